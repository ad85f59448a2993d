/** Named characters of HTML that programs write into tables; others stay as written. */
const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  middot: '·',
  bull: '•',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  times: '×',
  yen: '¥',
}

/** Text of markup as people see it: characters named by entities, white space drawn together. */
export function shownText(markup: string): string {
  const text = markup.includes('&')
    ? markup.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, character)
    : markup
  return text.replace(/[\s\u00a0]+/g, ' ').trim()
}

function character(whole: string, code: string): string {
  if (!code.startsWith('#')) return NAMED[code.toLowerCase()] ?? whole
  const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1))
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
}
