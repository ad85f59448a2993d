// Text of one- and two-byte characters (GB18030, Big5) as UTF-8: what src/formats/encoding/double-byte.ts does a
// byte at a time. test/kernel/pairs.test.ts holds the two together.

/** Filled in by the host. */
@unmanaged
class Pairs {
  from: i32
  length: i32
  /** for each pair of bytes its UTF-8, first byte lowest; 0 where the pair is no character */
  table: i32
  /** twice as long as the text and 16 bytes more; 16 bytes behind the text are readable */
  out: i32
  /** after the call: bytes taken and bytes put */
  read: i32
  written: i32
}

/** The table begins with the first lead byte. */
const TABLE_START: i32 = 0x8100

/** Decodes up to the first byte that is neither ASCII nor the first of a pair in the table, or the end. */
export function decodePairs(address: usize): void {
  const p = changetype<Pairs>(address)
  const to = p.from + p.length
  let i = p.from
  let o = p.out
  while (i < to) {
    const bytes = v128.load(i)
    v128.store(o, bytes)
    const ascii = min(ctz(i8x16.bitmask(bytes) | 0x10000), to - i)
    i += ascii
    o += ascii
    if (ascii == 16) continue
    let packed: u32 = 1
    while (i + 1 < to) {
      const lead = <i32>load<u8>(i)
      if (lead < 0x80) break
      packed = lead == 0x80 || lead == 0xff ? 0 : load<u32>(p.table + ((((lead << 8) | <i32>load<u8>(i + 1)) - TABLE_START) << 2))
      if (packed == 0) break
      store<u32>(o, packed)
      o += 4 - (clz(packed) >> 3)
      i += 2
    }
    if (packed == 0 || (i + 1 == to && load<u8>(i) >= 0x80)) break
  }
  p.read = i - p.from
  p.written = o - p.out
}
