import type {Gunzip, InflateRaw} from 'node:zlib'

/** bytes of output at a time; zlib's own 16 KiB halves the speed. */
export const INFLATE_CHUNK = 256 * 1024

/** How a compressed stream ended when it did not end well. */
export type InflateFault = 'truncated' | 'damaged'

/**
 * Runs chunks through a zlib stream. What came out before a fault is kept; the fault is told once and the
 * stream then ends. zlib works in its own thread, one chunk ahead of the reader. Leaving early closes both.
 */
export async function* inflate(
  chunks: AsyncIterable<Uint8Array>,
  zlib: Gunzip | InflateRaw,
  fault: (kind: InflateFault) => void,
): AsyncGenerator<Uint8Array> {
  const input = chunks[Symbol.asyncIterator]()
  const fed = feed(input, zlib)
  fed.catch(() => undefined)
  try {
    for await (const chunk of zlib) yield chunk as Uint8Array
    await fed
  } catch (error) {
    const kind = faultOf(error)
    if (kind === undefined) throw error
    fault(kind)
  } finally {
    zlib.destroy()
    await input.return?.()
  }
}

/** Waits until each chunk is used up, because its bytes may change once the next one is asked for. */
async function feed(input: AsyncIterator<Uint8Array>, zlib: Gunzip | InflateRaw): Promise<void> {
  try {
    for (;;) {
      const {done, value} = await input.next()
      if (done === true) break
      await new Promise<void>((resolve, reject) => {
        zlib.write(value, error => (error ? reject(error) : resolve()))
      })
    }
    zlib.end()
  } catch (error) {
    zlib.destroy(error instanceof Error ? error : new Error(String(error)))
    throw error
  }
}

/** `undefined`: not the data's fault. */
function faultOf(error: unknown): InflateFault | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'Z_BUF_ERROR') return 'truncated'
  return typeof code === 'string' && code.startsWith('Z_') ? 'damaged' : undefined
}
