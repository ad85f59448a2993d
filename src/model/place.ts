/**
 * Where a thing is: the path shown to people (relative to the scanned folder), then archive members from
 * the outside in. Never used to open a file: names on disk may be any bytes, see {@link WalkedFile}.
 */
export interface Place {
  readonly path: string
  readonly members: readonly string[]
  readonly table?: string
}

/** A file the walk found. `bytes` is the absolute name as the file system holds it, in any encoding. */
export interface WalkedFile {
  readonly bytes: Buffer
  readonly place: Place
  /** bytes */
  readonly size: number
}

/** `path!member!member`, the form of `tables[].source` in the JSON result. */
export function sourceOf(place: Place): string {
  return [place.path, ...place.members].join('!')
}
