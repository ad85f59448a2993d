import {describe, expect, test} from 'vitest'
import {digestKeyOf} from '../../src/kit/digest.js'
import type {ForeignKey} from '../../src/model/records.js'
import type {TableTally} from '../../src/model/tally.js'
import {TableCount} from '../../src/steps/count.js'
import {link} from '../../src/steps/link.js'
import {batchOf} from '../support/batches.js'
import {testKernel} from '../support/kernel.js'
import {smallShelves} from '../support/shelves.js'

const digestKey = digestKeyOf(new Uint8Array(8).fill(1))
const kernel = testKernel()

interface Made {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly topics?: readonly string[]
  readonly foreignKeys?: readonly ForeignKey[]
}

function tally({name, columns, rows, topics = [], foreignKeys = []}: Made): TableTally {
  const header = {
    place: {path: 'dump.sql', members: [], table: name},
    columns: columns.map(column => ({name: column})),
    from: 'schema' as const,
    foreignKeys,
  }
  const shelves = {...smallShelves, topicsOf: () => topics}
  const table = new TableCount(header, {shelves, watchers: [], digestKey, kernel, corrections: []})
  table.rows(batchOf(rows))
  return table.finish().tally
}

/** Tables that hold a mobile number identify persons. */
const identifies = (table: TableTally): boolean =>
  table.signatures.some(each => each.kinds.includes('mobile'))

const users: Made = {
  name: 'sys_user',
  columns: ['id', 'mobile'],
  rows: [
    ['1', 'm1'],
    ['2', 'm2'],
    ['3', 'm3'],
  ],
}
const persons = (...tables: readonly Made[]): readonly string[] =>
  link(tables.map(tally), identifies).map(each => each.person)

describe('link', () => {
  test('a key named after a table of persons leads there when its values are found', () => {
    const orders = {
      name: 'orders',
      columns: ['no', 'user_id'],
      rows: [
        ['a', '1'],
        ['b', '3'],
      ],
    }
    expect(persons(users, orders)).toEqual(['direct', 'linked'])
  })

  test('a name alone does not lead anywhere: the values must be there', () => {
    const orders = {
      name: 'orders',
      columns: ['no', 'user_id'],
      rows: [
        ['a', '77'],
        ['b', '78'],
      ],
    }
    expect(persons(users, orders)).toEqual(['direct', 'none'])
  })

  test('small integers that coincide are no link', () => {
    const rooms = {
      name: 'room',
      columns: ['id', 'type_id'],
      rows: [
        ['1', '1'],
        ['2', '2'],
        ['3', '3'],
      ],
    }
    expect(persons(users, rooms)).toEqual(['direct', 'none'])
  })

  test('a declared foreign key leads where it says', () => {
    const foreignKeys = [{column: 'owner_ref_id', table: 'sys_user', toColumn: 'id'}]
    const cars = {name: 'car', columns: ['owner_ref_id'], rows: [['2']], foreignKeys}
    expect(persons(users, cars)).toEqual(['direct', 'linked'])
  })

  test('links go on over one table to the next, in any order', () => {
    const orders = {
      name: 'order',
      columns: ['order_id', 'user_id'],
      rows: [
        ['9000001', '1'],
        ['9000002', '2'],
      ],
    }
    const lines = {
      name: 'order_line',
      columns: ['line_id', 'order_id'],
      rows: [
        ['5', '9000001'],
        ['6', '9000002'],
      ],
    }
    expect(persons(lines, orders, users)).toEqual(['linked', 'linked', 'direct'])
  })

  test('an organisation with a contact person is not a person', () => {
    const tenants = {...users, name: 'tenant', topics: ['company']}
    const notices = {name: 'notice', columns: ['tenant_id'], rows: [['1'], ['2']]}
    expect(persons(tenants, notices)).toEqual(['direct', 'none'])
  })

  test('keys of twenty values and more, large or no numbers, need no name', () => {
    const key = (i: number): string => `K${1000 + i}`
    const rows = Array.from({length: 30}, (_, i) => [key(i), `m${i}`])
    const holders = {name: 'holder', columns: ['code', 'mobile'], rows}
    const trades = {name: 'trade', columns: ['ref_no'], rows: rows.map(([k]) => [k as string])}
    expect(persons(holders, trades)).toEqual(['direct', 'linked'])
  })
})
