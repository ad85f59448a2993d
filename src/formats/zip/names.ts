import {type Entry, getFileNameLowLevel} from 'yauzl'

const UTF8_FLAG = 0x800
/** Info-ZIP's field that repeats the name in UTF-8 */
const UNICODE_PATH = 0x7075

const utf8 = new TextDecoder('utf-8', {fatal: true})
const gb18030 = new TextDecoder('gb18030', {fatal: true})

/**
 * The member's path for people. Bytes are UTF-8 where the archive says so or they fit; Chinese Windows
 * writes GBK without saying so; what fits neither is CP437, as the specification has it.
 */
export function memberName(entry: Entry): string {
  const raw = entry.fileNameRaw
  const declared =
    (entry.generalPurposeBitFlag & UTF8_FLAG) !== 0 ||
    entry.extraFields.some(field => field.id === UNICODE_PATH)
  const name = declared ? lowLevel(entry) : (decoded(utf8, raw) ?? decoded(gb18030, raw) ?? lowLevel(entry))
  return name.replaceAll('\\', '/')
}

/** Where a name points: `outside` the archive would it be unpacked as written. */
export function isOutside(name: string): boolean {
  return name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.split('/').includes('..')
}

/** The name without what leads outside; never empty. */
export function safeName(name: string): string {
  const parts = name.split('/').filter(part => part !== '' && part !== '.' && part !== '..')
  return parts.join('/') || 'unnamed'
}

/** Archives may name two members alike; both are read, so each gets a name of its own. */
export function uniqueNames(): (name: string) => string {
  const next = new Map<string, number>()
  return name => {
    let free = name
    for (let n = next.get(name) ?? 1; next.has(free); n++) {
      free = `${name} (${n + 1})`
      next.set(name, n + 1)
    }
    next.set(free, 1)
    return free
  }
}

function lowLevel(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
}

function decoded(decoder: typeof utf8, raw: Uint8Array): string | undefined {
  try {
    return decoder.decode(raw)
  } catch {
    return undefined
  }
}
