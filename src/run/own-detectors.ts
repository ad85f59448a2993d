import {ean13, luhn, mod11_2, mod31} from '../kit/checksum.js'
import {type CellTest, type Detector, type Match, NONE, PROOF, SHAPE} from '../model/detector.js'
import {UsageError} from '../model/errors.js'
import type {ChecksumName, OwnDetector} from '../model/settings.js'

/** The checksums a settings file may name, each over the whole cell. */
const CHECKSUMS: Readonly<Record<Exclude<ChecksumName, 'none'>, (bytes: Uint8Array) => boolean>> = {
  'mod11-2': bytes => bytes.length === 18 && mod11_2(bytes, 0),
  luhn: bytes => luhn(bytes, 0, bytes.length),
  mod31: bytes => bytes.length === 18 && mod31(bytes, 0),
  ean13: bytes => bytes.length === 13 && ean13(bytes, 0),
}

/** Detectors of the settings file as members of the shelf; their examples are checked before they are believed. */
export function ownDetectors(own: readonly OwnDetector[]): readonly Detector[] {
  return own.map(toDetector)
}

function toDetector(own: OwnDetector): Detector {
  const match = testOf(own)
  const detector: Detector = {
    kind: own.kind,
    countsAs: own.like ?? 'other_personal',
    family: 'person',
    title: {zh: own.kind, en: own.kind},
    basis: ['settings'],
    headers: {zh: own.headers, en: own.headers},
    values: match === undefined ? 'free' : 'required',
    byValue: 'never',
    digest: 'text',
    examples: {proof: own.examples.match, none: own.examples.none},
    ...(match === undefined ? {} : {match}),
  }
  if (match !== undefined) checkExamples(own, match)
  return detector
}

/** bytes; no number or code of a company is longer, and a pattern's worst case grows with the cell */
const LONGEST_CELL = 512

function testOf(own: OwnDetector): CellTest | undefined {
  if (own.pattern === undefined) return undefined
  const pattern = new RegExp(`^(?:${own.pattern})$`, 'u')
  const {checksum = 'none'} = own
  const check = checksum === 'none' ? undefined : CHECKSUMS[checksum]
  return (bytes, start, end): Match => {
    if (end - start > LONGEST_CELL) return NONE
    const cell = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start)
    if (!pattern.test(cell.toString('utf8'))) return NONE
    if (check === undefined) return SHAPE
    return check(cell) ? PROOF : NONE
  }
}

function checkExamples(own: OwnDetector, match: CellTest): void {
  const says = (text: string): Match => {
    const bytes = Buffer.from(text)
    return match(bytes, 0, bytes.length)
  }
  const missed = own.examples.match.findIndex(text => says(text) === NONE)
  const wrong = own.examples.none.findIndex(text => says(text) !== NONE)
  if (missed < 0 && wrong < 0) return
  const [list, index] = missed >= 0 ? ['match', missed] : ['none', wrong]
  throw new UsageError({
    zh: `设置中的识别器 ${own.kind}：examples.${list} 第 ${Number(index) + 1} 项与 pattern 或 checksum 不符。`,
    en: `Detector ${own.kind} of the settings: example ${Number(index) + 1} of examples.${list} disagrees with its pattern or checksum.`,
  })
}
