// Finds the bytes that can end or quote a cell, 64 at a look: what src/formats/delimited/structure.ts does a
// byte at a time. AssemblyScript, compiled to WebAssembly SIMD by `npm run build`.

// @ts-expect-error: decorator
@inline
function mask16(at: usize, a: v128, b: v128, c: v128, d: v128): u64 {
  const bytes = v128.load(at)
  const ends = v128.or(i8x16.eq(bytes, a), i8x16.eq(bytes, b))
  return <u64>i8x16.bitmask(v128.or(ends, v128.or(i8x16.eq(bytes, c), i8x16.eq(bytes, d))))
}

/**
 * Writes the positions of four bytes (some may be the same) in the `length` bytes at `from` to `out`, each
 * plus `offset`, and returns how many there are. 64 readable bytes must follow.
 */
export function positions(
  from: usize,
  length: i32,
  one: u8,
  two: u8,
  three: u8,
  four: u8,
  offset: i32,
  out: usize,
): i32 {
  const a = i8x16.splat(<i8>one)
  const b = i8x16.splat(<i8>two)
  const c = i8x16.splat(<i8>three)
  const d = i8x16.splat(<i8>four)
  let put = out
  for (let i = 0; i < length; i += 64) {
    const at = from + <usize>i
    let found =
      mask16(at, a, b, c, d) |
      (mask16(at + 16, a, b, c, d) << 16) |
      (mask16(at + 32, a, b, c, d) << 32) |
      (mask16(at + 48, a, b, c, d) << 48)
    const left = length - i
    if (left < 64) found &= (<u64>1 << <u64>left) - 1
    const base = offset + i
    while (found != 0) {
      store<i32>(put, base + <i32>ctz(found))
      put += 4
      found &= found - 1
    }
  }
  return <i32>(put - out) >> 2
}
