import {expect, test} from 'vitest'
import {
  createDigester,
  type DigestCell,
  digestDigits,
  digestFolded,
  digestText,
} from '../../src/kit/digest.js'

const digester = createDigester(new Uint8Array([9, 9, 9, 9, 9, 9, 9, 9]))

function digest(how: DigestCell, text: string, salt = 1, key = digester): string {
  const bytes = new TextEncoder().encode(text)
  how(key, salt, bytes, 0, bytes.length)
  return `${key.hi >>> 0}:${key.lo >>> 0}`
}

test('a number written in different ways gives one digest', () => {
  const plain = digest(digestDigits, '13800138000')
  for (const form of [
    '138 0013 8000',
    '138-0013-8000',
    '+8613800138000',
    '008613800138000',
    '１３８００１３８０００',
  ]) {
    expect(digest(digestDigits, form), form).toBe(plain)
  }
  expect(digest(digestDigits, '13800138001')).not.toBe(plain)
})

test('X of an ID number counts, in either case', () => {
  expect(digest(digestDigits, '11010118900101000x')).toBe(digest(digestDigits, '11010118900101000X'))
  expect(digest(digestDigits, '11010118900101000x')).not.toBe(digest(digestDigits, '110101189001010000'))
})

test('folded digests ignore ASCII case, text digests do not', () => {
  expect(digest(digestFolded, 'A@B.cn')).toBe(digest(digestFolded, 'a@b.CN'))
  expect(digest(digestText, 'A@B.cn')).not.toBe(digest(digestText, 'a@b.CN'))
})

test('salt and key change every digest', () => {
  const other = createDigester(new Uint8Array([9, 9, 9, 9, 9, 9, 9, 8]))
  expect(digest(digestText, 'x', 1)).not.toBe(digest(digestText, 'x', 2))
  expect(digest(digestText, 'x', 1)).not.toBe(digest(digestText, 'x', 1, other))
})

test('a hundred thousand short texts give a hundred thousand digests', () => {
  const seen = new Set<string>()
  for (let i = 0; i < 100_000; i++) seen.add(digest(digestText, `u${i}`))
  expect(seen.size).toBe(100_000)
})
