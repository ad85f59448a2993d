import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {keyText, looksLikeJson, ROOT, walkJson} from '../../src/kit/json-cell.js'
import {encode} from '../../src/kit/utf8.js'

/** Every value of a cell as `name.name=value`, and how the walk ended. */
function told(cell: string): {readonly leaves: readonly string[]; readonly end: string} {
  const bytes = encode(cell)
  const names = new Map<number, string>([[ROOT, '']])
  const leaves: string[] = []
  const end = walkJson(bytes, 0, bytes.length, ROOT, {
    key(path, parent, from, to) {
      const before = names.get(parent)
      names.set(path, before === '' ? keyText(bytes, from, to) : `${before}.${keyText(bytes, from, to)}`)
    },
    leaf(path, from, to, form) {
      leaves.push(`${names.get(path)}=${keyText(bytes, from, to)}${form === 'escaped' ? ' escaped' : ''}`)
    },
  })
  return {leaves, end}
}

describe('a cell of JSON', () => {
  test('tells its values by the names above them', () => {
    expect(told('{"user": {"name": "Wang", "age": 40}, "ok": true}')).toEqual({
      leaves: ['user.name=Wang', 'user.age=40', 'ok=true'],
      end: 'whole',
    })
  })

  test('tells elements of arrays, numbered ones too, under the name of their array', () => {
    expect(told('[{"tel":"a"},{"tel":"b"}]').leaves).toEqual(['tel=a', 'tel=b'])
    expect(told('{"0":{"tel":"a"},"1":{"tel":"b"}}').leaves).toEqual(['tel=a', 'tel=b'])
    expect(told('{"tags":["x","y"]}').leaves).toEqual(['tags=x', 'tags=y'])
  })

  test('reads names with escapes as they are meant', () => {
    expect(told('{"\\u59d3\\u540d":"a"}').leaves).toEqual(['姓名=a'])
    expect(told('{"姓名":"\\u738b"}').leaves).toEqual(['姓名=王 escaped'])
  })

  test('leaves out what is nothing', () => {
    expect(told('{"a":null,"b":"","c":None,"d":undefined,"e":"null"}').leaves).toEqual(['e=null'])
  })

  test('is read as Python and JavaScript write it', () => {
    expect(told("{'name': 'Wang', 'says': \"it's\", 'no': None}").leaves).toEqual(['name=Wang', "says=it's"])
    expect(told('{name: "Wang", age: 4}').leaves).toEqual(['name=Wang', 'age=4'])
  })

  test.each(['{"a":1', '{"a":"x}', '{"a":1}}', '{"a":1} {"b":2}', '{"a":[1}', '['.repeat(100_000)])(
    'that breaks off or goes on is broken: %#',
    cell => {
      expect(told(cell).end).toBe('broken')
    },
  )

  test('begins and ends with brackets of one sort', () => {
    const looks = (cell: string): boolean => looksLikeJson(encode(cell), 0, encode(cell).length)
    expect(['{}', '{"a":1}', '[1]'].map(looks)).toEqual([true, true, true])
    expect(['', '{', '{1]', 'a{}', '{}a', '[}'].map(looks)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ])
  })
})

const names = fc.constantFrom('name', 'tel', '地址', 'a b')
const scalar = fc.oneof(fc.integer(), fc.boolean(), fc.string({minLength: 1}))
const value = fc.letrec(tie => ({
  any: fc.oneof({depthSize: 'small', maxDepth: 5}, scalar, tie('list'), tie('object')),
  list: fc.array(tie('any'), {maxLength: 4}),
  object: fc.dictionary(names, tie('any'), {maxKeys: 4}),
}))

/** How many scalars a value holds. */
function scalars(of: unknown): number {
  if (typeof of !== 'object' || of === null) return 1
  return Object.values(of).reduce((sum: number, each) => sum + scalars(each), 0)
}

describe('any cell', () => {
  test('of valid JSON is whole and tells every value once', () => {
    fc.assert(
      fc.property(value.object, object => {
        const {leaves, end} = told(JSON.stringify(object))
        return end === 'whole' && leaves.length === scalars(object)
      }),
      {numRuns: 300},
    )
  })

  test('of any text ends', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...'{}[]",:\'\\ a1')}), text => {
        told(`{${text}}`)
        return true
      }),
      {numRuns: 500},
    )
  })
})
