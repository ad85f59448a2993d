#!/usr/bin/env node
import {createRequire} from 'node:module'
import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'

// Importing it would have Node search its text for names first.
const {load} = createRequire(import.meta.url)('./load.cjs')

// 1 says "the line is reached": whatever goes wrong instead ends with 2 (or 130), decided in src/cli/failure.ts.
process.on('uncaughtException', fail)
process.stderr.on('error', () => {})

try {
  await load('cli').main(process.argv.slice(2), dirname(dirname(fileURLToPath(import.meta.url))))
} catch (error) {
  fail(error)
}

function fail(error) {
  process.exitCode = 2
  const cli = built()
  if (cli) process.exitCode = cli.report(error)
  else console.error('hongxian: 尚未构建，请运行 npm start / not built yet: run npm start')
}

function built() {
  try {
    return load('cli')
  } catch {
    return undefined
  }
}
