/** Byte-level facts about cells that every step needs. Cells are `bytes[start..end)`, UTF-8. */

/** First index at or after `start` that is not blank (ASCII space, tab, CR, LF). */
export function trimStart(bytes: Uint8Array, start: number, end: number): number {
  let i = start
  while (i < end && (bytes[i] as number) <= 32) i++
  return i
}

/** Last index plus one of what is not blank. */
export function trimEnd(bytes: Uint8Array, start: number, end: number): number {
  let i = end
  while (i > start && (bytes[i - 1] as number) <= 32) i--
  return i
}

/** Words people and programs write where nothing is known; none is a value of any kind. */
const PLACEHOLDERS = [
  '-',
  '--',
  '---',
  '/',
  '\\',
  '\\N',
  '.',
  'NULL',
  'null',
  'Null',
  'None',
  'none',
  'nan',
  'NaN',
  'NAN',
  'N/A',
  'n/a',
  'NA',
  'nil',
  'undefined',
  '[]',
  '{}',
  '#N/A',
  '无',
  '暂无',
  '未知',
  '空',
  '不详',
  '未填',
  '没有',
  '(null)',
  '<null>',
  '[NULL]',
] as const
const LONGEST_PLACEHOLDER = 9

/** Placeholders by their first byte: nearly every cell is told from them by one look. */
const byFirstByte: readonly (readonly Uint8Array[])[] = groupByFirstByte()

function groupByFirstByte(): readonly (readonly Uint8Array[])[] {
  const groups: Uint8Array[][] = Array.from({length: 256}, () => [])
  for (const word of PLACEHOLDERS) {
    const encoded = new TextEncoder().encode(word)
    groups[encoded[0] as number]?.push(encoded)
  }
  return groups
}

/** Whether a trimmed cell says nothing: empty, or one of the usual placeholders. */
export function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start
  if (length <= 0) return true
  if (length > LONGEST_PLACEHOLDER) return false
  const words = byFirstByte[bytes[start] as number] as readonly Uint8Array[]
  if (words.length === 0) return false
  for (const word of words) if (word.length === length && sameBytes(word, bytes, start)) return true
  return false
}

/**
 * The placeholders as the kernel reads them: `index` holds for each first byte the offset of its list in
 * `lists`, 0 for none; a list is (length, bytes) pairs, ended by 0.
 */
export function placeholderTable(): {readonly index: readonly number[]; readonly lists: Uint8Array} {
  const lists: number[] = [0]
  const index = byFirstByte.map(words => {
    if (words.length === 0) return 0
    const offset = lists.length
    for (const word of words) lists.push(word.length, ...word)
    lists.push(0)
    return offset
  })
  return {index, lists: Uint8Array.from(lists)}
}

function sameBytes(word: Uint8Array, bytes: Uint8Array, start: number): boolean {
  for (let i = 0; i < word.length; i++) if (word[i] !== bytes[start + i]) return false
  return true
}

/** The cell as text, for headers, reports of names, and settings; never for values in bulk. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder('utf-8').decode(bytes.subarray(start, end))
}
