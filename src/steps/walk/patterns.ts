/** Makes include globs match at any depth when they name no folder, and keeps each anchored at the root. */
export function includeGlobs(patterns: readonly string[]): string[] {
  return patterns.map(pattern => {
    const glob = plain(pattern)
    if (glob.endsWith('/')) return fromRoot(`${glob}**`)
    return glob.includes('/') ? fromRoot(glob) : `**/${glob}`
  })
}

/** Exclude globs leave out what they match and, where that is a folder, all within. */
export function excludeGlobs(patterns: readonly string[]): string[] {
  return patterns.flatMap(pattern => {
    const glob = plain(pattern).replace(/\/$/, '')
    const anywhere = glob.includes('/') || pattern.startsWith('/') ? glob : `**/${glob}`
    return [anywhere, `${anywhere}/**`]
  })
}

function plain(pattern: string): string {
  return pattern.replace(/^(\.?\/)+/, '')
}

/**
 * fast-glob starts at the folder a pattern begins with and asks the disk for it by name. Ours must be found by
 * listing, since names on disk may be any bytes; as a group the first name is a pattern like the rest.
 */
function fromRoot(glob: string): string {
  const cut = glob.indexOf('/')
  const first = glob.slice(0, cut)
  return /[*?[\](){}!+@\\]/.test(first) ? glob : `@(${first})${glob.slice(cut)}`
}
