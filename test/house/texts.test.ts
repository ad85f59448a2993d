import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {helpEn} from '../../src/cli/help-en.js'
import {helpZh} from '../../src/cli/help-zh.js'
import {en} from '../../src/cli/messages-en.js'
import {zh} from '../../src/cli/messages-zh.js'
import {root, sourcesOf} from './sources.js'

const HAN = /\p{Script=Han}/u

describe('both languages', () => {
  test('every message is there in both', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort())
  })

  test('every message is used', () => {
    const code = sourcesOf('src/cli', 'src/commands')
      .filter(({path}) => !/messages-(?:zh|en)\.ts$/.test(path))
      .map(({text}) => text)
      .join('\n')
    expect(Object.keys(zh).filter(key => !new RegExp(`\\.${key}\\(`).test(code))).toEqual([])
  })

  test.each(['commands', 'flags', 'topics'] as const)('the help has the same %s in both', part => {
    expect(Object.keys(helpEn[part]).sort()).toEqual(Object.keys(helpZh[part]).sort())
  })

  test('Chinese help is Chinese, English help is not', () => {
    for (const summary of Object.values(helpZh.flags)) expect(summary).toMatch(HAN)
    for (const summary of Object.values(helpEn.flags)) expect(summary).not.toMatch(HAN)
  })

  test('no text of two languages is empty in one of them', () => {
    const oneSided = /\bzh: '',\s*en: (?!'')|\bzh: (?!'')[^,]*,\s*en: ''/
    const lacking = sourcesOf('src', 'detectors', 'reports').filter(({text}) => oneSided.test(text))
    expect(lacking.map(({path}) => path)).toEqual([])
  })
})

describe('the help knows every command', () => {
  const ids = sourcesOf('src/commands').map(({path}) =>
    path
      .replace(/^src\/commands\//, '')
      .replace(/\.ts$/, '')
      .replaceAll('/', ':'),
  )

  test('and no others', () => {
    expect([...ids].sort()).toEqual(Object.keys(helpZh.commands).sort())
  })

  test.each(ids)('%s: every flag and argument has its text', async id => {
    const file = join(root, 'src', 'commands', `${id.replaceAll(':', '/')}.ts`)
    const {default: command}: {readonly default: CommandFacts} = await import(file)
    for (const texts of [helpZh, helpEn]) {
      const own = texts.commands[id]!
      const flags = Object.keys({...command.baseFlags, ...command.flags})
      expect(flags.filter(name => !texts.flags[`${id} ${name}`] && !texts.flags[name])).toEqual([])
      expect(Object.keys(own.args ?? {})).toEqual(Object.keys(command.args ?? {}))
    }
  })
})

interface CommandFacts {
  readonly baseFlags?: object
  readonly flags?: object
  readonly args?: object
}
