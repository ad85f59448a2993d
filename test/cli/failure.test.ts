import {describe, expect, test} from 'vitest'
import {exitOf} from '../../src/cli/exit.js'
import {wordsFor} from '../../src/cli/failure.js'
import {Interrupted, interruptible} from '../../src/cli/interrupt.js'
import {unknownCommand} from '../../src/cli/unknown-command.js'
import {UsageError} from '../../src/model/errors.js'

const usage = new UsageError({zh: '写错了', en: 'mistyped'})

describe('what went wrong', () => {
  test('a usage error is one line in the reader’s language', () => {
    expect(wordsFor(usage, 'zh')).toBe('红线: 写错了')
    expect(wordsFor(usage, 'en')).toBe('hongxian: mistyped')
  })
  test('our own bug shows where, and quotes nothing that was read', () => {
    const words = wordsFor(
      catching(() => JSON.parse('张三丰 13800001111')),
      'en',
    )
    expect(words).toContain('SyntaxError')
    expect(words).toMatch(/\n\s+at /)
    expect(words).not.toMatch(/张三丰|1380000/)
    expect(wordsFor(new Error('row holds 张三丰\n张三丰'), 'en')).not.toContain('张三丰')
    expect(wordsFor('张三丰', 'en')).not.toContain('张三丰')
  })
  test('what the language itself says is shown', () => {
    const nothing: {a?: {b: number}} = {}
    expect(
      wordsFor(
        catching(() => nothing.a!.b),
        'en',
      ),
    ).toContain('Cannot read properties of undefined')
  })
})

test('exit codes of what is no verdict', () => {
  expect(exitOf('done')).toBe(0)
  expect(exitOf(usage)).toBe(2)
  expect(exitOf(new TypeError('bug'))).toBe(2)
  expect(exitOf(new Interrupted())).toBe(130)
})

describe('interrupting', () => {
  test('aborts the work and ends as interrupted, whatever the work makes of it', async () => {
    const stubborn = interruptible(async signal => {
      process.emit('SIGINT')
      expect(signal.aborted).toBe(true)
      return 'finished all the same'
    })
    await expect(stubborn).rejects.toBeInstanceOf(Interrupted)
    const failing = interruptible(async () => {
      process.emit('SIGTERM')
      throw new Error('broke off')
    })
    await expect(failing).rejects.toBeInstanceOf(Interrupted)
  })
  test('leaves no listener behind, and other errors as they are', async () => {
    const before = process.listenerCount('SIGINT')
    await expect(interruptible(async () => Promise.reject(usage))).rejects.toBe(usage)
    expect(await interruptible(async () => 7)).toBe(7)
    expect(process.listenerCount('SIGINT')).toBe(before)
  })
})

describe('words that are no command', () => {
  const ids = ['scan', 'assess', 'init', 'rules:list', 'rules:show']
  test.each([
    [['sacn', '.'], 'no command sacn, did you mean scan?'],
    [['rules', 'lst'], 'no command rules lst, did you mean rules list?'],
    [['rulse'], 'no command rulse, did you mean rules?'],
    [['zzzzzz'], 'no command zzzzzz'],
    [['init', 'x'], 'unexpected argument x (usage: hongxian init --help)'],
    [['--lang', 'en'], '--lang goes after the command, as in hongxian scan PATH --lang'],
    [['package.json'], 'no command given: to scan package.json, say hongxian scan package.json'],
  ])('%o', (argv, words) => {
    expect(unknownCommand(argv, ids).text.en).toBe(words)
  })
})

function catching(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}
