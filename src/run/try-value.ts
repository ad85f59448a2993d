import {detectors} from '../../detectors/index.js'
import {trimEnd, trimStart} from '../kit/cells.js'
import {searchText} from '../kit/text-search.js'
import {type Detector, type Match, NONE} from '../model/detector.js'
import type {Claim} from '../model/explain.js'

const MATCHES: Readonly<Record<Exclude<Match, 0>, Claim['match']>> = {
  1: 'shape',
  2: 'proof',
  3: 'masked',
  4: 'false',
}
/** Best first. What is proven false claims more than what only looks like something. */
const ORDER: readonly Claim['match'][] = ['proof', 'masked', 'false', 'shape']

/** Among equals, kinds that values alone may decide come first. */
const BY_VALUE: readonly Detector['byValue'][] = ['proof', 'shape', 'never']
const NOBODY = 99

/**
 * The kinds that would claim `value` as a whole cell, and those found inside it as prose; best first, of
 * equals the kind that names a person more strongly. Kinds that a column is read as only under a fitting
 * header say so.
 */
export function tryValue(value: string): readonly Claim[] {
  const bytes = new TextEncoder().encode(value)
  const start = trimStart(bytes, 0, bytes.length)
  const end = trimEnd(bytes, start, bytes.length)
  if (start === end) return []
  const ranked = detectors.toSorted((a, b) => strengthOf(a) - strengthOf(b))
  const whole = ranked.flatMap(each => claim(each, each.match?.(bytes, start, end) ?? NONE, 'cell'))
  const inside: Claim[] = []
  searchText(bytes, start, end, (kind, _from, _to, match) => {
    const detector = detectors.find(each => each.kind === kind)
    const isKnown = [...whole, ...inside].some(each => each.kind === kind)
    if (!isKnown && detector !== undefined) inside.push(...claim(detector, match, 'text'))
  })
  return [...whole, ...inside].sort((a, b) => ORDER.indexOf(a.match) - ORDER.indexOf(b.match))
}

function claim({kind, title, byValue}: Detector, match: Match, where: Claim['where']): readonly Claim[] {
  if (match === NONE) return []
  const inText = {zh: `${title.zh}（文中）`, en: `${title.en} (inside the text)`}
  const named = {zh: `${title.zh}（须有列名）`, en: `${title.en} (under a header that says so)`}
  const shown = where === 'text' ? inText : byValue === 'never' ? named : title
  return [{kind, match: MATCHES[match], title: shown, where}]
}

function strengthOf({byValue, identifies = NOBODY}: Detector): number {
  return BY_VALUE.indexOf(byValue) * (NOBODY + 1) + identifies
}
