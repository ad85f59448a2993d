import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {nearest} from '../kit/near-miss.js'
import {UsageError} from '../model/errors.js'
import type {PatternBook} from '../model/law.js'
import type {Language} from '../model/report.js'
import type {RuleSet} from '../model/rules.js'
import {checkRuleSet} from '../steps/law/check.js'
import {showPatterns, showRuleSet} from '../steps/law/show.js'
import {ownFile} from './own-file.js'
import {faulty, schemaFlaws} from './rule-faults.js'
import {readYaml} from './yaml-file.js'

/** The rule sets that ship, in the order in which they are judged; the first gives the headline. */
export const SHIPPED_RULES = [
  'cn-criminal-253-1',
  'cn-criminal-286-1',
  'cn-administrative',
  'cn-pipl',
  'cn-cross-border',
  'cn-incident',
] as const

/** Name under which `rules show` tells of the patterns. */
const PATTERNS = 'patterns'

function shippedFile(name: string): string {
  return ownFile(`rules/${name}`)
}

/**
 * A YAML file that ships, as data: from the JSON that the build made of it, because parsing the YAML of all takes
 * longer than scanning a small folder. In a clone the YAML may have been edited since; dist/built is not packed,
 * and an unpacked package tells nothing by the times of its files.
 */
async function readShipped(name: string): Promise<unknown> {
  const yaml = shippedFile(`${name}.yaml`)
  const dist = ownFile('dist')
  const built = statSync(join(dist, 'built'), {throwIfNoEntry: false})
  if (built !== undefined && built.mtimeMs < statSync(yaml).mtimeMs) return (await readYaml(yaml)).value
  return JSON.parse(readFileSync(join(dist, 'rules', `${name}.json`), 'utf8'))
}

/** The patterns and interpretations that ship. */
export async function loadPatterns(): Promise<PatternBook> {
  return (await readShipped(PATTERNS)) as PatternBook
}

/** Rule sets by id, or own files by path, in that order; all that ship when nothing is named. */
export async function loadRuleSets(names: readonly string[] = SHIPPED_RULES): Promise<readonly RuleSet[]> {
  return Promise.all(names.map(loadRuleSet))
}

async function loadRuleSet(name: string): Promise<RuleSet> {
  const shipped = SHIPPED_RULES.find(id => id === name)
  if (shipped === undefined) return checkRules(name)
  return (await readShipped(shipped)) as RuleSet
}

/** Reads an own rule file and believes it only when schema, names and worked examples hold; else UsageError. */
export async function checkRules(path: string): Promise<RuleSet> {
  const file = SHIPPED_RULES.find(id => id === path) === undefined ? path : shippedFile(`${path}.yaml`)
  const read = await readYaml(file).catch((error: unknown) => {
    throw isMissing(error) ? noSuchRules(path) : error
  })
  const misfits = await schemaFlaws(read.value, shippedFile('rule-set.schema.json'))
  const flaws = misfits.length > 0 ? misfits : checkRuleSet(read.value as RuleSet, await loadPatterns())
  if (flaws.length > 0) throw faulty(path, flaws, read)
  return read.value as RuleSet
}

/** What `rules list` tells. */
export async function listRules(): Promise<readonly Pick<RuleSet, 'id' | 'title' | 'inForce' | 'kind'>[]> {
  const rules = await loadRuleSets()
  return rules.map(({id, title, inForce, kind}) => ({id, title, inForce, kind}))
}

/** A rule set, by id or path, or the patterns, in words. */
export async function showRules(name: string, lang: Language): Promise<string> {
  if (name === PATTERNS) return showPatterns(await loadPatterns(), lang).join('\n')
  return showRuleSet(await loadRuleSet(name), lang).join('\n')
}

function noSuchRules(name: string): UsageError {
  const near = nearest(name, SHIPPED_RULES)
  return new UsageError({
    zh: `没有规则 ${name}，也没有这个文件${near === undefined ? '' : `，是不是 ${near}？`}`,
    en: `There are no rules ${name}, and no such file${near === undefined ? '' : `; did you mean ${near}?`}`,
  })
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')
}
