/** Reads a stream in order, in pieces of any length. */
export class Cursor {
  /** offset of the next byte */
  at = 0
  private readonly chunks: AsyncIterator<Uint8Array>
  private chunk: Uint8Array = new Uint8Array(0)
  private used = 0

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks[Symbol.asyncIterator]()
  }

  /** The next bytes, at most `most`, valid until the next call; empty at the end. */
  async some(most: number): Promise<Uint8Array> {
    while (this.used >= this.chunk.length) {
      const {done, value} = await this.chunks.next()
      if (done === true) return new Uint8Array(0)
      this.chunk = value
      this.used = 0
    }
    const piece = this.chunk.subarray(this.used, this.used + most)
    this.used += piece.length
    this.at += piece.length
    return piece
  }

  /** A copy of the next `length` bytes; shorter at the end. */
  async take(length: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(length)
    let have = 0
    while (have < length) {
      const piece = await this.some(length - have)
      if (piece.length === 0) break
      bytes.set(piece, have)
      have += piece.length
    }
    return bytes.subarray(0, have)
  }

  /** Goes on to an offset; false when the stream ends before it. */
  async skipTo(offset: number): Promise<boolean> {
    while (this.at < offset) if ((await this.some(offset - this.at)).length === 0) return false
    return true
  }

  async close(): Promise<void> {
    await this.chunks.return?.()
  }
}
