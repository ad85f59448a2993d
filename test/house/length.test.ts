import {describe, expect, test} from 'vitest'
import {sourcesOf} from './sources.js'

/** Lines. Files of about a hundred are the aim; beyond this a second idea is waiting for a name. */
const LONGEST = 250

/** Files that may be longer, each with its reason: mostly one machine over bytes that pauses anywhere. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'src/formats/delimited/records.ts': 'hot loop: one state machine over bytes, quotes and line ends',
  'src/formats/json/document.ts':
    'one state machine that walks to the rows of a text of any size, window by window',
  'src/formats/json/record.ts': 'hot loop: a value tree read into cells without an object per value',
  'src/formats/xlsx/sheet.ts': 'hot loop: cells of a sheet from bytes of XML, without a tree',
  'src/steps/count/counter.ts': 'hot loop: the counting of one table, batch by batch',
}
/** Not even with a reason. */
const NEVER = 400

describe('length', () => {
  const lengths = sourcesOf('src', 'detectors', 'reports')
    .filter(({path}) => !path.includes('.generated.'))
    .map(({path, text}) => ({path, lines: text.split('\n').length}))

  test(`no file is longer than ${LONGEST} lines without a reason`, () => {
    const long = lengths.filter(({path, lines}) => lines > LONGEST && !(path in EXCEPTIONS))
    expect(long).toEqual([])
  })

  test(`no reason is good enough beyond ${NEVER} lines`, () => {
    expect(lengths.filter(({lines}) => lines > NEVER)).toEqual([])
  })

  test('half of the files keep to a hundred lines', () => {
    const sorted = lengths.map(({lines}) => lines).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(100)
  })

  test('every exception is still needed, or nearly', () => {
    const long = new Set(lengths.filter(({lines}) => lines > 0.8 * LONGEST).map(({path}) => path))
    expect(Object.keys(EXCEPTIONS).filter(path => !long.has(path))).toEqual([])
  })
})
