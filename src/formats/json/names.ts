/** Keys of a list that names the columns of the rows beside it. */
const LIST_KEYS = new Set(
  'columns cols fields header headers names column_names columnnames colnames fieldnames'.split(' '),
)

/** Keys of a named column that is described by an object. */
const NAME_KEYS = ['name', 'field', 'column_name', 'label', 'title', 'key'] as const

/** bytes; a longer list is no list of names */
const LONGEST_LIST = 1024 * 1024

export function isNameList(key: string): boolean {
  return LIST_KEYS.has(key.toLowerCase())
}

/** The names in a list of texts or of objects with a name; undefined when it is something else. */
export function namesIn(bytes: Uint8Array): readonly string[] | undefined {
  if (bytes.length > LONGEST_LIST) return undefined
  const names = parsed(bytes).map(nameOf)
  return names.length > 0 && names.every(name => name !== undefined) ? names : undefined
}

function parsed(bytes: Uint8Array): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString())
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return undefined
  const key = NAME_KEYS.find(each => typeof Reflect.get(value, each) === 'string')
  return key === undefined ? undefined : String(Reflect.get(value, key))
}
