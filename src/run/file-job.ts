import type {ByteSource, Sink, TableHandle} from '../model/format.js'
import {sourceOf} from '../model/place.js'
import type {Problem} from '../model/problem.js'
import type {Batch, Column, TableHeader} from '../model/records.js'
import type {Tally} from '../model/tally.js'
import {type CountContext, TableCount} from '../steps/count.js'

/** Opens a source one level deeper; bound to formats and limits by the caller. */
export type OpenSource = (source: ByteSource, sink: Sink, depth: number) => Promise<void>

/** Takes what readers find in one file, and turns it into a tally. Members are opened one level deeper. */
export class CountingSink implements Sink {
  private readonly tables: TableCount[] = []
  private readonly handles = new Map<string, TableHandle>()
  private readonly problems: Problem[] = []

  constructor(
    private readonly context: CountContext,
    private readonly open: OpenSource,
    private readonly onBytes: (bytes: number) => void,
    private readonly depth = 0,
  ) {}

  table(header: TableHeader): TableHandle {
    const key = `${sourceOf(header.place)}\0${header.place.table ?? ''}`
    const known = this.handles.get(key)
    if (known !== undefined) return known
    const handle = {id: this.tables.length}
    this.handles.set(key, handle)
    this.tables.push(new TableCount(header, this.context))
    return handle
  }

  rows(table: TableHandle, batch: Batch): void {
    this.tables[table.id]?.rows(batch)
  }

  describe(table: TableHandle, columns: readonly Column[], note?: string): void {
    this.tables[table.id]?.describe(columns, note)
  }

  async member(source: ByteSource): Promise<void> {
    const inner = new CountingSink(this.context, this.open, () => {}, this.depth + 1)
    await this.open(source, inner, this.depth + 1)
    this.adopt(inner)
  }

  /** A member's tables and problems join those of the file it came in. */
  private adopt(inner: CountingSink): void {
    this.tables.push(...inner.tables)
    this.problems.push(...inner.problems)
  }

  problem(problem: Problem): void {
    this.problems.push(problem)
  }

  progress(bytes: number): void {
    this.onBytes(bytes)
  }

  /** The file's part of the answer. A gap anywhere in it makes the file a gap, whatever else was read. */
  finish(path: string, bytes: number): Tally {
    const finished = this.tables.map(table => table.finish())
    const problems = [...this.problems, ...finished.flatMap(table => table.problems)]
    const state = problems.some(problem => problem.weight === 'gap') ? 'gap' : 'examined'
    return {files: [{path, bytes, state}], tables: finished.map(table => table.tally), problems}
  }
}
