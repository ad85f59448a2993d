/** Small XML parts (relationships, workbook, styles) as a list of tags. No entities but the five of XML, no DTD. */

/** characters of one tag that are looked at; the rest of a longer one is dropped */
const MAX_TAG = 64 * 1024

export interface Tag {
  /** local name, without a namespace prefix */
  readonly name: string
  readonly kind: 'open' | 'close' | 'empty'
  /** By name; a prefixed attribute (`r:id`) also by its local name, where no unprefixed one has it. */
  attribute(name: string): string | undefined
}

/** Tags in order. Linear; malformed markup ends the list. */
export function* tags(xml: string): Generator<Tag> {
  let at = 0
  for (;;) {
    const start = xml.indexOf('<', at)
    if (start < 0) return
    if (xml.startsWith('<!--', start)) {
      at = xml.indexOf('-->', start)
      if (at < 0) return
      continue
    }
    const end = tagEnd(xml, start + 1)
    if (end < 0) return
    const mark = xml.charCodeAt(start + 1)
    if (mark !== 33 && mark !== 63) yield tagOf(xml.slice(start + 1, Math.min(end, start + MAX_TAG)))
    at = end + 1
  }
}

/** Index of the `>` that ends the tag, quotes respected; -1 when it does not end. */
function tagEnd(xml: string, from: number): number {
  let quote = 0
  for (let i = from; i < xml.length; i++) {
    const c = xml.charCodeAt(i)
    if (quote !== 0) {
      if (c === quote) quote = 0
    } else if (c === 62) return i
    else if (c === 34 || c === 39) quote = c
  }
  return -1
}

function tagOf(inside: string): Tag {
  const kind = inside.startsWith('/') ? 'close' : inside.endsWith('/') ? 'empty' : 'open'
  const body = kind === 'close' ? inside.slice(1) : inside
  const name = /^[^\s/>]*/.exec(body)?.[0] ?? ''
  return {name: local(name), kind, attribute: wanted => attributeOf(body, name.length, wanted)}
}

function attributeOf(body: string, from: number, wanted: string): string | undefined {
  let prefixed: string | undefined
  for (const [, name, double, single] of body.slice(from).matchAll(ATTRIBUTE)) {
    const value = unescapeXml(double ?? single ?? '')
    if (name === wanted) return value
    if (name !== undefined && local(name) === wanted) prefixed ??= value
  }
  return prefixed
}

const ATTRIBUTE = /([^\s=<>"']{1,200})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/g

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const NAMED: Readonly<Record<string, string>> = {lt: '<', gt: '>', amp: '&', quot: '"', apos: "'"}

/** The five named entities and character references; others stay as written. */
export function unescapeXml(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (whole, code: string) => {
    if (!code.startsWith('#')) return NAMED[code] ?? whole
    const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1))
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}
