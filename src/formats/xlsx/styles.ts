import {tags} from './xml.js'

/** characters; applications allow 255 */
const MAX_FORMAT_CODE = 1024

/** For each cell style (`s` of a cell): 1 when it shows numbers as dates or times. */
export type DateStyles = Uint8Array

/**
 * Formats that need no definition: 14–22 and 45–47 everywhere, 27–36 and 50–58 in East Asian editions
 * (ECMA-376 part 1, 18.8.30).
 */
export function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
}

/** Which styles of `xl/styles.xml` are dates. */
export function dateStyles(xml: string): DateStyles {
  const custom = new Map<number, boolean>()
  const dates: number[] = []
  let inCells = false
  for (const tag of tags(xml)) {
    if (tag.name === 'numFmt') {
      custom.set(Number(tag.attribute('numFmtId')), isDateFormat(tag.attribute('formatCode') ?? ''))
    } else if (tag.name === 'cellXfs') inCells = tag.kind === 'open'
    else if (tag.name === 'xf' && inCells && tag.kind !== 'close') {
      const id = Number(tag.attribute('numFmtId') ?? 0)
      dates.push((custom.get(id) ?? isBuiltInDate(id)) ? 1 : 0)
    }
  }
  return Uint8Array.from(dates)
}

/**
 * Whether a format code shows a date or time of day. Quoted text, escaped characters, colours, locales and
 * conditions do not count; elapsed time (`[h]:mm`) is a duration, not a date.
 */
export function isDateFormat(formatCode: string): boolean {
  const code = formatCode.slice(0, MAX_FORMAT_CODE)
  if (/\[(h+|m+|s+)\]/i.test(code)) return false
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').replace(/general/gi, '')
  return /[ymdhs]/i.test((bare.split(';')[0] as string).replace(/e[+-]/gi, ''))
}
