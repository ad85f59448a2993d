import {describe, expect, test} from 'vitest'
import {digestKeyOf} from '../../src/kit/digest.js'
import type {ForeignKey} from '../../src/model/records.js'
import type {TableTally} from '../../src/model/tally.js'
import {TableCount} from '../../src/steps/count.js'
import {link} from '../../src/steps/link.js'
import type {Shelves} from '../../src/steps/shelves.js'
import {batchOf} from '../support/batches.js'
import {testKernel} from '../support/kernel.js'
import {smallShelves} from '../support/shelves.js'

const digestKey = digestKeyOf(new Uint8Array(8).fill(1))
const kernel = testKernel()

interface Made {
  readonly name: string
  /** file it lies in, if not that of all others */
  readonly path?: string
  readonly note?: string
  readonly primaryKey?: readonly string[]
  /** columns that are keys of persons by their header */
  readonly personKeys?: readonly string[]
  /** comments of columns */
  readonly notes?: Readonly<Record<string, string>>
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly topics?: readonly string[]
  readonly foreignKeys?: readonly ForeignKey[]
}

function tally(made: Made): TableTally {
  const {name, columns, rows, topics = [], foreignKeys = [], path = 'dump.sql', notes = {}} = made
  const header = {
    place: {path, members: [], table: name},
    columns: columns.map(column => {
      const note = notes[column]
      return note === undefined ? {name: column} : {name: column, note}
    }),
    from: 'schema' as const,
    foreignKeys,
    ...(made.note === undefined ? {} : {note: made.note}),
    ...(made.primaryKey === undefined ? {} : {primaryKey: made.primaryKey}),
  }
  const shelves: Shelves = {
    ...smallShelves,
    topicsOf: () => topics,
    readHeader: column =>
      made.personKeys?.includes(column) === true
        ? [{kind: 'person_key', strength: 'exact', from: 'name', score: 1}]
        : smallShelves.readHeader(column, undefined),
  }
  const table = new TableCount(header, {shelves, watchers: [], digestKey, kernel, corrections: []})
  if (rows.length > 0) table.rows(batchOf(rows))
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
/** A column of mobile numbers promises persons, rows or no rows. */
const promises = ({plan}: TableTally): boolean => plan.findings.some(({kind}) => kind === 'mobile')

const links = (...tables: readonly Made[]) => link(tables.map(tally), identifies, promises)
const persons = (...tables: readonly Made[]): readonly string[] => links(...tables).map(each => each.person)
/** Rows of one value each. */
const each = (...values: readonly string[]): readonly (readonly string[])[] => values.map(value => [value])

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

  test('a key of a person leads to a register whatever part he plays, though its name does not say which', () => {
    const register = {...users, name: 'app_member', topics: ['member']}
    const talk = {
      name: 'pre_chat',
      columns: ['no', 'person_key'],
      rows: [
        ['a', '1'],
        ['b', '3'],
      ],
    }
    expect(persons(register, talk)).toEqual(['direct', 'linked'])
    expect(persons({...register, topics: ['product']}, talk)).toEqual(['direct', 'none'])
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

/** `rows` mobiles behind keys of their own. */
const register = (name: string, keys: readonly string[], more: Partial<Made> = {}): Made => ({
  name,
  columns: ['id', 'mobile'],
  rows: keys.map((key, i) => [key, `m${i}`]),
  topics: ['account'],
  primaryKey: ['id'],
  ...more,
})

describe('what a key is called', () => {
  test.each([
    ['userId', 'user_info'],
    ['uid', 'u_user'],
    ['fk_user_id', 'sys_users'],
    ['follow_user_id', 'user'],
    ['客户编号', '客户信息表'],
    ['USER_NO', 'app.dbo.T_USER'],
    ['user_id', 'users.csv'],
  ])('%s leads to %s', (column, name) => {
    const visits = {name: 'visit', columns: ['no', column], rows: [['a', '2']], primaryKey: ['no']}
    expect(persons(register(name, ['1', '2', '3']), visits)).toEqual(['direct', 'linked'])
  })

  test('comments call tables and keys where names say nothing', () => {
    const owners = register('t_a01', ['1', '2', '3'], {note: '业主信息表'})
    const bills = {name: 't_b07', columns: ['c_no'], rows: each('1', '3'), notes: {c_no: '所属业主ID'}}
    expect(persons(owners, bills)).toEqual(['direct', 'linked'])
  })

  test('the nearest table that holds the values decides', () => {
    const posts = {name: 'sys_post', columns: ['post_id'], rows: each('1', '2', '3'), primaryKey: ['post_id']}
    const join = {
      name: 'sys_user_post',
      columns: ['user_id', 'post_id'],
      rows: [
        ['1', '1'],
        ['2', '2'],
      ],
      primaryKey: ['user_id', 'post_id'],
    }
    const notes = {name: 'post_note', columns: ['no', 'post_id'], rows: [['x', '1']]}
    expect(persons(users, posts, join, notes)).toEqual(['direct', 'none', 'linked', 'none'])
  })

  test('a count or a number to sort by is no key', () => {
    const demo = {
      name: 'demo',
      columns: ['user_id', 'order_num'],
      rows: [
        ['1', '1'],
        ['2', '2'],
      ],
    }
    const menus = {name: 'menu', columns: ['order_num'], rows: each('1', '2', '1', '2')}
    expect(persons(users, demo, menus)).toEqual(['direct', 'linked', 'none'])
  })

  test('clerks are on every row, and no row is about them, save in a log', () => {
    const prices = {name: 'price', columns: ['create_user_id'], rows: each('1', '2')}
    const log = {...prices, name: 'oper', topics: ['operation_log']}
    expect(persons(users, prices, log)).toEqual(['direct', 'none', 'linked'])
  })

  test('a department leads to none of those who work in it', () => {
    const departments = register('dept', ['1', '2', '3'], {topics: []})
    const menus = {name: 'menu', columns: ['dept_id'], rows: each('1', '2')}
    expect(persons(departments, menus)).toEqual(['direct', 'none'])
  })
})

describe('tables of keys in parts and copies', () => {
  test('shards answer together', () => {
    const orders = {
      name: 'order',
      columns: ['no', 'user_id'],
      rows: [
        ['a', '1'],
        ['b', '5'],
        ['c', '6'],
      ],
    }
    const shards = [
      register('user_0', ['1', '2']),
      register('user_1', ['3', '4']),
      register('user_2', ['5', '6']),
    ]
    expect(persons(...shards, orders)[3]).toBe('linked')
  })

  test('so do tables that divide rows among them', () => {
    const bought = register('bought_pks', ['11'], {
      columns: ['pks_id', 'mobile'],
      primaryKey: ['pks_id'],
      topics: [],
    })
    const rented = register('rented_pks', ['21'], {
      columns: ['pks_id', 'mobile'],
      primaryKey: ['pks_id'],
      topics: [],
    })
    const fees = {
      name: 'fee',
      columns: ['no', 'pks_id'],
      rows: [
        ['a', '11'],
        ['b', '21'],
        ['c', '31'],
      ],
    }
    expect(persons(bought, rented, fees)).toEqual(['direct', 'direct', 'linked'])
  })

  test('a table does not lead to its own copy', () => {
    const template = {name: 'template', columns: ['code'], rows: each('X1', 'X2')}
    const copy = {
      name: 'TEMPLATE',
      path: 'oracle.sql',
      columns: ['code', 'mobile'],
      rows: [
        ['X1', 'm1'],
        ['X2', 'm2'],
      ],
    }
    expect(persons(template, copy)).toEqual(['none', 'direct'])
  })

  test('small integers mean the table in their own dump, if one there answers to the name', () => {
    const here = {
      name: 'user',
      path: 'a.sql',
      columns: ['id', 'theme'],
      rows: [
        ['7', 'x'],
        ['8', 'y'],
      ],
      primaryKey: ['id'],
    }
    const orders = {
      name: 'orders',
      path: 'a.sql',
      columns: ['no', 'user_id'],
      rows: [
        ['x', '1'],
        ['y', '2'],
      ],
    }
    const there = register('user', ['1', '2', '3'], {path: 'b.sql'})
    const other = {name: 'thing', path: 'b.sql', columns: ['k'], rows: each('q')}
    expect(persons(here, orders, there, other)).toEqual(['none', 'none', 'direct', 'none'])
  })

  test('files that hold one table each are one body of data', () => {
    const persons8 = register('users.csv', ['1', '2', '3'], {path: 'out/users.csv'})
    const orders = {
      name: 'orders.csv',
      path: 'out/deep/orders.csv',
      columns: ['no', 'user_id'],
      rows: [['a', '1']],
    }
    expect(persons(persons8, orders)).toEqual(['direct', 'linked'])
  })
})

describe('over what is held and what happens', () => {
  const owners = {
    name: 'owner',
    columns: ['id', 'mobile', 'house_id'],
    rows: [
      ['1', 'm1', '1'],
      ['2', 'm2', '2'],
      ['3', 'm3', '4'],
      ['4', 'm4', '4'],
    ],
    primaryKey: ['id'],
    topics: ['account'],
  }
  const houses = {
    name: 'house',
    columns: ['id', 'area'],
    rows: [
      ['1', 'a'],
      ['2', 'b'],
      ['4', 'c'],
    ],
    primaryKey: ['id'],
    topics: ['house'],
  }
  const readings = {
    name: 'reading',
    columns: ['id', 'house_id'],
    rows: [
      ['7', '1'],
      ['8', '2'],
      ['9', '2'],
    ],
    primaryKey: ['id'],
  }

  test('from the reading over the house to its owner', () => {
    expect(persons(readings, houses, owners)).toEqual(['linked', 'linked', 'direct'])
    expect(links(readings, owners)[0]?.via).toEqual({
      column: 'house_id',
      table: 'owner',
      toColumn: 'house_id',
    })
  })

  test('a catalogue is nobody’s, though orders name its goods', () => {
    const tickets = {
      name: 'ticket',
      columns: ['ticket_id'],
      rows: each('1', '2'),
      primaryKey: ['ticket_id'],
      topics: ['ticket'],
    }
    const orders = {
      name: 'orders',
      columns: ['ticket_id', 'mobile'],
      rows: [
        ['1', 'm1'],
        ['2', 'm2'],
      ],
      topics: ['order'],
    }
    expect(persons(tickets, orders)).toEqual(['none', 'direct'])
  })

  test('rooms of a hotel are nobody’s but those of the stay itself', () => {
    const stays = {
      name: 'livein',
      columns: ['r_no', 'mobile', 'checkin_time'],
      rows: [
        ['A8', 'm1', 't'],
        ['B9', 'm2', 't'],
      ],
      topics: ['hotel'],
    }
    const bills = {name: 'bill', columns: ['r_no', 'checkin_time'], rows: [['A8', 't']], topics: ['hotel']}
    const rooms = {
      name: 'room',
      columns: ['r_no', 'price'],
      rows: [
        ['A8', '1'],
        ['B9', '2'],
      ],
      topics: ['hotel'],
    }
    expect(persons(stays, bills, rooms)).toEqual(['direct', 'linked', 'none'])
  })

  test('over the table that binds owners to rooms', () => {
    const rel = {
      name: 'owner_room_rel',
      columns: ['rel_id', 'owner_id', 'room_id', 'state'],
      rows: [
        ['1', '1', '701', 'x'],
        ['2', '2', '702', 'x'],
        ['3', '3', '703', 'x'],
      ],
      primaryKey: ['rel_id'],
      personKeys: ['owner_id'],
      topics: ['config'],
    }
    const fees = {
      name: 'fee',
      columns: ['no', 'room_id'],
      rows: [
        ['a', '701'],
        ['b', '703'],
      ],
      primaryKey: ['no'],
    }
    expect(persons(fees, rel, owners)).toEqual(['linked', 'linked', 'direct'])
    const many = {
      ...rel,
      rows: ['1', '2', '3'].flatMap(o => ['x', 'y', 'z'].map(s => [`${o}${s}`, o, '701', s])),
    }
    expect(persons(fees, many, owners)).toEqual(['none', 'linked', 'direct'])
  })

  test('a payment is his whose fee it pays', () => {
    const payments = {
      name: 'payment_record',
      columns: ['payment_id'],
      rows: each('1', '4', '6'),
      primaryKey: ['payment_id'],
      topics: ['payment'],
    }
    const fees = {
      name: 'fee_record',
      columns: ['payment_id', 'user_id'],
      rows: [
        ['1', '1'],
        ['4', '2'],
        ['6', '3'],
      ],
    }
    expect(persons(users, fees, payments)).toEqual(['direct', 'linked', 'linked'])
  })
})

describe('where the persons are not at hand', () => {
  const owners = {name: 'building_owner', columns: ['owner_id', 'mobile'], rows: [], primaryKey: ['owner_id']}
  const applies = {
    name: 'apply',
    columns: ['apply_id', 'owner_id'],
    rows: [['1', '77']],
    personKeys: ['owner_id'],
    primaryKey: ['apply_id'],
  }

  test('the schema of the table a key of persons names must do', () => {
    expect(persons(owners, applies)).toEqual(['none', 'linked'])
  })

  test('not for other keys, and not where the table has other rows', () => {
    expect(persons(owners, {...applies, personKeys: []})).toEqual(['none', 'none'])
    expect(persons({...owners, rows: [['5', 'm1']]}, applies)).toEqual(['direct', 'none'])
  })

  test('a key of persons whose name answers to no table leads to the one register there is', () => {
    const letters = {name: 'letter', columns: ['sender_id'], rows: each('1', '3'), personKeys: ['sender_id']}
    const members = register('members', ['1', '2', '3'])
    expect(persons(members, letters)).toEqual(['direct', 'linked'])
    const staff = register('clerks', ['1', '2', '3', '4'])
    expect(persons(members, staff, letters)).toEqual(['direct', 'direct', 'none'])
  })
})

test('rows that name nobody in a table that names persons lead on by their key', () => {
  const orders = {
    name: 'orders',
    columns: ['no', 'user_id', 'mobile'],
    rows: [
      ['a', '1', 'm9'],
      ['b', '2', ''],
    ],
  }
  expect(links(users, orders)[1]).toEqual({
    person: 'direct',
    via: {column: 'user_id', table: 'sys_user', toColumn: 'id'},
  })
})

test('hundreds of tables of one name do not hide the one beside', () => {
  const copies = Array.from({length: 300}, (_, i) =>
    register(`app${String.fromCharCode(97 + (i % 26))}${i}_user`, ['1', '2'], {path: `${i}.sql`}),
  )
  const beside = copies.map((_, i) => ({
    name: `visit`,
    path: `${i}.sql`,
    columns: ['no', 'user_id'],
    rows: [['a', '2']],
  }))
  expect(new Set(persons(...copies, ...beside).slice(300))).toEqual(new Set(['linked']))
})
