import type {ReadLimits} from '../../model/format.js'
import type {Place} from '../../model/place.js'
import type {Problem} from '../../model/problem.js'
import type {Findings} from './frames.js'

type Told = Omit<Problem, 'place'> & {readonly count: number}

/** What a reader of the result must know of a JSON text. */
export function problemsOf(
  place: Place,
  findings: Findings,
  limits: Pick<ReadLimits, 'recordBytes' | 'columns' | 'nesting'>,
): readonly Problem[] {
  const {brokenRecords, foreignLines, brokenPlaces, overlong, leftOut, ending} = findings
  const told: readonly Told[] = [
    {
      count: brokenRecords,
      cause: 'damaged',
      weight: 'notice',
      detail: 'records are broken JSON; read up to their faults',
    },
    {count: foreignLines, cause: 'damaged', weight: 'gap', detail: 'lines are no JSON; left out'},
    {
      count: brokenPlaces,
      cause: 'damaged',
      weight: 'gap',
      detail: 'faults; the text up to the next row left out',
    },
    {
      count: overlong,
      cause: 'line-too-long',
      weight: 'gap',
      detail: `values are longer than ${limits.recordBytes} bytes; left out`,
    },
    {
      count: leftOut.get('depth') ?? 0,
      cause: 'too-deep',
      weight: 'gap',
      detail: `objects are nested deeper than ${limits.nesting}; left out`,
    },
    {
      count: leftOut.get('columns') ?? 0,
      cause: 'too-many',
      weight: 'gap',
      detail: `values belong to no column, with ${limits.columns} columns already; left out`,
    },
    {
      count: leftOut.get('tables') ?? 0,
      cause: 'too-many',
      weight: 'gap',
      detail: 'arrays are tables too many; left out',
    },
    {
      count: leftOut.get('cells') ?? 0,
      cause: 'too-large',
      weight: 'gap',
      detail: 'values do not fit; left out',
    },
    {
      count: ending === 'truncated' ? 1 : 0,
      cause: 'truncated',
      weight: 'gap',
      detail: 'value without an end; the file is cut off',
    },
  ]
  return told
    .filter(({count}) => count > 0)
    .map(({count, cause, weight, detail}) => ({place, cause, weight, detail: `${count} ${detail}`}))
}
