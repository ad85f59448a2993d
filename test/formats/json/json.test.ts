import {describe, expect, test} from 'vitest'
import {json, jsonl} from '../../../src/formats/json/index.js'
import type {Format, ReadLimits} from '../../../src/model/format.js'
import {readAll, source} from '../delimited/reading.js'

/** Tables by name with their columns and rows, the same whatever the chunks. */
async function read(text: string, limits: Partial<ReadLimits> = {}, format: Format = json) {
  const whole = await readAll(format, source(text, 'sample.json'), limits)
  for (const size of [1, 3, 64]) {
    expect(await readAll(format, source(text, 'sample.json', size), limits)).toEqual(whole)
  }
  const problems = whole.problems.map(
    ({cause, weight, detail}) => `${cause} ${weight} ${detail.split(' ')[0]}`,
  )
  return {
    tables: Object.fromEntries(whole.tables.map(({name, columns, rows}) => [name, [columns, ...rows]])),
    from: whole.tables.map(table => table.header.from),
    problems,
  }
}

async function tables(value: unknown) {
  const found = await read(JSON.stringify(value))
  expect(found.problems).toEqual([])
  expect((await read(JSON.stringify(value, null, 2))).tables).toEqual(found.tables)
  return found.tables
}

const PEOPLE = [
  {name: '测试甲', phone: '000'},
  {name: '测试乙', phone: '001'},
]
const PEOPLE_TABLE = [
  ['name', 'phone'],
  ['测试甲', '000'],
  ['测试乙', '001'],
]

describe('where rows are', () => {
  test('an array of objects', async () => {
    expect(await tables(PEOPLE)).toEqual({'sample.json': PEOPLE_TABLE})
  })
  test('an array under a wrapper is what the file is about', async () => {
    expect(await tables({code: 0, msg: 'ok', data: {total: 2, list: PEOPLE}})).toEqual({
      'sample.json': PEOPLE_TABLE,
    })
    expect(await tables({RECORDS: PEOPLE})).toEqual({'sample.json': PEOPLE_TABLE})
  })
  test('arrays under keys are tables of their own', async () => {
    expect(await tables({users: PEOPLE, orders: [{no: 'A1'}]})).toEqual({
      users: PEOPLE_TABLE,
      orders: [['no'], ['A1']],
    })
  })
  test('a single object is one row', async () => {
    expect(await tables({name: '测试甲', address: {city: '某市', zip: '000000'}})).toEqual({
      'sample.json': [
        ['name', 'address.city', 'address.zip'],
        ['测试甲', '某市', '000000'],
      ],
    })
  })
  test('an object with rows in it is a row and a table', async () => {
    expect(await tables({name: '测试甲', orders: [{no: 'A1'}, {no: 'A2'}]})).toEqual({
      orders: [['no'], ['A1'], ['A2']],
      'sample.json': [['name'], ['测试甲']],
    })
  })
  test('rows under keys', async () => {
    expect(await tables({u1: PEOPLE[0], u2: PEOPLE[1]})).toEqual({
      'sample.json': [
        ['key', 'name', 'phone'],
        ['u1', '测试甲', '000'],
        ['u2', '测试乙', '001'],
      ],
    })
    expect(await tables({users: {u1: PEOPLE[0], u2: PEOPLE[1]}})).toEqual({
      users: [
        ['key', 'name', 'phone'],
        ['u1', '测试甲', '000'],
        ['u2', '测试乙', '001'],
      ],
    })
  })
  test('lists beside a list of names, before or after it', async () => {
    const data = [
      ['测试甲', '000'],
      ['测试乙', '001'],
    ]
    expect(await tables({columns: ['name', 'phone'], index: [0, 1], data})).toEqual({
      'sample.json': PEOPLE_TABLE,
    })
    expect(await tables({data, cols: [{name: 'name', type: 'string'}, {name: 'phone'}]})).toEqual({
      'sample.json': PEOPLE_TABLE,
    })
  })
  test('lists whose first one holds the names', async () => {
    const found = await read(
      JSON.stringify([
        ['姓名', '电话'],
        ['测试甲', 1],
        ['测试乙', 2],
      ]),
    )
    expect(found.tables).toEqual({
      'sample.json': [
        ['姓名', '电话'],
        ['测试甲', '1'],
        ['测试乙', '2'],
      ],
    })
    expect(found.from).toEqual(['header row'])
  })
  test('lists without names', async () => {
    const found = await read(
      JSON.stringify([
        ['测试甲', 1],
        ['测试乙', 2, 'x'],
      ]),
    )
    expect(found.tables).toEqual({
      'sample.json': [
        ['col1', 'col2', 'col3'],
        ['测试甲', '1', ''],
        ['测试乙', '2', 'x'],
      ],
    })
    expect(found.from).toEqual(['nowhere'])
  })
  test('objects of columns', async () => {
    const columns = {name: ['测试甲', '测试乙'], phone: ['000', null]}
    const keyed = {name: {0: '测试甲', 1: '测试乙'}, phone: {0: '000', 1: null}}
    const expected = {
      'sample.json': [
        ['name', 'phone'],
        ['测试甲', '000'],
        ['测试乙', ''],
      ],
    }
    expect(await tables(columns)).toEqual(expected)
    expect(await tables(keyed)).toEqual(expected)
  })
  test('columns of different length are lists of their own', async () => {
    expect(await tables({phones: ['000', '001', '002'], mails: ['a@b.example', 'c@d.example']})).toEqual({
      phones: [['phones'], ['000'], ['001'], ['002']],
      mails: [['mails'], ['a@b.example'], ['c@d.example']],
    })
  })
  test('a list of values', async () => {
    expect(await tables(['000', '001'])).toEqual({'sample.json': [['col1'], ['000'], ['001']]})
  })
  test('an array of objects within a row is a table of its own', async () => {
    const orders = [
      {no: 'A1', items: [{sku: 1}, {sku: 2}]},
      {no: 'A2', items: []},
      {no: 'A3', items: [{sku: 3, tags: [{t: 'x'}]}]},
    ]
    expect(await tables({orders})).toEqual({
      orders: [['no'], ['A1'], ['A2'], ['A3']],
      'orders.items': [['sku'], ['1'], ['2'], ['3']],
      'orders.items.tags': [['t'], ['x']],
    })
  })
  test('GeoJSON', async () => {
    const feature = (name: string, coordinates: unknown, type = 'Point') => ({
      type: 'Feature',
      properties: {name},
      geometry: {type, coordinates},
    })
    const features = [
      feature('a', [121.5, 31.25, 4]),
      feature(
        'b',
        [
          [1, 2],
          [3, 4],
        ],
        'LineString',
      ),
    ]
    expect(await tables({type: 'FeatureCollection', name: 'x', features})).toEqual({
      'sample.json': [
        ['name', 'geometry', 'geometry.lng', 'geometry.lat', 'geometry.coordinates'],
        ['a', 'Point', '121.5', '31.25', ''],
        ['b', 'LineString', '', '', '1,2;3,4'],
      ],
    })
  })
  test("phpMyAdmin's export", async () => {
    const found = await tables([
      {type: 'header', version: '5.2', comment: 'Export to JSON plugin for PHPMyAdmin'},
      {type: 'database', name: 'db'},
      {type: 'table', name: 't_user', database: 'db', data: PEOPLE},
      {type: 'table', name: 'data', database: 'db', data: [{a: '1'}]},
    ])
    expect(found).toEqual({t_user: PEOPLE_TABLE, data: [['a'], ['1']]})
  })
  test('rows within the only element of an array, longer than the head', async () => {
    const users = Array.from({length: 3000}, (_, i) => ({id: i, name: `测试${i}`, note: 'x'.repeat(10)}))
    const found = await read(JSON.stringify([{shop: '某店', users}]), {recordBytes: 4096})
    expect(found.tables['users']).toHaveLength(3001)
    expect(found.tables['sample.json']).toEqual([['shop'], ['某店']])
    expect(found.problems).toEqual([])
  })
})

describe('what cells hold', () => {
  test('numbers and words as they are written', async () => {
    const {tables: found} = await read('[{"id":110101190001010011,"x":-1.50e+3,"y":true,"z":null,"w":NaN}]')
    expect(found['sample.json']).toEqual([
      ['id', 'x', 'y', 'w'],
      ['110101190001010011', '-1.50e+3', 'true', 'NaN'],
    ])
  })
  test('escapes', async () => {
    const {tables: found} = await read(
      '[{"a":"q\\"b\\\\c\\/d\\n\\u6d4b\\u8bd5\\ud840\\udc00\\ud840x\\u00e9","\\u59d3\\u540d":"\\ud83d\\ude00"}]',
    )
    expect(found['sample.json']).toEqual([
      ['a', '姓名'],
      ['q"b\\c/d\n测试\u{20000}\ufffdx\u00e9', '\u{1f600}'],
    ])
  })
  test('arrays of values joined', async () => {
    expect(
      await tables([{a: ['x', 'y"z', 1, null, true], b: [[1, 2], [3]], c: [], d: [{e: 1}]}]),
    ).toMatchObject({
      'sample.json': [
        ['a', 'b'],
        ['x,y"z,1,true', '1,2;3'],
      ],
    })
  })
  test('extended JSON and search hits keep their plain names', async () => {
    const lines = [
      {_id: {$oid: 'abc'}, at: {$date: {$numberLong: '1'}}, n: {$numberInt: '7'}},
      {_id: {$oid: 'abd'}, at: '2', n: 8},
    ]
    expect(await tables(lines)).toEqual({
      'sample.json': [
        ['_id', 'at', 'n'],
        ['abc', '1', '7'],
        ['abd', '2', '8'],
      ],
    })
    expect(await tables([{_id: '1', _source: {name: 'a', tags: ['x']}}])).toEqual({
      'sample.json': [
        ['_id', 'name', 'tags'],
        ['1', 'a', 'x'],
      ],
    })
  })
  test('keys in another order, missing, new in later rows, or twice', async () => {
    const {tables: found} = await read(
      '[{"a":1,"b":2},{"b":3,"a":4},{"b":5},{"c":6,"a":7},{"a":8,"a":"\\u0039"}]',
    )
    expect(found['sample.json']).toEqual([
      ['a', 'b', 'c'],
      ['1', '2', ''],
      ['4', '3', ''],
      ['', '5', ''],
      ['7', '', '6'],
      ['9', '', ''],
    ])
  })
  test('a key that holds now a value, now an object, now rows', async () => {
    const {tables: found} = await read('[{"a":1},{"a":{"b":2}},{"a":[{"c":3}]},{"a":[4,5]}]')
    expect(found).toEqual({
      a: [['c'], ['3']],
      'sample.json': [
        ['a', 'a.b'],
        ['1', ''],
        ['', '2'],
        ['4,5', ''],
      ],
    })
  })
  test('objects without anything in them are no rows', async () => {
    expect(await tables([{}, {a: ''}, {a: null}, {a: 1}])).toEqual({'sample.json': [['a'], ['1']]})
  })
})

describe('JSON Lines', () => {
  const lines = PEOPLE.map(person => JSON.stringify(person))

  test('on lines, one behind the other, and printed over several lines', async () => {
    for (const text of [
      `${lines.join('\n')}\n`,
      lines.join('\r\n'),
      lines.join(''),
      lines.join('\x1e'),
      PEOPLE.map(person => JSON.stringify(person, null, 2)).join('\n'),
    ]) {
      for (const format of [json, jsonl])
        expect(await read(text, {}, format)).toMatchObject({
          tables: {'sample.json': PEOPLE_TABLE},
          problems: [],
        })
    }
  })
  test('arrays', async () => {
    expect((await read('["姓名","电话"]\n["测试甲",1]\n["测试乙",2]\n')).tables).toEqual({
      'sample.json': [
        ['姓名', '电话'],
        ['测试甲', '1'],
        ['测试乙', '2'],
      ],
    })
  })
  test('a broken line is kept up to its fault and told, the rest goes on', async () => {
    const text = [
      lines[0],
      '{"name":"测试丙","phone":00x"2',
      'no json at all',
      '{"name":"open',
      lines[1],
    ].join('\n')
    const found = await read(text, {}, jsonl)
    expect(found.tables['sample.json']).toEqual([
      ['name', 'phone'],
      ['测试甲', '000'],
      ['测试丙', '00x'],
      ['测试乙', '001'],
    ])
    expect(found.problems).toEqual(['damaged notice 2', 'damaged gap 1'])
  })
  test('a last line that is cut off is kept as far as it goes', async () => {
    const found = await read(`${lines[0]}\n{"name":"测试乙","phone":"0`, {}, jsonl)
    expect(found.tables['sample.json']).toEqual([
      ['name', 'phone'],
      ['测试甲', '000'],
      ['测试乙', ''],
    ])
    expect(found.problems).toEqual(['truncated gap 1'])
  })
})

describe('what is damaged or hostile', () => {
  test('an array that is cut off', async () => {
    const found = await read('[{"a":1,"b":"x"},{"a":2,"b":"y')
    expect(found).toMatchObject({
      tables: {
        'sample.json': [
          ['a', 'b'],
          ['1', 'x'],
          ['2', ''],
        ],
      },
      problems: ['truncated gap 1'],
    })
  })
  test('an array with a fault goes on at the next row', async () => {
    const found = await read('[{"a":1},{"a":2;"b":3},{"a":4}]')
    expect(found).toMatchObject({
      tables: {'sample.json': [['a'], ['1'], ['2'], ['4']]},
      problems: ['damaged gap 1'],
    })
  })
  test('commas too many are no fault', async () => {
    expect(await read('[{"a":1,},{"a":2},]')).toMatchObject({
      tables: {'sample.json': [['a'], ['1'], ['2']]},
      problems: [],
    })
  })
  test('nesting has a limit', async () => {
    const deep = `[{"a":1,"b":${'{"x":'.repeat(50)}1${'}'.repeat(50)}},{"a":2}]`
    expect(await read(deep)).toMatchObject({
      tables: {'sample.json': [['a'], ['1'], ['2']]},
      problems: ['too-deep gap 1'],
    })
    const opened = await read('{"a":'.repeat(100_000))
    expect(opened.problems).toEqual(['too-deep gap 1', 'truncated gap 1'])
    expect((await read('['.repeat(100_000))).problems).toContain('truncated gap 1')
  })
  test('a value has a limit', async () => {
    const found = await read(`[{"a":1},{"a":"${'x'.repeat(5000)}"},{"a":3}]`, {recordBytes: 1024})
    expect(found).toMatchObject({
      tables: {'sample.json': [['a'], ['1'], ['3']]},
      problems: ['line-too-long gap 1'],
    })
  })
  test('so have the columns', async () => {
    const found = await read(`[{${Array.from({length: 100}, (_, i) => `"k${i}":${i}`).join(',')}}]`, {
      columns: 8,
    })
    expect(found.tables['sample.json']?.[1]).toEqual(['0', '1', '2', '3', '4', '5', '6', '7'])
    expect(found.problems).toEqual(['too-many gap 92'])
  })
  test('and the tables', async () => {
    const many = Object.fromEntries(Array.from({length: 1500}, (_, i) => [`t${i}`, [{a: i}, {a: 0}]]))
    const found = await readAll(json, source(JSON.stringify({x: [1], ...many}), 'sample.json'))
    expect(found.tables.length).toBeLessThan(1100)
    expect(found.problems.map(({cause}) => cause)).toEqual(['too-many'])
  })
  test('no problem quotes the file', async () => {
    const {problems} = await readAll(json, source('[{"secret":"secret"};{"secret":', 'x.json'))
    expect(problems.length).toBeGreaterThan(0)
    expect(JSON.stringify(problems)).not.toContain('secret')
  })
})

describe('what is claimed', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['a.json', '{"a":1}', 'yes', 'no'],
    ['a.txt', ' [{"a":1},\n {"a":2}]', 'yes', 'no'],
    ['a.geojson', '{"type":"FeatureCollection","features":[', 'yes', 'no'],
    ['a.json', '{"a":1}\n{"a":2}\n', 'maybe', 'yes'],
    ['a.log', '{"a":1}\n{"a":2}\n', 'no', 'yes'],
    ['a.jsonl', '{"a":1}\n', 'yes', 'maybe'],
    ['a.jsonl', '', 'no', 'maybe'],
    ['a.json', '', 'maybe', 'no'],
    ['a.json', '{"a":1 "b"}', 'maybe', 'no'],
    ['a.txt', '[2020-01-01 10:00:00] started\n', 'no', 'no'],
    ['a.ini', '[section]\nkey=value\n', 'no', 'no'],
    ['a.txt', '{not json}', 'no', 'no'],
    ['a.csv', 'a,b\n1,2\n', 'no', 'no'],
    ['a.json', 'x = 1', 'no', 'no'],
  ]
  for (const [name, text, one, several] of cases) {
    test(`${name} ${JSON.stringify(text)}`, () => {
      expect([json.sniff(Buffer.from(text), name), jsonl.sniff(Buffer.from(text), name)]).toEqual([
        one,
        several,
      ])
    })
  }
})

test('an empty file holds nothing', async () => {
  expect(await readAll(json, source('', 'x.json'))).toEqual({tables: [], problems: []})
  expect(await readAll(jsonl, source(' \n', 'x.jsonl'))).toEqual({tables: [], problems: []})
})
