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

/** The bytes that end and quote the cells of a delimited text, and how many cells its rows have. */
export interface SplitRules {
  readonly delimiter: number
  readonly quote: number
  readonly newline: number
  readonly columns: number
}

/** Rows that were taken out of bytes. */
export interface TakenRows {
  /** valid until more is taken */
  readonly batch: Batch
  /** where the first row begins that was not taken */
  readonly next: number
  /**
   * `used up`: what was looked at holds no further whole row. `full`: there may be more. `care`: what comes next is
   * not written by the book.
   */
  readonly state: 'used up' | 'full' | 'care'
}

/**
 * Takes rows that are written by the book out of `bytes[from..end)`, far faster than a loop over bytes here
 * could; whatever is not is left to the reader. May look at less than all: as long as rows come, ask again.
 */
export interface RowTakers {
  /** Lines of PostgreSQL's COPY text format with `columns` cells each. */
  lines(bytes: Uint8Array, from: number, end: number, columns: number, delimiter: number): TakenRows
  /** Rows `( … ), ( … )` of an INSERT with `columns` values each. `backslash`: what it does in literals. */
  tuples(
    bytes: Uint8Array,
    from: number,
    end: number,
    columns: number,
    backslash: 'plain' | 'escape' | 'unsure',
  ): TakenRows
  /** JSON objects with these keys in this order, plain values only; those that hold nothing are no rows. */
  objects(bytes: Uint8Array, from: number, end: number, keys: readonly Uint8Array[]): TakenRows
}

/** Splits delimited text in a memory of its own, far faster than a loop over bytes here could. */
export interface RowSplitter {
  /** Room for so many bytes, or for fewer when it has no more; the same room each time, what is in it stays. */
  window(bytes: number): Uint8Array<ArrayBuffer>
  /** Splits the rows from `from` on of the first `length` bytes of the window. */
  split(from: number, length: number): TakenRows
  /** Gives the room back: it is lent to one reader at a time. */
  close(): void
}

/**
 * Writes ASCII and pairs of bytes `bytes[from..to)` as UTF-8 into `out` from `at` on: up to the first byte that is
 * neither, and not always all there is. `table`: for each pair from 0x8100 on its UTF-8, first byte lowest, 0 for
 * none.
 */
export type DecodePairs = (
  table: Uint32Array,
  bytes: Uint8Array,
  from: number,
  to: number,
  out: Uint8Array,
  at: number,
) => {readonly read: number; readonly written: number}

/** What a reader may use beside its bytes. */
export interface ReadContext {
  readonly catalog: SchemaCatalog
  readonly limits: ReadLimits
  readonly take?: RowTakers
  readonly decodePairs?: DecodePairs
  /** undefined while another reader has it */
  readonly splitter?: (rules: SplitRules) => RowSplitter | undefined
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
