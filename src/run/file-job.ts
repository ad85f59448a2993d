import type {TableHandle} from '../model/format.js'
import type {WalkedFile} from '../model/place.js'
import {sourceOf} from '../model/place.js'
import type {Problem} from '../model/problem.js'
import type {Batch, Column, TableHeader} from '../model/records.js'
import type {Tally} from '../model/tally.js'
import {type CountContext, TableCount} from '../steps/count.js'
import type {RowSink} from '../steps/open.js'

/** Takes what readers find in one file, members included, and turns it into a tally. */
export class CountingSink implements RowSink {
  private readonly tables: TableCount[] = []
  private readonly handles = new Map<string, TableHandle>()
  private readonly problems: Problem[] = []

  constructor(
    private readonly context: CountContext,
    private readonly onBytes: (bytes: number) => void,
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

  problem(problem: Problem): void {
    this.problems.push(problem)
  }

  progress(bytes: number): void {
    this.onBytes(bytes)
  }

  /** The file's part of the answer. A gap anywhere in it makes the file a gap, whatever else was read. */
  finish(file: WalkedFile): Tally {
    const finished = this.tables.map(table => table.finish())
    const problems = [...this.problems, ...finished.flatMap(table => table.problems)]
    const state = problems.some(problem => problem.weight === 'gap') ? 'gap' : 'examined'
    return {
      files: [{path: file.place.path, bytes: file.size, state}],
      tables: finished.map(table => table.tally),
      problems,
    }
  }
}
