import {unionSize} from '../kit/distinct.js'
import type {CategoryCount, Headline, ScanDocument} from '../model/document.js'
import type {Facts} from '../model/facts.js'
import {CATEGORIES, INTERPRETATIONS, type Interpretation, type PatternBook, TIERS} from '../model/law.js'
import type {JudgeOptions, TypedCounts} from '../model/options.js'
import type {Evidence, RuleSet} from '../model/rules.js'
import type {Tally} from '../model/tally.js'
import {assess, USUAL_NEAR} from '../steps/assess.js'
import {type Classification, classify, identifies, promises} from '../steps/classify.js'
import {coverageOf, exitCodeOf, orderedDocument, problemsOf, tableDocument} from '../steps/compose.js'
import {factsDocument, unknownFacts} from '../steps/law/facts.js'
import {headlineOf} from '../steps/law/headline.js'
import {typedEvidence} from '../steps/law/quantities.js'
import {link} from '../steps/link.js'
import {remediation} from '../steps/remediation.js'
import {headroom, whatIf} from '../steps/what-if.js'
import {loadPatterns, loadRuleSets} from './rule-files.js'
import {version} from './version.js'

/** What is judged: counted data, typed-in counts, or both added up. */
export interface Judged {
  readonly tally: Tally
  readonly counts?: TypedCounts
}

/** The second half of the story: link, classify, assess, and compose the document. No data is read. */
export async function judge(judged: Judged, options: JudgeOptions, today: string): Promise<ScanDocument> {
  const [book, ruleSets] = await Promise.all([loadPatterns(), loadRuleSets(options.rules)])
  const facts: Facts = {...unknownFacts(options.facts?.asOf ?? today), ...options.facts}
  const {tally} = judged
  const links = link(
    tally.tables,
    table => identifies(table, book),
    table => promises(table, book),
  )
  const classification = classify(tally.tables, links, book, unionSize)
  const typed = judged.counts === undefined ? undefined : typedEvidence(judged.counts)
  const evidence = added(classification, typed, tally)
  return compose({tally, classification, evidence, facts, book, ruleSets, options})
}

/** Everything the document is made from. */
interface Material {
  readonly tally: Tally
  readonly classification: Classification
  readonly evidence: Evidence
  readonly facts: Facts
  readonly book: PatternBook
  readonly ruleSets: readonly RuleSet[]
  readonly options: JudgeOptions
}

function compose(material: Material): ScanDocument {
  const {tally, classification, evidence, facts, ruleSets, options} = material
  const {interpretation = 'mainstream', near = USUAL_NEAR} = options
  const assessments = assess(evidence, facts, ruleSets, {near})
  const coverage = coverageOf(tally, classification.tables)
  const gaps = coverage.files.gaps > 0
  const headline = headlineOf(assessments, ruleSets, {interpretation, gaps})
  const leading = ruleSets.find(rules => rules.id === headline?.ruleSet)
  if (headline === undefined || leading === undefined) throw new Error('no rule set was assessed')
  const policies = ruleSets.filter(rules => rules.kind === 'policy').map(rules => rules.id)
  const verdicts = assessments
    .filter(each => each.interpretation === interpretation && policies.includes(each.ruleSet))
    .map(each => each.verdict)
  return orderedDocument({
    schema: 'hongxian/scan/1',
    tool: {name: 'hongxian', version},
    facts: factsDocument(facts),
    coverage,
    tables: classification.tables.map(table => tableDocument(table, unionSize)),
    counts: evidence.counts[interpretation],
    countsBy: evidence.counts,
    assessments,
    verdict: headline,
    whatIf: whatIf(evidence, facts, leading),
    headroom: headroom(evidence, facts, leading, interpretation),
    remediation: planOf(material, leading, interpretation),
    notices: problemsOf(tally, 'notice'),
    exitCode: exitOf([headline.verdict, ...verdicts], headline, options),
  })
}

function exitOf(
  verdicts: readonly Headline['verdict'][],
  headline: Headline,
  {failOn = 'serious', allowIncomplete = 'no'}: JudgeOptions,
): ScanDocument['exitCode'] {
  return exitCodeOf(verdicts, headline.complete, failOn, allowIncomplete)
}

function planOf(
  {classification, facts, book}: Material,
  rules: RuleSet,
  interpretation: Interpretation,
): ScanDocument['remediation'] {
  const {tables} = classification
  return remediation({tables, book, rules, facts, interpretation, unionSize}).steps
}

/** Counts of data and typed-in counts together; typed ones alone when there is no data. */
function added({evidence}: Classification, typed: Evidence | undefined, tally: Tally): Evidence {
  if (typed === undefined) return evidence
  if (tally.tables.length === 0 && tally.files.length === 0) return typed
  const counts = (each: Interpretation): readonly CategoryCount[] =>
    addCounts(evidence.counts[each], typed.counts[each])
  const [narrow, mainstream, broad] = INTERPRETATIONS.map(counts) as [
    readonly CategoryCount[],
    readonly CategoryCount[],
    readonly CategoryCount[],
  ]
  return {...evidence, counts: {narrow, mainstream, broad}}
}

/** Of a category that is also the name of a tier (`general`) only one is met. */
function addCounts(a: readonly CategoryCount[], b: readonly CategoryCount[]): readonly CategoryCount[] {
  return [...new Set([...TIERS, ...CATEGORIES])].flatMap(category => {
    const mine = [...a, ...b].filter(count => count.category === category)
    return mine.length === 0 ? [] : [mine.reduce(addCount)]
  })
}

function addCount(a: CategoryCount, b: CategoryCount): CategoryCount {
  return {
    ...a,
    records: a.records + b.records,
    distinctRecords: a.distinctRecords + b.distinctRecords,
    counted: a.counted + b.counted,
    persons: a.persons + b.persons,
    exact: a.exact && b.exact,
    error: Math.max(a.error, b.error),
  }
}
