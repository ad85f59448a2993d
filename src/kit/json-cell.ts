import {unescapeString} from './json-text.js'

/**
 * A cell that holds JSON, walked in one pass without building anything. Lenient, as such cells are written by
 * many hands: Python's repr with single quotes and None, names without quotes.
 */

/** Levels of objects and arrays; no one keeps a record deeper in a cell, and a hostile one must not overflow. */
const MAX_DEPTH = 32
/** bytes of a key; a longer one is no name */
const LONGEST_KEY = 128

/** Of what is not inside an object at all. */
export const ROOT = 0

/** Told of everything in a cell, left to right. Paths are numbers: equal names under equal paths are equal. */
export interface JsonVisitor {
  /** a name of an object: what `path` is, and under which path its object stands */
  key(path: number, parent: number, from: number, to: number): void
  /** a text, number or boolean; `escaped`: with backslashes in it. Nulls and empty texts are not told. */
  leaf(path: number, from: number, to: number, form: 'plain' | 'escaped'): void
}

const QUOTE = 0x22
const APOSTROPHE = 0x27
const BACKSLASH = 0x5c
const COMMA = 0x2c
const COLON = 0x3a
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const OPEN_ARRAY = 0x5b
const CLOSE_ARRAY = 0x5d

/** 1 for bytes between values. */
const BETWEEN = new Uint8Array(256)
/** 1 for bytes that end a value without quotes. */
const ENDS_WORD = new Uint8Array(256)
for (const byte of [0x09, 0x0a, 0x0d, 0x20, COLON]) BETWEEN[byte] = 1
for (const byte of [0x09, 0x0a, 0x0d, 0x20, COLON, COMMA, OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY])
  ENDS_WORD[byte] = 1

const paths = new Int32Array(MAX_DEPTH)
const objects = new Uint8Array(MAX_DEPTH)
/** Whether the text or word last read had a backslash in it. */
let escaped = false

/** Whether the cell is braces or brackets from end to end. */
export function looksLikeJson(bytes: Uint8Array, start: number, end: number): boolean {
  const last = bytes[end - 1]
  if (end - start < 2) return false
  return bytes[start] === OPEN_OBJECT
    ? last === CLOSE_OBJECT
    : bytes[start] === OPEN_ARRAY && last === CLOSE_ARRAY
}

/**
 * Walks `bytes[start..end)`, trimmed, beginning with a brace or bracket. Elements of arrays stand under the
 * path of their array. `broken` when it is no JSON, or nests too deep: what was told until then stands.
 */
export function walkJson(
  bytes: Uint8Array,
  start: number,
  end: number,
  root: number,
  visitor: JsonVisitor,
): 'whole' | 'broken' {
  let depth = 0
  let path = root
  let named = true
  for (let i = start; i < end; ) {
    const byte = bytes[i] as number
    if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      if (depth === MAX_DEPTH) return 'broken'
      paths[depth] = path
      objects[depth++] = byte === OPEN_OBJECT ? 1 : 0
      named = byte === OPEN_ARRAY
      i++
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
      if (--depth <= 0) return depth === 0 && i + 1 === end ? 'whole' : 'broken'
      i++
    } else if (byte === COMMA) {
      if (depth === 0) return 'broken'
      path = paths[depth - 1] as number
      named = objects[depth - 1] === 0
      i++
    } else if (BETWEEN[byte] === 1) i++
    else {
      const quoted = byte === QUOTE || byte === APOSTROPHE ? 1 : 0
      const from = i + quoted
      const to = quoted === 1 ? textEnd(bytes, from, end, byte) : wordEnd(bytes, i, end)
      if (to < 0) return 'broken'
      if (named) {
        if (to > from && (quoted === 1 || !isNothing(bytes, from, to)))
          visitor.leaf(path, from, to, escaped ? 'escaped' : 'plain')
      } else {
        const parent = path
        path = pathOf(parent, bytes, from, to)
        named = true
        if (path !== parent) visitor.key(path, parent, from, to)
      }
      i = to + quoted
    }
  }
  return 'broken'
}

function textEnd(bytes: Uint8Array, from: number, end: number, quote: number): number {
  escaped = false
  for (let i = from; i < end; i++) {
    const byte = bytes[i]
    if (byte === quote) return i
    if (byte !== BACKSLASH) continue
    escaped = true
    i++
  }
  return -1
}

function wordEnd(bytes: Uint8Array, from: number, end: number): number {
  escaped = false
  let i = from + 1
  while (i < end && ENDS_WORD[bytes[i] as number] === 0) i++
  return i
}

/** null, None, NaN and undefined. */
function isNothing(bytes: Uint8Array, from: number, to: number): boolean {
  const first = (bytes[from] as number) | 32
  const length = to - from
  return first === 0x6e ? length === 4 || length === 3 : first === 0x75 && length === 9
}

const keyBytes = new Uint8Array(LONGEST_KEY)

/** Of a name under a path; a name of digits numbers an element and leaves the path as it is. */
function pathOf(parent: number, bytes: Uint8Array, from: number, to: number): number {
  if (!escaped) return hash(parent, bytes, from, to)
  const length = Math.min(LONGEST_KEY, to - from)
  keyBytes.set(bytes.subarray(from, from + length))
  return hash(parent, keyBytes, 0, unescapeString(keyBytes, 0, length))
}

/** FNV-1a over the name, from the path it stands under. */
function hash(parent: number, bytes: Uint8Array, from: number, to: number): number {
  let digits = 0
  let h = parent === ROOT ? 0x811c9dc5 : Math.imul(parent ^ 0x2e, 0x01000193)
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number
    if (byte >= 0x30 && byte <= 0x39) digits++
    h = Math.imul(h ^ byte, 0x01000193)
  }
  if (digits === to - from) return parent
  return (h | 0) === ROOT ? 1 : h | 0
}

/** A name as text, its escapes written out. */
export function keyText(bytes: Uint8Array, from: number, to: number): string {
  // Of a Buffer, slice() would be a view of the reader's memory.
  const copy: Uint8Array = Uint8Array.prototype.slice.call(bytes, from, Math.min(to, from + LONGEST_KEY))
  return new TextDecoder().decode(copy.subarray(0, unescapeString(copy, 0, copy.length)))
}
