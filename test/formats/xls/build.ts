/** One BIFF record. */
export function record(type: number, ...data: readonly (Buffer | readonly number[])[]): Buffer {
  const body = Buffer.concat(data.map(part => Buffer.from(part)))
  const head = Buffer.alloc(4)
  head.writeUInt16LE(type, 0)
  head.writeUInt16LE(body.length, 2)
  return Buffer.concat([head, body])
}

export function u16(...values: readonly number[]): Buffer {
  return Buffer.from(Uint16Array.from(values).buffer)
}

export function u32(...values: readonly number[]): Buffer {
  return Buffer.from(Uint32Array.from(values).buffer)
}

export function f64(value: number): Buffer {
  return Buffer.from(Float64Array.of(value).buffer)
}

/** Begins a stream: globals are 5, a sheet is 16. */
export function bof(version: number, kind: number): Buffer {
  return record(0x0809, u16(version, kind, 0, 0))
}

export const EOF = record(0x000a)

/** A string of BIFF8 with its count, in UTF-16. */
export function wide(text: string): Buffer {
  return Buffer.concat([u16(text.length), Buffer.from([1]), Buffer.from(text, 'utf16le')])
}

/** A cell with a label of BIFF8. */
export function label(row: number, column: number, text: string): Buffer {
  return record(0x0204, u16(row, column, 0), wide(text))
}

export function numberCell(row: number, column: number, value: number, style = 0): Buffer {
  return record(0x0203, u16(row, column, style), f64(value))
}

/** A workbook stream of BIFF8 with one sheet. */
export function workbookStream(
  sheet: readonly Buffer[],
  globals: readonly Buffer[] = [],
  name = '表一',
): Buffer {
  const bound = (at: number): Buffer =>
    record(0x0085, u32(at), [0, 0, name.length, 1], Buffer.from(name, 'utf16le'))
  const head = (at: number): Buffer => Buffer.concat([bof(0x0600, 5), ...globals, bound(at), EOF])
  return Buffer.concat([head(head(0).length), bof(0x0600, 16), ...sheet, EOF])
}

/** An OLE compound file with streams of more than 4096 bytes, so that none is a small one. */
export function oleOf(streams: Readonly<Record<string, Buffer>>): Buffer {
  const names = Object.keys(streams)
  const sectors: Buffer[] = []
  const fat: number[] = []
  const add = (bytes: Buffer): number => {
    const first = sectors.length
    const padded = Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)])
    for (let at = 0; at < padded.length; at += 512) {
      sectors.push(padded.subarray(at, at + 512))
      fat.push(at + 512 < padded.length ? sectors.length : 0xfffffffe)
    }
    return first
  }
  const starts = names.map(name => add(Buffer.concat([streams[name] as Buffer, Buffer.alloc(4096)])))
  const directory = add(
    Buffer.concat([
      entry('Root Entry', 5, 0xfffffffe, 0),
      ...names.map((name, i) => entry(name, 2, starts[i] as number, (streams[name] as Buffer).length + 4096)),
    ]),
  )
  const fatStart = sectors.length
  const fatSectors = Math.ceil((fat.length + Math.ceil(fat.length / 100)) / 128) + 1
  for (let i = 0; i < fatSectors; i++) fat.push(0xfffffffd)
  const table = Buffer.alloc(fatSectors * 512, 0xff)
  fat.forEach((next, i) => void table.writeUInt32LE(next, i * 4))
  add(table)
  const header = Buffer.alloc(512)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header)
  header.writeUInt16LE(9, 30)
  header.writeUInt16LE(6, 32)
  header.writeUInt32LE(fatSectors, 44)
  header.writeUInt32LE(directory, 48)
  header.writeUInt32LE(4096, 56)
  header.writeUInt32LE(0xfffffffe, 60)
  header.writeUInt32LE(0xfffffffe, 68)
  for (let i = 0; i < 109; i++) header.writeUInt32LE(i < fatSectors ? fatStart + i : 0xffffffff, 76 + 4 * i)
  return Buffer.concat([header, ...sectors])
}

function entry(name: string, type: number, start: number, size: number): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.write(name, 0, 'utf16le')
  bytes.writeUInt16LE(2 * name.length + 2, 64)
  bytes.writeUInt8(type, 66)
  bytes.writeUInt32LE(start, 116)
  bytes.writeUInt32LE(size, 120)
  return bytes
}
