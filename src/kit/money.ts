/** Money as whole 分 in a bigint: no float ever decides. */

const YUAN = /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/

/** `5150.5` yuan as 515050n 分; undefined for anything but a decimal number of at most two places. */
export function parseYuan(text: string): bigint | undefined {
  const [, sign, yuan, fraction = ''] = YUAN.exec(text) ?? []
  if (yuan === undefined) return undefined
  const fen = BigInt(yuan) * 100n + BigInt(fraction.padEnd(2, '0'))
  return sign === '-' ? -fen : fen
}

/** 515050n 分 as `5150.50`. */
export function yuanOf(fen: bigint): string {
  const size = fen < 0n ? -fen : fen
  return `${fen < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`
}
