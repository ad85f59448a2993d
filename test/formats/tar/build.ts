/** An entry of a tar archive: a file unless `flag` says otherwise. */
export interface TarEntry {
  readonly name: string | Buffer
  readonly data?: string | Uint8Array
  readonly flag?: string
  readonly prefix?: string
}

/** A tar archive in ustar form, with the two zero blocks at its end. */
export function tarOf(entries: readonly TarEntry[]): Buffer {
  const parts = entries.flatMap(entry => {
    const data = Buffer.from((entry.data ?? '') as Uint8Array)
    const padding = Buffer.alloc((512 - (data.length % 512)) % 512)
    return [headerOf(entry, data.length), data, padding]
  })
  return Buffer.concat([...parts, Buffer.alloc(1024)])
}

function headerOf(entry: TarEntry, size: number): Buffer {
  const header = Buffer.alloc(512)
  Buffer.from(entry.name as Buffer).copy(header, 0, 0, 100)
  header.write('0000644\0', 100)
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  header.write(entry.flag ?? '0', 156)
  header.write('ustar\x0000', 257, 'latin1')
  header.write(entry.prefix ?? '', 345)
  header.fill(32, 148, 156)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

/** One record of a pax header. */
export function pax(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`
  const bytes = Buffer.byteLength(rest)
  const length = bytes + String(bytes + String(bytes).length).length
  return `${length}${rest}`
}
