/* Prints `N passed, N failed[, N skipped]` from what .ci/test.mjs left; fails when that is missing or holds failures. */
import {existsSync, readFileSync} from 'node:fs'

const read = name => {
  const file = new URL(`../coverage/${name}.json`, import.meta.url)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
const tests = read('tests')
const checks = read('checks')
// A suite that cannot even be loaded has no tests to count; a check that fails is one failure too.
const unloaded = (tests?.testResults ?? []).filter(
  suite => suite.status === 'failed' && !suite.assertionResults.some(({status}) => status === 'failed'),
).length
const other = checks ? checks.failed.filter(name => name !== 'tests').length : 1
const failed = (tests?.numFailedTests ?? 1) + unloaded + other
const skipped = (tests?.numPendingTests ?? 0) + (tests?.numTodoTests ?? 0)
console.log(
  [
    `${tests?.numPassedTests ?? 0} passed`,
    `${failed} failed`,
    ...(skipped ? [`${skipped} skipped`] : []),
  ].join(', '),
)
process.exitCode = failed === 0 ? 0 : 1
