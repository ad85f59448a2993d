import {type CellTest, type FieldKind, MASKED, type Match, NONE, PROOF} from '../model/detector.js'
import {searchText} from './text-search.js'

/** Longest cell read as a list of contacts; longer ones are prose. */
const LONGEST_LIST = 120
/** What is left of a cell beside its finds may be a remark, in bytes: （微信同号）, a name in brackets. */
const LONGEST_REMARK = 24

/**
 * A test for whole cells that also takes several values in one cell, or one with a remark beside it:
 * `13800000000/0571-80000000`, `13800000000（张三）`.
 */
export function orInList(test: CellTest, kind: FieldKind): CellTest {
  return (bytes, start, end) => {
    const match = test(bytes, start, end)
    if (match !== NONE || end - start > LONGEST_LIST || end - start < 9) return match
    return hasMark(bytes, start, end) ? judgeList(kind, bytes, start, end) : NONE
  }
}

/** A digit or @ must be there, and something that is neither letter nor digit: most cells are refused here. */
function hasMark(bytes: Uint8Array, start: number, end: number): boolean {
  let marks = 0
  let digits = 0
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if ((byte >= 48 && byte <= 57) || byte === 64) digits++
    else if (byte < 48 || byte >= 0x80 || (byte >= 58 && byte <= 63) || byte === 92 || byte === 124) marks++
  }
  return marks > 0 && digits > 0
}

/** What the search at hand has come to: one object, so that nothing is allocated per cell. */
const state: {kind: FieldKind; best: Match; covered: number} = {kind: '', best: NONE, covered: 0}

function note(kind: FieldKind, from: number, to: number, match: Match): void {
  state.covered += to - from
  if (kind !== state.kind) return
  if (state.best === NONE || (state.best === MASKED && match === PROOF)) state.best = match
}

function judgeList(kind: FieldKind, bytes: Uint8Array, start: number, end: number): Match {
  state.kind = kind
  state.best = NONE
  state.covered = 0
  searchText(bytes, start, end, note)
  return end - start - state.covered <= LONGEST_REMARK ? state.best : NONE
}
