import type {Place} from './place.js'
import type {Problem} from './problem.js'
import type {Batch, Column, TableHeader} from './records.js'
import type {SchemaCatalog} from './schema.js'

/**
 * Bytes that can be read as a stream, and, when they are a file, at any offset.
 * `stream` may be called more than once; each call starts anew at `from`.
 */
export interface ByteSource {
  readonly place: Place
  /** The last name: of the file, or of the archive member. Lower-case extensions are the caller's business. */
  readonly name: string
  /** bytes; absent when not known before reading */
  readonly size?: number
  /** The first `n` bytes, or fewer when there are no more. */
  head(n: number): Promise<Uint8Array>
  /** Chunks in order. A chunk may be overwritten once the next is asked for. */
  stream(from?: number, to?: number): AsyncIterable<Uint8Array>
  /** Only for files: exactly the bytes asked for, fewer at the end. */
  readAt?(offset: number, length: number): Promise<Uint8Array>
}

/** A table a reader has announced; only good for handing its batches to the same sink. */
export interface TableHandle {
  readonly id: number
}

/** Where a reader puts what it finds. */
export interface Sink {
  /** Announces a table before its first batch. A table that goes on later (dumps interleave) keeps its handle. */
  table(header: TableHeader): TableHandle
  /** Consumes a batch before it returns; the reader may then reuse its buffers. */
  rows(table: TableHandle, batch: Batch): void
  /** Names that became known after the first rows (a comment at the end of a dump). */
  describe(table: TableHandle, columns: readonly Column[], note?: string): void
  /** A file within this one: opened through the same shelf, one level deeper. */
  member(source: ByteSource): Promise<void>
  problem(problem: Problem): void
  /** Bytes read so far of the outermost file, for the progress line. */
  progress(bytes: number): void
}

/**
 * Writes the positions of four bytes (some may be the same) in `bytes[from..to)` into `out`, ascending, and
 * returns how many there are; at most 64 KiB at once.
 */
export type FindBytes = (
  bytes: Uint8Array,
  from: number,
  to: number,
  wanted: readonly [number, number, number, number],
  out: Int32Array,
) => number

/** What a reader may use beside its bytes. */
export interface ReadContext {
  readonly catalog: SchemaCatalog
  readonly limits: ReadLimits
  /** finds bytes faster than a loop of the reader's own */
  readonly find?: FindBytes
  readonly password?: string
}

/** Bounds on hostile input, each with its reason in `src/run/limits.ts`. */
export interface ReadLimits {
  readonly archiveDepth: number
  readonly memberBytes: number
  /** Largest piece that must be held whole: an archive within an archive, shared strings, an old workbook. */
  readonly memoryBytes: number
  readonly expansionRatio: number
  readonly members: number
  readonly recordBytes: number
  readonly columns: number
  readonly nesting: number
}

export type Sniffed = 'yes' | 'maybe' | 'no'

/** Knows one container or file format. */
export interface Format {
  readonly id: string
  readonly title: {readonly zh: string; readonly en: string}
  readonly extensions: readonly string[]
  /** What it yields: rows of tables, or files within. */
  readonly yields: 'tables' | 'members'
  /** Looks at the first 64 KiB and the name. First `yes` in registry order wins, then first `maybe`. */
  sniff(head: Uint8Array, name: string): Sniffed
  /** Reads all of it into the sink. Bad bytes become problems; only bugs throw. */
  read(source: ByteSource, sink: Sink, context: ReadContext): Promise<void>
  /** Collects table definitions without reading rows, where a format has them (SQL). */
  survey?(source: ByteSource, catalog: SchemaCatalog): Promise<void>
}
