import type {ByteSource} from '../../model/format.js'
import type {Grid} from '../grid.js'
import {MAX_PAGE_VALUES, type Page, pages} from './column.js'
import type {Chunk, RowGroup} from './metadata.js'
import {BadBytes} from './thrift.js'

const SEMICOLON = 59
const SPACE = 32

/** Reads the rows of one group into the grid: all columns side by side, each a page at a time. */
export async function readGroup(file: ByteSource, group: RowGroup, grid: Grid): Promise<void> {
  const columns = group.chunks.map(chunk => new Column(file, chunk))
  try {
    for (let left = group.rows; left > 0; ) {
      for (const column of columns) await column.fill()
      const rows = Math.min(left, ...columns.map(column => column.available))
      if (!(rows > 0)) throw new BadBytes('columns of different length')
      append(columns, rows, grid)
      left -= rows
    }
  } finally {
    for (const column of columns) await column.close()
  }
}

function append(columns: readonly Column[], rows: number, grid: Grid): void {
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns.length; c++) {
      grid.begin()
      // What is past the limits of a row is left out.
      if ((columns[c] as Column).write(grid)) grid.end(c)
    }
    grid.endRow('keep')
  }
}

/** The rows of one column chunk, from its pages. Elements of a repeated column are joined in one cell. */
class Column {
  /** whole rows that can be written before the next `fill` */
  available = 0
  private readonly source: AsyncGenerator<Page>
  private readonly repeated: boolean
  private page: Page | undefined
  private at = 0
  /** a repeated column's pages, because a row may go on in the next */
  private ahead: Page | undefined

  constructor(file: ByteSource, chunk: Chunk) {
    this.source = pages(file, chunk)
    this.repeated = chunk.leaf.maxRepetition > 0
  }

  async fill(): Promise<void> {
    while (this.available === 0) {
      const {done, value} =
        this.ahead === undefined ? await this.source.next() : {done: false, value: this.ahead}
      this.ahead = undefined
      if (done === true) return
      this.page = this.repeated ? await this.whole(value) : value
      this.at = 0
      this.available = this.repeated ? rowsIn(this.page) : this.page.count
    }
  }

  /** Writes the next row's text to the grid; false when it is past the limits of a row. */
  write(grid: Grid): boolean {
    this.available--
    const {page} = this
    if (page === undefined) return false
    if (!this.repeated) return this.writeOne(page, this.at++, grid)
    let fits = this.writeOne(page, this.at++, grid)
    while (this.at < page.count && (page.repetition?.[this.at] ?? 0) > 0) {
      if (fits && (page.ends[this.at] as number) > (page.starts[this.at] as number)) {
        fits = grid.reserve(2)
        if (fits) {
          grid.bytes[grid.at++] = SEMICOLON
          grid.bytes[grid.at++] = SPACE
        }
      }
      fits = this.writeOne(page, this.at++, grid) && fits
    }
    return fits
  }

  async close(): Promise<void> {
    await this.source.return(undefined)
  }

  private writeOne({bytes, starts, ends}: Page, i: number, grid: Grid): boolean {
    const start = starts[i] as number
    const end = ends[i] as number
    if (!grid.reserve(end - start)) return false
    let out = grid.at
    for (let k = start; k < end; k++) grid.bytes[out++] = bytes[k] as number
    grid.at = out
    return true
  }

  /** The page with the rest of its last row from the pages that follow. */
  private async whole(first: Page): Promise<Page> {
    const parts = [first]
    let values = first.count
    for (;;) {
      const {done, value} = await this.source.next()
      if (done === true) return concatenated(parts)
      if (value.repetition?.[0] === 0) {
        this.ahead = value
        return concatenated(parts)
      }
      parts.push(value)
      values += value.count
      if (values > MAX_PAGE_VALUES) throw new BadBytes('a row without end')
    }
  }
}

function rowsIn({repetition, count}: Page): number {
  return repetition === undefined
    ? count
    : repetition.reduce((rows, level) => (level === 0 ? rows + 1 : rows), 0)
}

function concatenated(parts: readonly Page[]): Page {
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  const count = parts.reduce((sum, part) => sum + part.count, 0)
  const whole = {
    starts: new Int32Array(count),
    ends: new Int32Array(count),
    repetition: new Int32Array(count),
  }
  let at = 0
  let offset = 0
  for (const {bytes, starts, ends, repetition, count: values} of parts) {
    for (let i = 0; i < values; i++) {
      whole.starts[at + i] = (starts[i] as number) + offset
      whole.ends[at + i] = (ends[i] as number) + offset
    }
    whole.repetition.set(repetition ?? new Int32Array(values), at)
    at += values
    offset += bytes.length
  }
  return {...whole, bytes: Buffer.concat(parts.map(part => part.bytes)), count}
}
