import {describe, expect, test} from 'vitest'
import {tryValue} from '../../src/run/try-value.js'

describe('a value tried', () => {
  const best = (value: string) => {
    const {kind, match, where} = tryValue(value)[0] ?? {}
    return [kind, match, where]
  }

  test('is claimed best first: proven before masked, false and like', () => {
    expect(best('19900001234')).toEqual(['mobile', 'proof', 'cell'])
    expect(best('199****1234')).toEqual(['mobile', 'masked', 'cell'])
    const order = ['proof', 'masked', 'false', 'shape']
    const ranks = tryValue('19900001234').map(({match}) => order.indexOf(match))
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  })

  test('is searched as prose, too, and says where the find is', () => {
    const claim = tryValue(`${'谢谢您，'.repeat(200)}请打 19900001234 找我`).find(
      ({kind}) => kind === 'mobile',
    )
    expect(claim).toMatchObject({match: 'proof', where: 'text'})
    expect(claim?.title.zh).toContain('文中')
  })

  test('says of kinds that need a header that they do', () => {
    const claim = tryValue('19900001234').find(({kind}) => kind === 'account_no')
    expect(claim?.title.zh).toContain('须有列名')
  })

  test('names each kind once', () => {
    for (const value of ['19900001234', '打 19900001234 或 19900005678', 'a@example.com']) {
      const kinds = tryValue(value).map(({kind}) => kind)
      expect(kinds.length).toBe(new Set(kinds).size)
    }
  })

  test('of nothing is nothing', () => {
    expect(tryValue('')).toEqual([])
    expect(tryValue(' \t\n')).toEqual([])
  })
})
