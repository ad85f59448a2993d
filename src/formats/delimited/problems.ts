import type {ReadLimits} from '../../model/format.js'
import type {Place} from '../../model/place.js'
import type {Problem} from '../../model/problem.js'
import type {TextRead} from './reader.js'

/** What a reader of the result must know of a text, or of its parts added up. */
export function problemsOf(
  place: Place,
  read: Omit<TextRead, 'rows'>,
  limits: Pick<ReadLimits, 'recordBytes' | 'columns'>,
): readonly Problem[] {
  const {unclosed, overlong, overwide, nuls, unread} = read
  const found: readonly (Omit<Problem, 'place'> & {readonly count: number})[] = [
    {
      count: unclosed,
      cause: 'damaged',
      weight: 'notice',
      detail: 'quoted cells never close; read as plain text',
    },
    {
      count: unread,
      cause: 'damaged',
      weight: 'gap',
      detail: 'record that csv-parse gave up at; the rest left unread',
    },
    {count: nuls, cause: 'damaged', weight: 'notice', detail: 'NUL bytes; kept in their cells'},
    {
      count: overlong,
      cause: 'line-too-long',
      weight: 'gap',
      detail: `records are longer than ${limits.recordBytes} bytes; left out`,
    },
    {
      count: overwide,
      cause: 'too-many',
      weight: 'gap',
      detail: `rows have more than ${limits.columns} cells; the rest left out`,
    },
  ]
  return found
    .filter(({count}) => count > 0)
    .map(({count, detail, cause, weight}) => ({place, cause, weight, detail: `${count} ${detail}`}))
}
