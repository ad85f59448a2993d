import {describe, expect, test, vi} from 'vitest'
import {displayWidth} from '../../src/kit/columns.js'
import {hongxian} from '../support/run-command.js'

/** Each test starts whole processes, several of them. */
vi.setConfig({testTimeout: 120_000})

const ENGLISH_HEADINGS = /^(?:USAGE|FLAGS|ARGUMENTS|DESCRIPTION|EXAMPLES|COMMANDS|TOPICS|VERSION)$/m
const COMMANDS = [
  'scan',
  'assess',
  'merge',
  'explain',
  'init',
  'rules list',
  'rules show',
  'rules check',
  'detectors list',
  'detectors try',
  'formats list',
]

describe('help', () => {
  test.each(['', ...COMMANDS])('of “%s” is wholly in the reader’s language', async command => {
    const args = command === '' ? [] : command.split(' ')
    const zh = await hongxian([...args, '--help'], {env: {LANG: 'zh_CN.UTF-8'}})
    const en = await hongxian([...args, '--help', '--lang', 'en'], {env: {LANG: 'zh_CN.UTF-8'}})
    expect(zh.out).not.toMatch(ENGLISH_HEADINGS)
    expect(zh.out).not.toMatch(/\[default|<options|\(required\)/)
    expect(en.out.replaceAll(/红线|法释〔2017〕10号/g, '')).not.toMatch(/\p{Script=Han}/u)
    expect(en.out).toMatch(/^USAGE$/m)
  })

  test('lines up Chinese and keeps to 80 columns', async () => {
    const {out} = await hongxian(['scan', '--help'], {env: {LANG: 'zh_CN.UTF-8'}})
    expect(out.split('\n').filter(line => displayWidth(line) > 80)).toEqual([])
    const reading = out.split('\n').filter(line => /^ {2}--(?:include|exclude|config|jobs)/.test(line))
    expect(new Set(reading.map(line => displayWidth(/^ {2}\S+ +/.exec(line)?.[0] ?? ''))).size).toBe(1)
  })

  test('names every exit code', async () => {
    const {out} = await hongxian(['--help'])
    for (const code of ['0', '1', '2', '3', '130']) expect(out).toMatch(new RegExp(`^ {2}${code} `, 'm'))
  })
})
