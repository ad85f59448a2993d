#!/usr/bin/env node
import {run, settings} from '@oclif/core'

// Otherwise NODE_ENV=test or development makes oclif look for a TypeScript compiler.
settings.enableAutoTranspile = false

// 1 says "the line is reached": whatever goes wrong instead ends with 2 (or 130), decided in src/cli/failure.ts.
process.on('uncaughtException', fail)
process.stderr.on('error', () => {})

try {
  await run(argvOf(process.argv.slice(2)), import.meta.url)
} catch (error) {
  await fail(error)
}

/** `hongxian help scan` is `hongxian scan --help`. */
function argvOf(argv) {
  return argv[0] === 'help' ? [...argv.slice(1), '--help'] : argv
}

async function fail(error) {
  process.exitCode = 2
  const failure = await import('../dist/src/cli/failure.js').catch(() => undefined)
  if (failure) process.exitCode = failure.report(error)
  else console.error('hongxian: 尚未构建，请运行 npm start / not built yet: run npm start')
}
