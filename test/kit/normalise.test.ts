import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {maskShape, plain, without} from '../../src/kit/normalise.js'
import {charCount, codePointAt, encode, indexOf, isHan, startsWith} from '../../src/kit/utf8.js'
import {wordSet} from '../../src/kit/word-set.js'

function plainOf(text: string): string | undefined {
  const bytes = encode(text)
  const into = new Uint8Array(64)
  const length = plain(bytes, 0, bytes.length, into)
  return length < 0 ? undefined : String.fromCharCode(...into.subarray(0, length))
}

describe('plain form', () => {
  test.each([
    ['１３８－００００', '138-0000'],
    ['ａｂ１ｘ', 'AB1X'],
    ['1\u00a02\u30003\u200b4', '1234'],
    ['1–2—3‐4−5', '1-2-3-4-5'],
    ['●●•×＊', '*****'],
    [' a b ', 'AB'],
    ['张三', undefined],
    ['é', undefined],
    ['😀', undefined],
    ['1'.repeat(65), undefined],
  ])('%s', (text, expected) => {
    expect(plainOf(text)).toBe(expected)
  })

  test('agrees with NFKC on all of printable ASCII in full width', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.integer({min: 0xff01, max: 0xff5e}).map(point => String.fromCodePoint(point)),
          maxLength: 20,
        }),
        text => {
          expect(plainOf(text)).toBe(text.normalize('NFKC').toUpperCase())
        },
      ),
    )
  })

  test('cut-off characters are refused, not read past', () => {
    const bytes = encode('１')
    expect(plain(bytes, 0, 2, new Uint8Array(8))).toBe(-1)
    expect(plain(Uint8Array.of(0xc2), 0, 1, new Uint8Array(8))).toBe(-1)
  })

  test('marks of spreadsheets go with the sign that is taken out', () => {
    const buffer = encode('=\'"1-2-3"')
    expect(String.fromCharCode(...buffer.subarray(0, without(buffer, buffer.length, 45)))).toBe('123')
  })
})

describe('masks', () => {
  const shape = (text: string): readonly number[] | undefined => {
    const bytes = encode(text)
    const packed = maskShape(bytes, 0, bytes.length, 3)
    return packed < 0 ? undefined : [packed >> 16, (packed >> 8) & 255, packed & 255]
  }

  test.each([
    ['138****0000', [3, 4, 4]],
    ['***0000', [0, 3, 4]],
    ['11*1**22', [2, 3, 2]],
    ['138XXXX0000', [3, 4, 4]],
    ['110***00X', [3, 3, 3]],
    ['11**', undefined],
    ['13800000000', undefined],
    ['1a***', undefined],
    ['1X****', undefined],
  ])('%s', (text, expected) => {
    expect(shape(text)).toEqual(expected)
  })
})

describe('UTF-8', () => {
  test('code points and counts agree with the platform', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 12}), text => {
        const bytes = encode(text)
        expect(charCount(bytes, 0, bytes.length)).toBe([...new TextDecoder().decode(bytes)].length)
        if (text !== '')
          expect(codePointAt(bytes, 0, bytes.length)).toBe(new TextDecoder().decode(bytes).codePointAt(0))
      }),
    )
  })

  test('Han characters, rare ones too', () => {
    expect([...'张〇㐀𠮷'].every(sign => isHan(sign.codePointAt(0) ?? 0))).toBe(true)
    expect([...'aあ。１'].some(sign => isHan(sign.codePointAt(0) ?? 0))).toBe(false)
  })

  test('finding words', () => {
    const bytes = encode('军字第1号')
    expect(indexOf(encode('第'), bytes, 0, bytes.length)).toBe(6)
    expect(indexOf(encode('第'), bytes, 0, 8)).toBe(-1)
    expect(startsWith(encode('军字'), bytes, 0, bytes.length)).toBe(true)
  })
})

describe('sets of words', () => {
  test('hold what they were given and nothing else', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({minLength: 1, maxLength: 6}), {maxLength: 40}),
        fc.string({maxLength: 6}),
        (words, other) => {
          const set = wordSet(words)
          const has = (text: string) => set.has(encode(text), 0, encode(text).length)
          expect(words.every(has)).toBe(true)
          expect(has(other)).toBe(words.some(word => encode(word).join() === encode(other).join()))
        },
      ),
    )
  })

  test('fold capitals when asked to', () => {
    const set = wordSet(['male'], 'folded')
    expect(set.has(encode('MaLe'), 0, 4)).toBe(true)
    expect(wordSet(['male']).has(encode('Male'), 0, 4)).toBe(false)
  })
})
