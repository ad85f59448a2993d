/**
 * A glob as a test: `*` within a path segment, `**` across segments, `?` one character; everything else
 * stands for itself. Case matters not, because table and column names differ in case between databases.
 */
export function globMatcher(glob: string): (text: string) => boolean {
  const source = glob.replace(/\*\*\/?|\*|\?|[^*?]+/gu, part => {
    if (part.startsWith('**')) return '.*'
    if (part === '*') return '[^/]*'
    if (part === '?') return '.'
    return part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
  })
  const pattern = new RegExp(`^${source}$`, 'isu')
  return text => pattern.test(text)
}
