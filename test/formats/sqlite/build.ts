/** A value as SQLite stores it. */
export type Stored = string | number | null | Buffer

/** bytes of a page in the databases made here */
export const PAGE = 1024

/** A table with rows that fit one page: row ids count from 1. */
export interface Table {
  readonly name: string
  readonly sql: string
  readonly rows: readonly (readonly Stored[])[]
  /** a page to put in place of the one made from `rows` */
  readonly page?: Buffer
}

/** A database file: the master table on page 1, then a page for each table, then any others. */
export function databaseOf(tables: readonly Table[], others: readonly Buffer[] = []): Buffer {
  const master = tables.map(({name, sql}, i): readonly Stored[] => ['table', name, name, i + 2, sql])
  const first = leafPage(master, 100)
  first.write('SQLite format 3\0', 0, 'latin1')
  first.writeUInt16BE(PAGE, 16)
  first.writeUInt8(1, 18)
  first.writeUInt8(1, 19)
  first.writeUInt32BE(1, 56)
  return Buffer.concat([first, ...tables.map(({rows, page}) => page ?? leafPage(rows, 0)), ...others])
}

/** A leaf of a table's tree. */
export function leafPage(rows: readonly (readonly Stored[])[], header: number): Buffer {
  return pageOf(
    13,
    rows.map((row, i) => {
      const record = recordOf(row)
      return Buffer.concat([varint(record.length), varint(i + 1), record])
    }),
    header,
  )
}

/** A page of a tree with its cells at the end, as SQLite lays it out. */
export function pageOf(kind: number, cells: readonly Buffer[], header = 0, right = 0): Buffer {
  const page = Buffer.alloc(PAGE)
  const inner = kind < 8
  page.writeUInt8(kind, header)
  page.writeUInt16BE(cells.length, header + 3)
  if (inner) page.writeUInt32BE(right, header + 8)
  let end = PAGE
  cells.forEach((cell, i) => {
    end -= cell.length
    cell.copy(page, end)
    page.writeUInt16BE(end, header + (inner ? 12 : 8) + 2 * i)
  })
  page.writeUInt16BE(end, header + 5)
  return page
}

export function recordOf(row: readonly Stored[]): Buffer {
  const values = row.map(storedOf)
  const types = Buffer.concat(values.map(([type]) => varint(type)))
  return Buffer.concat([varint(types.length + 1), types, ...values.map(([, bytes]) => bytes)])
}

function storedOf(value: Stored): readonly [type: number, bytes: Buffer] {
  if (value === null) return [0, Buffer.alloc(0)]
  if (Buffer.isBuffer(value)) return [12 + 2 * value.length, value]
  if (typeof value === 'string') return [13 + 2 * Buffer.byteLength(value), Buffer.from(value)]
  if (value === 0 || value === 1) return [8 + value, Buffer.alloc(0)]
  const bytes = Buffer.alloc(8)
  if (Number.isInteger(value)) bytes.writeBigInt64BE(BigInt(value))
  else bytes.writeDoubleBE(value)
  return [Number.isInteger(value) ? 6 : 7, bytes]
}

export function varint(value: number): Buffer {
  const bytes = [value & 127]
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    bytes.unshift((rest & 127) | 128)
  return Buffer.from(bytes)
}

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
