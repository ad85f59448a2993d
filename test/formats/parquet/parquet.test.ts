import {parquetReadObjects} from 'hyparquet'
import {type ColumnSource, parquetWriteBuffer} from 'hyparquet-writer'
import {describe, expect, it} from 'vitest'
import {readDelta, readHybrid} from '../../../src/formats/parquet/encodings.js'
import {parquet} from '../../../src/formats/parquet/index.js'
import {BadBytes} from '../../../src/formats/parquet/thrift.js'
import {lines, readAs, told} from '../contract/reading.js'

const formats = [parquet, lines]

function fileOf(columnData: ColumnSource[], options: object = {}): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({columnData, ...options}))
}

const read = async (columns: ColumnSource[], options: object = {}) =>
  readAs('a.parquet', fileOf(columns, options), formats)

describe('parquet', () => {
  it('reads values of all types as a database would print them', async () => {
    const day = new Date(Date.UTC(2024, 4, 6, 7, 8, 9))
    const {tables, problems} = await read([
      {name: '姓名', data: ['某甲', null, '某乙'], type: 'STRING'},
      {name: 'int', data: [1, -2, 3], type: 'INT32'},
      {name: 'big', data: [1n, -(2n ** 60n), 3n], type: 'INT64'},
      {name: 'double', data: [0.1, 1e21, -5], type: 'DOUBLE'},
      {name: 'float', data: [0.1, 2, 1 / 3], type: 'FLOAT'},
      {name: 'flag', data: [true, false, true], type: 'BOOLEAN'},
      {name: 'time', data: [day, day, day], type: 'TIMESTAMP'},
      {name: 'json', data: [{a: 1}, [2], 'x'], type: 'JSON'},
    ])
    expect(problems).toEqual([])
    expect(tables[0]?.names).toEqual(['姓名', 'int', 'big', 'double', 'float', 'flag', 'time', 'json'])
    expect(tables[0]?.rows).toEqual([
      ['某甲', '1', '1', '0.1', '0.1', 'true', '2024-05-06 07:08:09', '{"a":1}'],
      ['', '-2', '-1152921504606846976', '1e+21', '2', 'false', '2024-05-06 07:08:09', '[2]'],
      ['某乙', '3', '3', '-5', '0.33333334', 'true', '2024-05-06 07:08:09', '"x"'],
    ])
  })

  it('agrees with another reader over many rows, groups and pages', async () => {
    const rows = 5000
    const columns: ColumnSource[] = [
      {name: 'id', data: Array.from({length: rows}, (_, i) => i), type: 'INT32'},
      {
        name: 'name',
        data: Array.from({length: rows}, (_, i) => (i % 7 ? `某${i % 40}` : null)),
        type: 'STRING',
      },
      {name: 'note', data: Array.from({length: rows}, (_, i) => `第${i}条`.repeat(i % 9)), type: 'STRING'},
    ]
    const bytes = fileOf(columns, {rowGroupSize: 1300, pageSize: 2000})
    const {tables, problems} = await readAs('a.parquet', bytes, formats)
    expect(problems).toEqual([])
    const file = {
      byteLength: bytes.length,
      slice: (start: number, end?: number) => bytes.slice(start, end).buffer,
    }
    const others = await parquetReadObjects({file})
    expect(tables[0]?.rows).toEqual(
      others.map(row => ['id', 'name', 'note'].map(key => String(row[key] ?? ''))),
    )
  })

  it('keeps rows of nothing but nulls', async () => {
    const {tables} = await read([{name: 'a', data: [null, null, 'x', null], type: 'STRING', nullable: true}])
    expect(tables[0]?.rows).toEqual([[''], [''], ['x'], ['']])
  })

  it('reads points as text, declared or not', async () => {
    const point = Buffer.alloc(21)
    point.writeUInt8(1, 0)
    point.writeUInt32LE(1, 1)
    point.writeDoubleLE(116.5, 5)
    point.writeDoubleLE(39.5, 13)
    const {tables} = await read([{name: 'geometry', data: [new Uint8Array(point)], type: 'BYTE_ARRAY'}])
    expect(tables[0]?.rows).toEqual([['POINT (116.5 39.5)']])
  })

  it('says when its footer is missing or encrypted', async () => {
    const bytes = fileOf([{name: 'a', data: ['x'], type: 'STRING'}])
    expect(told(await readAs('a.parquet', bytes.subarray(0, -1), formats))).toEqual([
      'gap truncated a.parquet',
    ])
    const encrypted = Buffer.from(bytes)
    encrypted.write('PARE', encrypted.length - 4)
    expect(told(await readAs('a.parquet', encrypted, formats))).toEqual(['gap encrypted a.parquet'])
  })

  it('does not believe a footer that claims more than the file can hold', async () => {
    const bytes = Buffer.from(fileOf([{name: 'a', data: [1, 2, 3], type: 'INT32'}]))
    bytes.writeUInt32LE(0x7fffffff, bytes.length - 8)
    expect(told(await readAs('a.parquet', bytes, formats))).toEqual(['gap damaged a.parquet'])
  })
})

describe('encodings', () => {
  const reader = (...bytes: number[]) => ({bytes: Uint8Array.from(bytes), at: 0})

  it('read runs and packed groups', () => {
    expect([...readHybrid(reader(0b1010, 3), 2, 2, 5)]).toEqual([3, 3, 3, 3, 3])
    // The example of the format's own text: 0 to 7 in three bits each.
    expect([...readHybrid(reader(3, 0b10001000, 0b11000110, 0b11111010), 4, 3, 8)]).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7,
    ])
    expect([...readHybrid(reader(3, 0b10001000, 0b11000110, 0b11111010), 4, 3, 5)]).toEqual([0, 1, 2, 3, 4])
  })

  it('never go past the values that are wanted, or the bytes there are', () => {
    expect([...readHybrid(reader(0xfe, 0xff, 0xff, 0x7f, 1), 5, 1, 3)]).toEqual([1, 1, 1])
    expect(() => readHybrid(reader(0b1010), 1, 2, 5)).toThrow(BadBytes)
    expect(() => readHybrid(reader(0xff, 0xff, 0xff, 0xff), 4, 8, 5)).toThrow(BadBytes)
    expect(() => readDelta(reader(0x80, 1, 4, 0xff, 0xff, 0x7f, 0), 7, 100)).toThrow(BadBytes)
  })

  it('read deltas', () => {
    // Block of 128 in 4 parts, 5 values, first 7; each one less than the last: least delta -1, no bits.
    expect([...readDelta(reader(0x80, 1, 4, 5, 14, 1, 0, 0, 0, 0), 10, 5)]).toEqual([7n, 6n, 5n, 4n, 3n])
  })
})
