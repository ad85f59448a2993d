import {noteNameOf} from '../../kit/header-words-note.js'
import type {Column} from '../../model/records.js'

/** Shorter names repeat by chance: `id`, `no`; a Chinese word of two characters has six bytes. */
const SHORTEST_LABEL = 4
/** What may follow the name in a placeholder: a running number, a mark before it. */
const LONGEST_REST = 4

/** What a column is called, as bytes its cells can be held against. */
export function labelsOf({name, note}: Column): readonly Uint8Array[] {
  const names = note === undefined ? [name] : [name, noteNameOf(note).name]
  return names
    .map(each => new TextEncoder().encode(each.trim()))
    .filter(each => each.length >= SHORTEST_LABEL)
}

const isRest = (byte: number): boolean =>
  (byte >= 48 && byte <= 57) || byte === 32 || byte === 35 || byte === 45 || byte === 95

function startsWith(bytes: Uint8Array, start: number, end: number, label: Uint8Array): boolean {
  if (end - start < label.length) return false
  for (let i = 0; i < label.length; i++) if (bytes[start + i] !== label[i]) return false
  return true
}

/** Fewer may be a code: 11, AA. */
const SHORTEST_RUN = 3

/** One character typed over and over to fill a form: 1111, xxxx. */
function isRun(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < SHORTEST_RUN) return false
  for (let i = start + 1; i < end; i++) if (bytes[i] !== bytes[start]) return false
  return true
}

/** Whether a cell stands for a value and is none: what its column is called and perhaps a number (联系电话1), or a run. */
export function isPlaceholder(
  bytes: Uint8Array,
  start: number,
  end: number,
  labels: readonly Uint8Array[],
): boolean {
  return isRun(bytes, start, end) || labels.some(label => isEcho(bytes, start, end, label))
}

function isEcho(bytes: Uint8Array, start: number, end: number, label: Uint8Array): boolean {
  const rest = start + label.length
  if (end - rest > LONGEST_REST || !startsWith(bytes, start, end, label)) return false
  for (let i = rest; i < end; i++) if (!isRest(bytes[i] as number)) return false
  return true
}
