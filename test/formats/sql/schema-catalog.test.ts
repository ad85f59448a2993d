import {expect, test} from 'vitest'
import {createSchemaCatalog} from '../../../src/kit/schema-catalog.js'
import type {Place} from '../../../src/model/place.js'
import type {TableSchema} from '../../../src/model/schema.js'

function at(path: string, ...members: string[]): Place {
  return {path, members}
}

function schema(path: string, name: string, ...columns: string[]): TableSchema {
  return {place: {...at(path), table: name}, name, columns: columns.map(column => ({name: column}))}
}

test('the same file first, then the same folder, then the fewest steps', () => {
  const catalog = createSchemaCatalog()
  catalog.add(schema('far/away/ddl.sql', 't', 'far'))
  expect(catalog.find(at('a/b/data.sql'), 't')?.columns[0]?.name).toBe('far')
  catalog.add(schema('a/ddl.sql', 't', 'up'))
  expect(catalog.find(at('a/b/data.sql'), 't')?.columns[0]?.name).toBe('up')
  catalog.add(schema('a/b/ddl.sql', 't', 'beside'))
  expect(catalog.find(at('a/b/data.sql'), 't')?.columns[0]?.name).toBe('beside')
  catalog.add(schema('a/b/data.sql', 't', 'own'))
  expect(catalog.find(at('a/b/data.sql'), 't')?.columns[0]?.name).toBe('own')
  expect(catalog.find(at('a/b/data.sql', 'inner.sql'), 't')?.columns[0]?.name).toBe('own')
  expect(catalog.find(at('a/b/data.sql'), 'other')).toBeUndefined()
})

test('other files only with that many columns, the own file whatever it has', () => {
  const catalog = createSchemaCatalog()
  catalog.add(schema('x/one.sql', 't', 'a'))
  catalog.add(schema('y/two.sql', 't', 'a', 'b'))
  expect(catalog.find(at('x/data.sql'), 't', 2)?.columns.length).toBe(2)
  expect(catalog.find(at('x/data.sql'), 't', 3)).toBeUndefined()
  expect(catalog.find(at('x/one.sql'), 't', 3)?.columns.length).toBe(1)
})

test('names are compared without case, quotes and braces', () => {
  const catalog = createSchemaCatalog()
  catalog.add(schema('a.sql', '{User}', 'ID'))
  catalog.comment(at('a.sql'), 'user', 'id', '编号')
  expect(catalog.find(at('a.sql'), 'USER')?.columns).toEqual([{name: 'ID', note: '编号'}])
})

test('comments join definitions that come later, and later comments win', () => {
  const catalog = createSchemaCatalog()
  catalog.comment(at('a.sql'), 't', undefined, '表')
  catalog.comment(at('a.sql'), 't', 'x', '旧')
  catalog.add({...schema('a.sql', 't', 'x', 'y'), note: 'beside'})
  catalog.comment(at('a.sql'), 't', 'x', '新')
  catalog.comment(at('a.sql'), 't', 'none', '无')
  expect(catalog.find(at('a.sql'), 't')).toMatchObject({
    note: '表',
    columns: [{name: 'x', note: '新'}, {name: 'y'}],
  })
})

test('comments of another file fill what has none', () => {
  const catalog = createSchemaCatalog()
  catalog.add({place: at('a/ddl.sql'), name: 't', columns: [{name: 'x', note: '己'}, {name: 'y'}]})
  catalog.comment(at('b/comments.sql'), 't', 'x', '他')
  catalog.comment(at('b/comments.sql'), 't', 'y', '他')
  expect(catalog.find(at('a/ddl.sql'), 't')?.columns.map(column => column.note)).toEqual(['己', '他'])
})

test('a table defined again keeps the versions rows may follow', () => {
  const catalog = createSchemaCatalog()
  catalog.add(schema('a.sql', 't', 'a'))
  catalog.add(schema('a.sql', 't', 'a', 'b'))
  expect(catalog.find(at('a.sql'), 't')?.columns.length).toBe(2)
  expect(catalog.find(at('a.sql'), 't', 1)?.columns.length).toBe(1)
  for (let i = 0; i < 1000; i++) catalog.add(schema('a.sql', 't', `c${i}`))
  expect(catalog.contents().schemas.length).toBeLessThan(100)
})

test('the same columns again only add what was not said', () => {
  const catalog = createSchemaCatalog()
  catalog.add({
    place: at('a.sql'),
    name: 't',
    columns: [{name: 'x', note: '甲', type: 'int'}],
    primaryKey: ['x'],
  })
  catalog.add(schema('a.sql', 't', 'X'))
  expect(catalog.contents().schemas).toMatchObject([
    {columns: [{name: 'X', note: '甲', type: 'int'}], primaryKey: ['x']},
  ])
})

test('a copy answers alike', () => {
  const catalog = createSchemaCatalog()
  catalog.comment(at('a.sql'), 't', 'x', '甲')
  catalog.add(schema('a.sql', 't', 'x'))
  const copy = createSchemaCatalog(structuredClone(catalog.contents()))
  expect(copy.find(at('b.sql'), 't', 1)).toEqual(catalog.find(at('b.sql'), 't', 1))
  expect(copy.contents()).toEqual(catalog.contents())
})
