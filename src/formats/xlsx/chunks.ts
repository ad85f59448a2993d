/** bytes a scan may keep back at most: one cell or shared string with its markup; Excel allows 32,767 characters */
const MAX_PENDING = 16 * 1024 * 1024

/** Looks at `bytes[0..end)` and returns how far it got; the rest is offered again with more behind it. */
export type Scan = (bytes: Uint8Array, end: number) => number

/**
 * Feeds chunks to a scan through one buffer, so that the scan sees every cell whole.
 * `too-long`: the scan kept back more than any cell needs, and the rest was left.
 */
export async function scanChunks(chunks: AsyncIterable<Uint8Array>, scan: Scan): Promise<'end' | 'too-long'> {
  let buffer: Uint8Array = Buffer.allocUnsafe(512 * 1024)
  let pending = 0
  for await (const chunk of utf8(chunks)) {
    if (pending + chunk.length > buffer.length) buffer = enlarged(buffer, pending, chunk.length)
    buffer.set(chunk, pending)
    const end = pending + chunk.length
    const done = scan(buffer, end)
    pending = end - done
    if (pending > MAX_PENDING) return 'too-long'
    buffer.copyWithin(0, done, end)
  }
  return 'end'
}

function enlarged(buffer: Uint8Array, kept: number, more: number): Uint8Array {
  const larger = Buffer.allocUnsafe(2 * (kept + more))
  larger.set(buffer.subarray(0, kept))
  return larger
}

/** XML may be UTF-16 too; it then begins with a byte order mark. */
async function* utf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let first = true
  for await (const chunk of chunks) {
    if (first) decoder = utf16Decoder(chunk)
    first = false
    yield decoder === undefined ? chunk : Buffer.from(decoder.decode(chunk, {stream: true}))
  }
}

/** The decoder of a part that begins so, if it is UTF-16. */
export function utf16Decoder(head: Uint8Array): InstanceType<typeof TextDecoder> | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le')
  return head[0] === 0xfe && head[1] === 0xff ? new TextDecoder('utf-16be') : undefined
}
