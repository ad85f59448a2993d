import {type DigestKey, salted} from '../../src/kit/digest.js'
import type {Digesting} from '../../src/model/detector.js'

/** Digests of cells in plain words: what src/kernel/assembly/digest.ts does eight bytes at a time. */

const P1 = 0x9e3779b185ebca87n
const P2 = 0xc2b2ae3d27d4eb4fn
const P3 = 0x165667b19e3779f9n
const P4 = 0x85ebca77c2b2ae63n

const cut = (x: bigint): bigint => BigInt.asUintN(64, x)
const rotated = (x: bigint, by: bigint): bigint => cut((x << by) | (cut(x) >> (64n - by)))

export function avalanche(word: bigint): bigint {
  let x = cut(word)
  x = cut((x ^ (x >> 33n)) * P2)
  x = cut((x ^ (x >> 29n)) * P3)
  return x ^ (x >> 32n)
}

/** A key and a salt as the one number that digests begin with. */
export function seedOf(key: DigestKey, salt: number): bigint {
  const {hi, lo} = salted(key, salt)
  return (BigInt(hi >>> 0) << 32n) | BigInt(lo >>> 0)
}

/** The bytes that a digest is made of. */
function signsOf(digesting: Digesting, text: string): Uint8Array {
  if (digesting === 'text') return Buffer.from(text)
  if (digesting === 'folded') return Buffer.from(text.replace(/[A-Z]/g, letter => letter.toLowerCase()))
  const narrow = text.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  const domestic = /^\+?(?:00)?86(?=\D*(?:[0-9xX][^0-9xX]*){11}$)/.exec(narrow)
  const proper = Buffer.byteLength(text) > 11 && domestic ? narrow.slice(domestic[0].length) : narrow
  return Buffer.from(proper.replace(/[^0-9xX]/g, '').toLowerCase())
}

export function digestOf(digesting: Digesting, seed: bigint, text: string): bigint {
  const signs = signsOf(digesting, text)
  let state = seed
  for (let i = 0; i < signs.length; i += 8) {
    const word = [...signs.subarray(i, i + 8)].reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
    state = cut(rotated(state ^ cut(rotated(cut(word * P2), 31n) * P1), 27n) * P1 + P4)
  }
  return avalanche(state ^ BigInt(signs.length))
}
