import type {Detector} from '../../src/model/detector.js'

/** Cells as detectors see them: bytes amid others, so that a test that reads past its end is found out. */
export interface Cell {
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
}

export const DEGREES = ['none', 'shape', 'proof', 'masked', 'false'] as const
export type Degree = (typeof DEGREES)[number]

/** The value between digits, letters and a star: what lies outside must not matter. */
export function cellOf(value: string): Cell {
  const inner = new TextEncoder().encode(value)
  const bytes = new Uint8Array(inner.length + 8).fill(0x37)
  bytes.set([0x2a, 0x37, 0x41, 0x37])
  bytes.set(inner, 4)
  return {bytes, start: 4, end: 4 + inner.length}
}

/** What a detector says to a value, in words; undefined without a test. */
export function verdict(detector: Detector, value: string): Degree | undefined {
  const {bytes, start, end} = cellOf(value)
  const match = detector.match?.(bytes, start, end)
  return match === undefined ? undefined : DEGREES[match]
}

/** All example values of a detector with their degree. */
export function examplesOf(detector: Detector): readonly (readonly [Degree, string])[] {
  return DEGREES.flatMap(degree => (detector.examples[degree] ?? []).map(value => [degree, value] as const))
}

/** The digits of a value, full-width ones as plain. */
export function digitsOf(value: string): string {
  return value.normalize('NFKC').replace(/[^0-9]/g, '')
}
