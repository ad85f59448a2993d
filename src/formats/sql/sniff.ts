import type {Sniffed} from '../../model/format.js'

/** Bytes of the head that are looked at. */
const SAMPLE = 64 * 1024

/** Comments at the head of dumps, which name the program that made them. */
const BANNER =
  /^(?:--|#|\/\*|\/?\*{1,80}|[ \t])[^\n]{0,80}(?:mysql dump|mariadb dump|postgresql database|navicat|phpmyadmin|heidisql|sqlyog|mysql-front|mydumper|dbeaver|datagrip|sequel (?:pro|ace)|sqlite database|pl\/sql developer|sql\*plus|script date:|source server type|database transfer tool|dump sql)/im

/** A line that begins a statement about tables or their rows. */
const STRONG =
  /^[ \t]{0,40}(?:insert\s{1,9}(?:(?:ignore|or\s{1,9}\w{1,9}|low_priority|delayed)\s{1,9})?(?:into|overwrite|all)\s|insert\s{1,9}[\w`"[\].$#{}\u0080-\u00ff]{1,120}\s{0,9}(?:\(|values\b)|replace\s{1,9}into\s|create\s{1,9}(?:\w{1,20}\s{1,9}){0,3}table\s|drop\s{1,9}table\s|copy\s[^\n;]{1,2000}\sfrom\sstdin|comment\s{1,9}on\s{1,9}(?:table|column)\s|lock\s{1,9}tables\s|alter\s{1,9}table\s|exec(?:ute)?\s[\w.[\]]{0,20}sp_\w)/im

/** Words that may begin a script. */
const FIRST_WORD =
  /^(?:insert|replace|create|drop|alter|set|use|begin|start|copy|comment|lock|delimiter|pragma|prompt|truncate|delete|update|select|exec|execute|go|if|declare|with|grant|call|upsert|merge|commit|rem|spool|\\connect|\\restrict)(?![\w-])|^(?:@\w|\/\*!)/i

/** Any statement at the start of a line. */
const WEAK =
  /^[ \t]{0,40}(?:insert|replace|create|drop|alter|set|use|begin|copy|comment on|update|delete|select|exec|execute|go|pragma|truncate|grant|call|declare|with|merge|commit)(?![\w-])/im

/**
 * `yes`: an `.sql` file with statements, or any file that opens like a script and goes on like one. `maybe`:
 * an `.sql` file without statements this reader knows. Statements inside cells of another format do not count.
 */
export function sniffScript(head: Uint8Array, name: string): Sniffed {
  const text = textOf(head)
  if (text === undefined) return 'no'
  const first = firstCode(text)
  const banner = BANNER.test(text.slice(0, 4096))
  const strong = STRONG.test(text)
  if (strong && (banner || FIRST_WORD.test(first))) return 'yes'
  if (!/\.sql$/i.test(name)) return 'no'
  if (/^[[{<]/.test(first) && !strong) return 'maybe'
  return banner || strong || WEAK.test(text) ? 'yes' : 'maybe'
}

/** The head as Latin-1, UTF-16 without its zero bytes; `undefined` for what is no text. */
function textOf(head: Uint8Array): string | undefined {
  const sample = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, SAMPLE))
  const wide =
    sample.length > 1 &&
    ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff))
  const bytes = wide ? sample.filter((byte, i) => i > 1 && byte !== 0) : sample
  if (!wide && bytes.subarray(0, 1024).includes(0)) return undefined
  const text = Buffer.from(bytes).toString('latin1')
  return text.startsWith('\xef\xbb\xbf') ? text.slice(3) : text
}

/** What comes behind the blanks and comments at the start. */
function firstCode(text: string): string {
  let p = 0
  for (;;) {
    while (p < text.length && text.charCodeAt(p) <= 32) p++
    const end = commentEnd(text, p)
    if (end === p) return text.slice(p, p + 64)
    p = end
  }
}

function commentEnd(text: string, p: number): number {
  const line = text.startsWith('--', p) || text[p] === '#'
  const block = text.startsWith('/*', p) && text[p + 2] !== '!'
  const found = line ? text.indexOf('\n', p) : block ? text.indexOf('*/', p + 2) : p
  if (found === p) return p
  return found < 0 ? text.length : found + (line ? 1 : 2)
}
