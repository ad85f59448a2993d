import {displayWidth} from './columns.js'

/** Not at the start of a line: closing punctuation stays with what it closes. */
const CLOSING = /^[，。、；：！？）》」』】〕〉％”’…·,.;:!?)\]}%]/u
/** Not at the end of a line. */
const OPENING = /[（《「『【〔〈“‘([{]$/u

const WIDE_START = /^[\u2e80-\ua4cf]/u

const PIECES =
  /\s+|[\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6b\uff01-\uff60]|[^\s\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6b\uff01-\uff60]+/gu

/** Pieces a line may break between: a word, a Chinese character with the punctuation that clings to it. */
function unitsOf(text: string): string[] {
  const units: string[] = []
  for (const piece of text.match(PIECES) ?? []) {
    const last = units.at(-1) ?? ''
    const clings = last !== '' && !/\s$/.test(last) && (CLOSING.test(piece) || OPENING.test(last))
    if (clings) units[units.length - 1] = last + piece
    else if (last === ' ' && /\d$/.test(units.at(-2) ?? '') && WIDE_START.test(piece)) {
      // A figure and its measure word stay together: 1,580 条.
      units.splice(-2, 2, `${units.at(-2)} ${piece}`)
    } else units.push(piece)
  }
  return units
}

/** Columns of the widest stretch that no line break parts. */
export function longestWord(text: string): number {
  return unitsOf(text).reduce((most, unit) => Math.max(most, displayWidth(unit)), 0)
}

/** A unit wider than the line, cut into parts that fit. */
function cut(unit: string, width: number): string[] {
  if (displayWidth(unit) <= width) return [unit]
  const parts: string[] = []
  let part = ''
  for (const character of unit) {
    if (part !== '' && displayWidth(part + character) > width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

/** Lines of at most `width` columns. Chinese breaks between characters, other text between words. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const unit of unitsOf(text).flatMap(unit => cut(unit, width))) {
    if (line !== '' && used + displayWidth(unit.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    const more = line === '' ? unit.trimStart() : unit
    line += more
    used += displayWidth(more)
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()]
}

/** `wrap` with a first prefix (a bullet, a number) and the rest indented by its width. */
export function wrapHanging(prefix: string, text: string, width: number): readonly string[] {
  const indent = displayWidth(prefix)
  return wrap(text, Math.max(1, width - indent)).map((line, at) =>
    at === 0 ? prefix + line : ' '.repeat(indent) + line,
  )
}
