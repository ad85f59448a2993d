import {settings} from '@oclif/core'
import {afterEach} from 'vitest'

// Otherwise oclif loads the TypeScript compiler for every command under test.
settings.enableAutoTranspile = false

afterEach(() => {
  process.exitCode = undefined
})
