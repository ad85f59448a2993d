import type {CategoryCount} from '../../model/document.js'
import {
  type Category,
  INTERPRETATIONS,
  type Interpretation,
  type PatternBook,
  type Text,
  type Tier,
} from '../../model/law.js'
import type {Evidence, Example, RuleSet} from '../../model/rules.js'
import {assessOne} from '../assess.js'
import {evaluate} from './evaluate.js'
import {unknownFacts} from './facts.js'
import {parseFacts} from './facts-reader.js'
import {typedCount} from './quantities.js'

/** One worked example that came out otherwise than the file says. */
export interface Departure {
  readonly example: string
  readonly text: Text
}

/** Runs the worked examples of a rule set on the day its youngest provision came into force. */
export function runExamples(rules: RuleSet, book: PatternBook): readonly Departure[] {
  return rules.examples.flatMap(example =>
    INTERPRETATIONS.flatMap(interpretation => departuresOf(rules, book, example, interpretation)),
  )
}

function departuresOf(
  rules: RuleSet,
  book: PatternBook,
  example: Example,
  interpretation: Interpretation,
): readonly Departure[] {
  const facts = {...unknownFacts(youngestDay(rules)), ...parseFacts(example.facts ?? {})}
  const evidence = evidenceOf(example, book)
  const {verdict} = assessOne(evidence, facts, rules, interpretation)
  const got = verdict === 'near' ? 'below' : verdict
  const want = typeof example.expect === 'string' ? example.expect : example.expect[interpretation]
  const scene = {rules, evidence, interpretation, facts, takenOut: []}
  const met = evaluate(scene, 'point').findings.filter(each => each.met)
  const reaches = (ids: readonly string[]) =>
    met.some(each => ids.every(id => each.standard.chain.includes(id)))
  const {id, by, notBy = []} = example
  return [
    ...(got === want ? [] : [departure(id, interpretation, want, got)]),
    ...(by === undefined || reaches(by) ? [] : [departure(id, interpretation, by.join('+'), '–')]),
    ...notBy.filter(each => reaches([each])).map(each => departure(id, interpretation, '–', each)),
  ]
}

function departure(example: string, interpretation: Interpretation, want: string, got: string): Departure {
  return {
    example,
    text: {
      zh: `例 ${example}（${interpretation}）应为 ${want}，得 ${got}`,
      en: `example ${example} (${interpretation}) should give ${want}, gave ${got}`,
    },
  }
}

/** The last day on which some provision of the file came into force. */
export function youngestDay(rules: RuleSet): string {
  const entries = [...rules.lines, ...(rules.consequences ?? [])]
  const days = entries.flatMap(({inForce}) => inForce?.from ?? [])
  return [rules.inForce.from, ...days].toSorted().at(-1) ?? rules.inForce.from
}

function evidenceOf(example: Example, book: PatternBook): Evidence {
  const counts = (each: Interpretation) => countsOf(example, book, each)
  const persons = Object.fromEntries(
    Object.entries(example.persons ?? {}).map(([id, size]) => [id, {size, exact: true, error: 0}]),
  )
  const whole = {
    counts: {narrow: counts('narrow'), mainstream: counts('mainstream'), broad: counts('broad')},
    persons,
  }
  if (example.within === undefined) return whole
  const nothing = {counts: {narrow: [], mainstream: [], broad: []}, persons: {}}
  return {...whole, within: () => (example.within === 'all' ? whole : nothing)}
}

function countsOf(
  example: Example,
  book: PatternBook,
  interpretation: Interpretation,
): readonly CategoryCount[] {
  const typed = pairs(example.records).map(([category, records]) => cleaned(category, records, example))
  const named = Object.entries(example.patterns ?? {}).flatMap(([id, records]) => {
    const reading = book.patterns.find(pattern => pattern.id === id)?.readings[interpretation]
    return reading === undefined || reading === 'not-counted' ? [] : [typedCount(reading, records)]
  })
  return [...typed, ...named]
}

function pairs(records: Example['records']): readonly (readonly [Category | Tier, number])[] {
  return Object.entries(records ?? {}) as [Category | Tier, number][]
}

/** A typed count less what the example says is duplicate, false or masked (art. 11 ¶3, art. 3 ¶2). */
function cleaned(category: Category | Tier, records: number, {excluded}: Example): CategoryCount {
  const plain = typedCount(category, records)
  const out = {...plain.excluded, ...excluded?.[category]}
  const counted = records - out.duplicate - out.false - out.masked - out.stationary
  return {...plain, excluded: out, distinctRecords: records - out.duplicate - out.false - out.masked, counted}
}
