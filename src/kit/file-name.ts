const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})
const gb18030 = new TextDecoder('gb18030', {fatal: true})

/** Control characters, and the two line separators of Unicode that a glob's `.` does not match. */
const UNPRINTABLE = /[\0-\x1f\x7f\u0080-\u009f\u2028\u2029]/g

/**
 * A file name for people, whatever bytes the disk holds: UTF-8, else GB18030 (names unpacked from archives
 * of Chinese Windows), else `\xNN` for each byte beyond ASCII. Control characters are shown as `\xNN` too.
 */
export function displayName(bytes: Uint8Array): string {
  const text = decoded(utf8, bytes) ?? decoded(gb18030, bytes)
  return text === undefined
    ? escaped(bytes)
    : text.replace(UNPRINTABLE, character => escapeCode(character.charCodeAt(0)))
}

function decoded(decoder: typeof utf8, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

function escaped(bytes: Uint8Array): string {
  return Array.from(bytes, byte =>
    byte < 32 || byte >= 127 ? escapeCode(byte) : String.fromCharCode(byte),
  ).join('')
}

function escapeCode(code: number): string {
  return `\\x${code.toString(16).toUpperCase().padStart(2, '0')}`
}
