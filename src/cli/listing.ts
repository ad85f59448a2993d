import {layTable} from '../kit/columns-table.js'

/** Rows under a header as aligned text; the last column takes what is too long over more lines. */
export function listing(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const columns = header.map((_, i) => ({
    align: 'left' as const,
    fit: i === header.length - 1 ? ('wrap' as const) : ('whole' as const),
  }))
  const lines = layTable(columns, [header, ...rows], width).rows.flat()
  return lines.map(cells => `${cells.join('  ').trimEnd()}\n`).join('')
}
