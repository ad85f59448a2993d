import {describe, expect, test} from 'vitest'
import {messagesIn} from '../../src/cli/messages.js'
import {clockTime, isWatched, progressLine} from '../../src/cli/progress.js'
import {displayWidth} from '../../src/kit/columns.js'

function screen(columns = 80) {
  const written: string[] = []
  return {written, columns, isTTY: true, write: (text: string) => written.push(text)}
}
const at = (filesDone: number, bytesDone: number) => ({
  filesDone,
  filesAll: 10,
  bytesDone,
  bytesAll: 10_000_000,
})

describe('the progress line', () => {
  test('tells files, bytes, rate and time left', () => {
    const tty = screen()
    let now = 0
    const line = progressLine(tty, messagesIn('en'), () => now)
    now = 2000
    line.show(at(3, 4_000_000))
    expect(tty.written).toEqual(['\r\u001b[2Kreading 3/10 files  4.0 MB/10.0 MB  2.0 MB/s  0:03 left'])
  })
  test('draws at most ten times a second, and is cleared', () => {
    const tty = screen()
    let now = 0
    const line = progressLine(tty, messagesIn('zh'), () => now)
    for (now = 0; now < 1000; now++) line.show(at(1, now))
    expect(tty.written).toHaveLength(10)
    line.end()
    expect(tty.written.at(-1)).toBe('\r\u001b[2K')
  })
  test('leaves a screen alone that it never drew on', () => {
    const tty = screen()
    progressLine(tty, messagesIn('zh'), () => 0).end()
    expect(tty.written).toEqual([])
  })
  test('never wraps', () => {
    const tty = screen(30)
    progressLine(tty, messagesIn('zh'), () => 0).show(at(3, 4_000_000))
    expect(displayWidth(tty.written[0]!.replace('\r\u001b[2K', ''))).toBeLessThan(30)
  })
})

test('it is for people: a terminal, and not in CI', () => {
  expect(isWatched({isTTY: true, write: () => 0}, {})).toBe(true)
  expect(isWatched({isTTY: true, write: () => 0}, {CI: 'true'})).toBe(false)
  expect(isWatched({isTTY: true, write: () => 0}, {TERM: 'dumb'})).toBe(false)
  expect(isWatched({write: () => 0}, {})).toBe(false)
})

test.each([
  [0.2, '0:01'],
  [59, '0:59'],
  [61, '1:01'],
  [3723, '1:02:03'],
] as const)('%d s is %s', (s, text) => {
  expect(clockTime(s)).toBe(text)
})
