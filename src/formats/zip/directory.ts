import * as yauzl from 'yauzl'
import type {ByteSource} from '../../model/format.js'

/** bytes fetched at once while walking the directory, whose records are 46 bytes and a name each */
const WINDOW = 256 * 1024

/** Why a directory could not be followed to its end. */
export type DirectoryFault = {
  readonly cause: 'damaged' | 'truncated' | 'encrypted' | 'unsupported-format'
  readonly detail: string
}

/** A zip archive that is open: its members in directory order, and where each one's data are. */
export interface Directory {
  entries(): AsyncIterable<yauzl.Entry>
  /** Offset of a member's compressed bytes. Throws what {@link directoryFault} explains. */
  dataStart(entry: yauzl.Entry): Promise<number>
}

/** The source must be readable at any offset and know its size. Throws what {@link directoryFault} explains. */
export async function openDirectory(source: ByteSource): Promise<Directory> {
  const reader = new SourceReader(source)
  const zip = await yauzl.fromRandomAccessReaderPromise(reader, source.size ?? 0, {
    autoClose: false,
    lazyEntries: true,
    // Names are decoded and checked by us: yauzl stops at the first bad one, and knows no GBK.
    decodeStrings: false,
    validateEntrySizes: false,
  })
  return {
    entries: () => zip.eachEntry(),
    dataStart: async entry => (await zip.readLocalFileHeaderPromise(entry, {minimal: true})).fileDataStart,
  }
}

/** What is wrong with the archive, from an error of yauzl; `undefined` for errors of the system or of ours. */
export function directoryFault(error: unknown): DirectoryFault | undefined {
  if (!(error instanceof Error) || 'syscall' in error || error.constructor !== Error) return undefined
  const {message} = error
  if (message.startsWith('strong encryption')) return {cause: 'encrypted', detail: 'encrypted directory'}
  if (message.startsWith('multi-disk'))
    return {cause: 'unsupported-format', detail: 'one volume of a split archive'}
  const short = /^End of central|^unexpected EOF|overflows file bounds/.test(message)
  return short
    ? {cause: 'truncated', detail: 'the archive ends before its directory says so'}
    : {cause: 'damaged', detail: 'the archive directory is damaged'}
}

/** Serves yauzl's many small reads from one window. */
class SourceReader extends yauzl.RandomAccessReader {
  readonly #source: ByteSource
  #window: Uint8Array = new Uint8Array(0)
  #from = 0

  constructor(source: ByteSource) {
    super()
    this.#source = source
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    this.#fetch(position, length).then(
      bytes => {
        buffer.set(bytes, offset)
        callback(null, bytes.length)
      },
      (error: Error) => callback(error),
    )
  }

  async #fetch(position: number, length: number): Promise<Uint8Array> {
    const at = position - this.#from
    if (at < 0 || at + length > this.#window.length) {
      const read = this.#source.readAt
      if (read === undefined) throw new TypeError('a zip directory needs a source with readAt')
      this.#window = await read(position, Math.max(length, WINDOW))
      this.#from = position
      return this.#window.subarray(0, length)
    }
    return this.#window.subarray(at, at + length)
  }
}
