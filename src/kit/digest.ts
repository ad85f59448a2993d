/**
 * Keys of the 64-bit digests that the kernel makes of cells (src/kernel/assembly/digest.ts). Digests stay in
 * memory, and are encrypted when a tally is saved (src/run/tally-file.ts). Collisions: about 4·10⁻⁷ expected
 * among 4 million values.
 */
export interface DigestKey {
  readonly hi: number
  readonly lo: number
}

const C1 = 0xcc9e2d51 | 0
const C2 = 0x1b873593 | 0
const C3 = 0x85ebca6b | 0
const C4 = 0xc2b2ae35 | 0

/** A key of 8 bytes or more, folded to two words; the same bytes give the same digests on every machine. */
export function digestKeyOf(key: Uint8Array): DigestKey {
  let hi = 0x9e3779b9 | 0
  let lo = 0x243f6a88 | 0
  for (const byte of key) {
    hi = Math.imul(hi ^ byte, C1)
    lo = Math.imul(lo + byte, C2) ^ (hi >>> 15)
  }
  return {hi: finish(hi), lo: finish(lo)}
}

/** The key for cells of one kind: salt keeps kinds apart. */
export function salted({hi, lo}: DigestKey, salt: number): DigestKey {
  return {hi: finish(hi ^ salt), lo: finish((lo + Math.imul(salt, C2)) | 0)}
}

/** The avalanche step of MurmurHash3: every input bit reaches every output bit. */
export function finish(word: number): number {
  let x = word
  x = Math.imul(x ^ (x >>> 16), C3)
  x = Math.imul(x ^ (x >>> 13), C4)
  return x ^ (x >>> 16)
}

/** A stable 32-bit number of a name, so that digests of one kind agree between tables and machines. */
export function saltOf(name: string): number {
  let h = 0x811c9dc5 | 0
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193)
  return finish(h)
}
