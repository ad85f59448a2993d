import {captureOutput} from '@oclif/test'
import {describe, expect, test} from 'vitest'
import Assess from '../../src/commands/assess.js'
import DetectorsList from '../../src/commands/detectors/list.js'
import DetectorsTry from '../../src/commands/detectors/try.js'
import FormatsList from '../../src/commands/formats/list.js'
import RulesList from '../../src/commands/rules/list.js'
import RulesShow from '../../src/commands/rules/show.js'
import {root} from '../house/sources.js'

describe('lists', () => {
  test.each([
    ['rules', RulesList, 'cn-criminal-253-1'],
    ['detectors', DetectorsList, 'id_card'],
    ['formats', FormatsList, 'xlsx'],
  ] as const)('%s, for people and for programs', async (_, command, word) => {
    const zh = await captureOutput(() => command.run(['--lang', 'zh'], root))
    const en = await captureOutput(() => command.run(['--lang', 'en'], root))
    const json = await captureOutput(() => command.run(['--json'], root))
    expect(zh.stdout).toContain(word)
    expect(zh.stdout).toMatch(/\p{Script=Han}/u)
    expect(en.stdout).toContain(word)
    expect(en.stdout).not.toBe(zh.stdout)
    expect(JSON.stringify(JSON.parse(json.stdout))).toContain(word)
    expect(zh.stderr + en.stderr + json.stderr).toBe('')
  })
})

describe('detectors try', () => {
  test.each([
    ['110101190001010012', 'id_card', 'proven'],
    ['199****0001', 'mobile', 'masked'],
  ])('%s is %s, %s', async (value, kind, says) => {
    const {stdout} = await captureOutput(() =>
      DetectorsTry.run([withCheckDigit(value), '--lang', 'en'], root),
    )
    expect(stdout).toMatch(new RegExp(`^${kind} +${says}`, 'm'))
  })

  test('never repeats the value', async () => {
    const {stdout, stderr} = await captureOutput(() => DetectorsTry.run(['19900001234'], root))
    expect(stdout + stderr).not.toContain('19900001234')
  })
})

test('rules show gives every number of the law', async () => {
  const {stdout} = await captureOutput(() => RulesShow.run(['cn-criminal-253-1', '--lang', 'zh'], root))
  for (const number of ['50', '500', '5000'])
    expect(stdout.replaceAll(/(?<=\d),(?=\d{3})/g, '')).toMatch(new RegExp(`\\b${number}\\b`))
})

describe('assess', () => {
  const verdictOf = async (...args: string[]) => {
    const {stdout, error} = await captureOutput(() => Assess.run([...args, '--json'], root))
    if (error) throw error
    const exit = process.exitCode
    process.exitCode = undefined
    return {verdict: JSON.parse(stdout).verdict.verdict, exit}
  }

  test.each([
    [['trajectory=24'], [], 'below', 0],
    [['trajectory=49'], [], 'undecided', 3],
    [['trajectory=49'], ['--act', 'sell', '--no-duty'], 'near', 0],
    [['trajectory=50'], [], 'serious', 1],
    [['sensitive=499'], [], 'serious', 1],
    [['credit=500'], [], 'especially-serious', 1],
    [['important=300', 'trajectory=30'], [], 'serious', 1],
    [['general=2500'], ['--act', 'sell', '--duty'], 'serious', 1],
    [['general=2500'], ['--act', 'sell', '--no-duty'], 'below', 0],
    [['general=1'], ['--act', 'sell', '--no-duty', '--proceeds', '5000'], 'serious', 1],
    [['general=1'], ['--act', 'sell', '--no-duty', '--proceeds', '4999.99'], 'near', 0],
    [['general=3000'], ['--act', 'sell', '--no-duty', '--recipients', '2'], 'serious', 1],
    [[], ['--act', 'obtain', '--proceeds', '9000'], 'serious', 1],
    [['general=1'], ['--prior', 'criminal'], 'serious', 1],
    [['general=1'], ['--prior', 'administrative=2025-01-01', '--as-of', '2026-11-21'], 'serious', 1],
    [['general=1'], ['--prior', 'administrative=2024-01-01', '--as-of', '2026-11-21'], 'below', 0],
  ] as const)('%o with %o: %s', async (records, facts, verdict, exit) => {
    const found = await verdictOf(...records.flatMap(count => ['--records', count]), ...facts)
    expect(found.verdict).toBe(verdict)
    expect(found.exit).toBe(exit)
  })
})

/** Puts the right check digit (GB 11643) behind seventeen digits; leaves anything else as it is. */
function withCheckDigit(value: string): string {
  if (!/^\d{18}$/.test(value)) return value
  const sum = [...value.slice(0, 17)].reduce(
    (total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11),
    0,
  )
  return value.slice(0, 17) + '10X98765432'[sum % 11]
}
