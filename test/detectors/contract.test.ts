import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {detectorOf, detectors} from '../../detectors/index.js'
import {buildHeaderIndex} from '../../src/kit/header-words.js'
import {cellOf, examplesOf, verdict} from './specimens.js'

/** Kinds whose cells hold the same things: the header tells them apart, so each may prove the other's examples. */
const SAME_VALUES: readonly (readonly string[])[] = [
  ['mobile', 'caller', 'callee'],
  ['landline', 'caller', 'callee'],
  ['lat', 'lng'],
  ['timestamp', 'checkin_time', 'checkout_time', 'pay_time', 'appointment'],
]

const share = (a: string, b: string): boolean =>
  SAME_VALUES.some(kinds => kinds.includes(a) && kinds.includes(b))

describe.each(detectors.map(detector => [detector.kind, detector] as const))('%s', (_, detector) => {
  test('yields the degree each example claims', () => {
    const wrong = examplesOf(detector).filter(
      ([degree, value]) => detector.match !== undefined && verdict(detector, value) !== degree,
    )
    expect(wrong.map(([degree, value]) => `${value}: ${verdict(detector, value)}, not ${degree}`)).toEqual([])
  })

  test('proves no example that belongs to another kind, where values may decide alone', () => {
    if (detector.byValue === 'never') return
    const others = detectors.filter(other => other !== detector && !share(other.kind, detector.kind))
    const stolen = others.flatMap(other =>
      (other.examples.proof ?? [])
        .filter(value => verdict(detector, value) === 'proof')
        .map(value => `${other.kind}: ${value}`),
    )
    expect(stolen).toEqual([])
  })

  test('says what it rests on, in both languages', () => {
    expect(detector.title.zh).toMatch(/[\u4e00-\u9fff]/)
    expect(detector.title.en).toMatch(/^[A-Z]/)
    expect(detector.basis.length).toBeGreaterThan(0)
    expect(detector.headers.zh.length + detector.headers.en.length).toBeGreaterThan(0)
  })

  test('has a test when it asks for values, and examples when it has a test', () => {
    if (detector.values === 'required' || detector.byValue !== 'never') expect(detector.match).toBeDefined()
    if (detector.match !== undefined) expect(examplesOf(detector).length).toBeGreaterThan(3)
    if (detector.byValue === 'proof') expect(detector.examples.proof?.length ?? 0).toBeGreaterThan(0)
    expect(detector.examples.headers?.length ?? 0).toBeGreaterThan(1)
    expect(detector.examples.notHeaders?.length ?? 0).toBeGreaterThan(0)
  })

  test('takes any bytes for what they are and never throws', () => {
    if (detector.match === undefined) return
    const {match} = detector
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 120}), bytes =>
        [0, 1, 2, 3, 4].includes(match(bytes, 0, bytes.length)),
      ),
      {numRuns: 300},
    )
  })

  test('does not read past the end of a cell', () => {
    const {match} = detector
    if (match === undefined) return
    for (const [, value] of examplesOf(detector)) {
      const {bytes, start, end} = cellOf(value)
      expect([value, match(bytes.slice(start, end), 0, end - start)]).toEqual([
        value,
        match(bytes, start, end),
      ])
    }
  })
})

test('each kind is declared once, and found by its name', () => {
  expect(new Set(detectors.map(detector => detector.kind)).size).toBe(detectors.length)
  for (const detector of detectors) expect(detectorOf(detector.kind)).toBe(detector)
  expect(detectorOf('no such kind')).toBeUndefined()
})

describe('header words', () => {
  const index = buildHeaderIndex(detectors)
  const best = (header: string): string | undefined => index.match(header)[0]?.kind

  test('no word names two kinds for sure', () => {
    const owners = new Map<string, Set<string>>()
    for (const {kind, headers} of detectors) {
      for (const term of [...headers.zh, ...headers.en, ...(headers.short ?? [])]) {
        const key = term
          .normalize('NFKC')
          .toLowerCase()
          .replace(/[^a-z0-9\u4e00-\u9fff]/g, '')
        owners.set(key, (owners.get(key) ?? new Set()).add(kind))
      }
    }
    expect(
      [...owners]
        .filter(([, kinds]) => kinds.size > 1)
        .map(([key, kinds]) => `${key}: ${[...kinds].join(' ')}`),
    ).toEqual([])
  })

  test.each(detectors.map(detector => [detector.kind, detector] as const))(
    '%s reads its own headers',
    (kind, {examples}) => {
      expect(
        (examples.headers ?? [])
          .filter(header => best(header) !== kind)
          .map(header => `${header}: ${best(header)}`),
      ).toEqual([])
      const sure = (header: string) =>
        index.match(header).some(match => match.kind === kind && match.strength !== 'weak')
      expect((examples.notHeaders ?? []).filter(sure)).toEqual([])
    },
  )
})
