import {type Match, NONE, SHAPE} from '../model/detector.js'
import {encode, startsWith} from './utf8.js'
import {wordSet} from './word-set.js'

/** Cells that lead to a picture or hold one: paths and addresses with a picture's suffix, data URIs, base64. */

const SUFFIXES = wordSet(
  'jpg jpeg png gif bmp webp heic heif tif tiff jfif svg ico avif'.split(' '),
  'folded',
)
const LONGEST_SUFFIX = 5
const DATA_URI = encode('data:image/')

/** Beginnings of pictures: base64 of JPEG, PNG, GIF, WebP and BMP, and hexadecimal JPEG and PNG. */
const MAGIC = [
  '/9j/',
  'iVBORw0KGgo',
  'R0lGOD',
  'UklGR',
  'Qk0',
  'ffd8ff',
  'FFD8FF',
  '89504e47',
  '89504E47',
  '0xFFD8FF',
  '0x89504E47',
].map(encode)
const SHORTEST_DATA = 64

/** Judges a whole cell; several references may be joined by commas. The header says what the picture shows. */
export function judgeImage(bytes: Uint8Array, start: number, end: number): Match {
  if (startsWith(DATA_URI, bytes, start, end)) return SHAPE
  if (end - start >= SHORTEST_DATA && MAGIC.some(magic => startsWith(magic, bytes, start, end))) return SHAPE
  return hasImageSuffix(bytes, start, end) ? SHAPE : NONE
}

/** A dot and a picture's suffix at the end, or before the query of an address. */
function hasImageSuffix(bytes: Uint8Array, start: number, end: number): boolean {
  let stop = end
  while (stop > start && (bytes[stop - 1] === 93 || bytes[stop - 1] === 34)) stop--
  if (isSuffixBefore(bytes, start, stop)) return true
  const query = firstOf(bytes, start, stop)
  return query > start && isSuffixBefore(bytes, start, query)
}

/** Where the first ? ! @ or comma stands: queries, thumbnail styles and lists. */
function firstOf(bytes: Uint8Array, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const byte = bytes[i]
    if (byte === 63 || byte === 33 || byte === 44 || (byte === 64 && i > start + 8)) return i
  }
  return -1
}

function isSuffixBefore(bytes: Uint8Array, start: number, end: number): boolean {
  const limit = Math.max(start, end - LONGEST_SUFFIX - 1)
  for (let i = end - 1; i > limit; i--) if (bytes[i] === 46) return SUFFIXES.has(bytes, i + 1, end)
  return limit > start && bytes[limit] === 46 && SUFFIXES.has(bytes, limit + 1, end)
}
