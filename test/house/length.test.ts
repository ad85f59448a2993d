import {describe, expect, test} from 'vitest'
import {sourcesOf} from './sources.js'

/** Lines. Files of about a hundred are the aim; beyond this a second idea is waiting for a name. */
const LONGEST = 250

/** Files that may be longer, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {}

describe('length', () => {
  const lengths = sourcesOf('src', 'detectors', 'reports')
    .filter(({path}) => !path.includes('.generated.'))
    .map(({path, text}) => ({path, lines: text.split('\n').length}))

  test(`no file is longer than ${LONGEST} lines without a reason`, () => {
    const long = lengths.filter(({path, lines}) => lines > LONGEST && !(path in EXCEPTIONS))
    expect(long).toEqual([])
  })

  test('half of the files keep to a hundred lines', () => {
    const sorted = lengths.map(({lines}) => lines).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(100)
  })

  test('every exception is still needed', () => {
    const long = new Set(lengths.filter(({lines}) => lines > LONGEST).map(({path}) => path))
    expect(Object.keys(EXCEPTIONS).filter(path => !long.has(path))).toEqual([])
  })
})
