/** Answers kept of one question: bodies of data repeat a few hundred cases, hostile ones may not fill memory. */
const MOST = 10_000

/**
 * Remembers what a pure function answered, by what it was asked about (an object) and a key for all the rest.
 * Beyond a number of answers it begins anew.
 */
export function memo<O extends object, V>(): (owner: O, key: string, make: () => V) => V {
  const answers = new WeakMap<O, Map<string, V>>()
  return (owner, key, make) => {
    const known = answers.get(owner) ?? new Map<string, V>()
    if (known.size === 0) answers.set(owner, known)
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size >= MOST) known.clear()
    const made = make()
    known.set(key, made)
    return made
  }
}
