import {readFile} from 'node:fs/promises'
import {basename} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Document, LineCounter} from 'yaml'
import {nearest} from '../kit/near-miss.js'
import {UsageError} from '../model/errors.js'
import type {PatternBook, Text} from '../model/law.js'
import type {Language} from '../model/report.js'
import type {RuleSet} from '../model/rules.js'
import {checkRuleSet, type Flaw} from '../steps/law/check.js'
import {showPatterns, showRuleSet} from '../steps/law/show.js'

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
  return fileURLToPath(import.meta.resolve(`#rules/${name}`))
}

/** The patterns and interpretations that ship. */
export async function loadPatterns(): Promise<PatternBook> {
  const {value} = await readYaml(shippedFile(`${PATTERNS}.yaml`))
  return value as PatternBook
}

/** Rule sets by id, or own files by path, in that order; all that ship when nothing is named. */
export async function loadRuleSets(names: readonly string[] = SHIPPED_RULES): Promise<readonly RuleSet[]> {
  return Promise.all(names.map(loadRuleSet))
}

async function loadRuleSet(name: string): Promise<RuleSet> {
  const shipped = SHIPPED_RULES.find(id => id === name)
  if (shipped === undefined) return checkRules(name)
  const {value} = await readYaml(shippedFile(`${shipped}.yaml`))
  return value as RuleSet
}

/** Reads an own rule file and believes it only when schema, names and worked examples hold; else UsageError. */
export async function checkRules(path: string): Promise<RuleSet> {
  const file = SHIPPED_RULES.find(id => id === path) === undefined ? path : shippedFile(`${path}.yaml`)
  const read = await readYaml(file).catch((error: unknown) => {
    throw isMissing(error) ? noSuchRules(path) : error
  })
  const misfits = await schemaFlaws(read.value)
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

interface YamlFile {
  readonly value: unknown
  readonly document: Document.Parsed
  readonly lines: LineCounter
}

async function readYaml(file: string): Promise<YamlFile> {
  const [text, yaml] = await Promise.all([readFile(file, 'utf8'), import('yaml')])
  const lines = new yaml.LineCounter()
  const document = yaml.parseDocument(text, {lineCounter: lines, prettyErrors: false})
  const [error] = document.errors
  if (error !== undefined) throw notYaml(file, lines.linePos(error.pos[0]).line)
  return {value: document.toJS(), document, lines}
}

async function schemaFlaws(value: unknown): Promise<readonly Flaw[]> {
  const [{Ajv2020}, schema] = await Promise.all([
    import('ajv/dist/2020.js'),
    readFile(shippedFile('rule-set.schema.json'), 'utf8'),
  ])
  const validate = new Ajv2020({allErrors: true}).compile(JSON.parse(schema))
  if (validate(value)) return []
  return (validate.errors ?? []).map(({instancePath, message = '', params}) => ({
    path: instancePath.split('/').slice(1).map(unescaped),
    text: schemaText(message, params),
  }))
}

/** A part of a JSON pointer as a key or index. */
function unescaped(part: string): string | number {
  if (/^\d+$/.test(part)) return Number(part)
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}

function schemaText(message: string, params: Readonly<Record<string, unknown>>): Text {
  const what = params['additionalProperty'] ?? params['allowedValues'] ?? params['allowedValue']
  const detail = what === undefined ? '' : `: ${Array.isArray(what) ? what.join(', ') : String(what)}`
  return {zh: `不合格式（${message}${detail}）`, en: `${message}${detail}`}
}

const SHOWN_FLAWS = 10

function faulty(path: string, flaws: readonly Flaw[], file: YamlFile): UsageError {
  const where = (flaw: Flaw) => `${path}:${lineOf(flaw.path, file)} ${flaw.path.join('.')}`
  const listed = (lang: Language) =>
    flaws
      .slice(0, SHOWN_FLAWS)
      .map(flaw => `\n  ${where(flaw)}: ${flaw.text[lang]}`)
      .join('')
  return new UsageError({
    zh: `规则文件有 ${flaws.length} 处问题：${listed('zh')}`,
    en: `The rule file has ${flaws.length} fault${flaws.length === 1 ? '' : 's'}:${listed('en')}`,
  })
}

/** The line on which the innermost part of the path that is there begins. */
function lineOf(path: Flaw['path'], {document, lines}: YamlFile): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true)
    const start = rangeStart(node)
    if (start !== undefined) return lines.linePos(start).line
  }
  return 1
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined
  const {range} = node
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined
}

function notYaml(file: string, line: number): UsageError {
  return new UsageError({
    zh: `${basename(file)} 第 ${line} 行不是合法的 YAML。`,
    en: `${basename(file)}, line ${line}, is not valid YAML.`,
  })
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
