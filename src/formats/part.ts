import type {ReadContext, Sink} from '../model/format.js'
import type {LineText} from './encoding/lines.js'
import type {ScriptState} from './sql/state.js'

/** What a reader is in the middle of at a cut: at the start of a record, or somewhere in a script. */
export type PartState = 'record' | ScriptState

/** Where a part begins, in bytes of its {@link LineText}. A guess: only reading the part before can tell. */
export interface PartStart {
  readonly at: number
  readonly state: PartState
}

/** What reading a part came to. */
export interface PartEnd {
  /** what stood open behind its last byte; `unclean`: only reading the file from its start can tell */
  readonly state: PartState | 'unclean'
  /** incidents that add up, by name */
  readonly counts: Readonly<Record<string, number>>
  /** where incidents of a name were first met, in bytes of the text */
  readonly firsts: Readonly<Record<string, number>>
  /** tables a definition was seen for */
  readonly created: readonly string[]
}

/** Reads parts of one text in ascending order, each as if the text ended behind it. */
export interface PartReader<K> {
  read(part: Pick<LineText, 'stream'>, start: PartStart, to: number): Promise<PartEnd>
  /** what it was told, and what it has learned of columns since */
  knowledge(): K
}

/** How a text can be cut. */
export interface Cutting<K> {
  /** what every reader of a part is told; all of it can be cloned */
  readonly knowledge: K
  readonly start: PartStart
  /** A place where a part may begin, at `wish` or not far behind it; `known`: what reading has told so far. */
  cutAt(wish: number, known: K): Promise<PartStart | undefined>
}

/** Where parts put their tables. */
export type PartSink = Pick<Sink, 'table' | 'rows' | 'describe' | 'problem'>

/** What parts are read with, beside what is known of the text. */
export interface PartContext {
  readonly text: LineText
  readonly sink: PartSink
  readonly context: ReadContext
}

/** bytes behind a wished-for cut in which a record must begin; where records are longer, nothing is cut */
export const NEIGHBOURHOOD = 128 * 1024

/** Offset behind the `count`th line end of a text. */
export function behindLines(bytes: Uint8Array, newline: number, count: number): number {
  let at = 0
  for (let i = 0; i < count; i++) at = bytes.indexOf(newline, at) + 1
  return at
}

/** Line ends among bytes. */
export function linesIn(bytes: Uint8Array, newline: number): number {
  let count = 0
  for (let i = bytes.indexOf(newline); i >= 0; i = bytes.indexOf(newline, i + 1)) count++
  return count
}
