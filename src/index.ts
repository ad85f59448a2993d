import {reports} from '../reports/index.js'
import type {Detector} from './model/detector.js'
import type {ScanDocument} from './model/document.js'
import {UsageError} from './model/errors.js'
import type {Claim, ExplainDocument} from './model/explain.js'
import type {Format} from './model/format.js'
import type {JudgeOptions, ScanOptions, ScanResult, TypedCounts} from './model/options.js'
import type {RenderOptions, Report} from './model/report.js'
import type {Tally} from './model/tally.js'
import type {ExplainOptions} from './run/explain.js'
import {loadRuleSets} from './run/rule-files.js'

/**
 * The public library of hongxian; the command line uses nothing else. What is heavy is loaded when it is
 * called for. Nothing here touches the network or writes anything but what it is told to.
 */
export type {FieldKind} from './model/detector.js'
export type {Assessment, CategoryCount, ScanDocument, TableDocument, Verdict} from './model/document.js'
export {UsageError} from './model/errors.js'
export type {Claim, ExplainDocument} from './model/explain.js'
export type {Facts} from './model/facts.js'
export type {Category, Interpretation, Tier} from './model/law.js'
export type {JudgeOptions, Progress, ScanOptions, ScanResult, TypedCounts} from './model/options.js'
export type {RenderOptions, Report} from './model/report.js'
export type {Settings} from './model/settings.js'
export type {Tally} from './model/tally.js'
export {checkRules, listRules, showRules} from './run/rule-files.js'
export {readSettings, readYamlMapping, SETTINGS_FILE} from './run/settings.js'
export {parseFacts} from './steps/law/facts-reader.js'
export {merge} from './steps/merge.js'

/** Scans files and folders, and judges what they hold. Unreadable data become gaps; only misuse throws. */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  const [{scanToTally}, {judge}] = await Promise.all([import('./run/scan.js'), import('./run/judge.js')])
  // A rule set that does not exist must be said before hours of reading, not after.
  await loadRuleSets(options.rules)
  const tally = await scanToTally(options)
  return {document: await judge({tally}, options, today()), tally}
}

/** What is judged without data: saved tallies, typed-in counts, or both. */
export interface AssessInput {
  readonly tallies?: readonly Tally[]
  readonly counts?: TypedCounts
}

/** Judges again under any facts and rules; reads no data. */
export async function assess(input: AssessInput, options: JudgeOptions = {}): Promise<ScanDocument> {
  const [{judge}, {merge}] = await Promise.all([import('./run/judge.js'), import('./steps/merge.js')])
  const tally = merge(input.tallies ?? [])
  const {counts = {}, tallies = []} = input
  const typed = tallies.length > 0 && Object.keys(counts).length === 0 ? {} : {counts}
  return judge({tally, ...typed}, options, today())
}

/** Renders a document as one of the reports. */
export async function render(
  document: ScanDocument,
  reportId: string,
  options: RenderOptions,
): Promise<string | Uint8Array> {
  const {reportOf} = await import('../reports/index.js')
  const report = reportOf(reportId)
  if (report !== undefined) return report.render(document, options)
  throw new UsageError({
    zh: `没有名为 ${reportId} 的报告格式。`,
    en: `There is no report called ${reportId}.`,
  })
}

/** The reports there are, without loading them. */
export function listReports(): readonly Omit<Report, 'render'>[] {
  return reports.map(({id, title, extension, mediaType}) => ({id, title, extension, mediaType}))
}

/** Every field kind that is recognised, with its basis. */
export async function listDetectors(): Promise<
  readonly Pick<Detector, 'kind' | 'family' | 'title' | 'basis' | 'byValue' | 'identifies'>[]
> {
  const {detectors} = await import('../detectors/index.js')
  return detectors.map(({kind, family, title, basis, byValue, identifies}) => ({
    kind,
    family,
    title,
    basis,
    byValue,
    ...(identifies === undefined ? {} : {identifies}),
  }))
}

/** Every format that is opened, in sniffing order. */
export async function listFormats(): Promise<
  readonly Pick<Format, 'id' | 'title' | 'extensions' | 'yields'>[]
> {
  const {formats} = await import('./formats/index.js')
  return formats.map(({id, title, extensions, yields}) => ({id, title, extensions, yields}))
}

/** Why every column and record of a file or folder is read as it is; values are masked. See src/run/explain.ts. */
export async function explain(path: string, options: ExplainOptions = {}): Promise<ExplainDocument> {
  const world = await import('./run/explain.js')
  return world.explain(path, options)
}

/** The kinds that would claim a value, best first. */
export async function tryValue(value: string): Promise<readonly Claim[]> {
  const world = await import('./run/try-value.js')
  return world.tryValue(value)
}

/** Reads a saved tally with the key of this house (HONGXIAN_KEY_FILE), or the one given. */
export async function readTally(path: string, key?: Uint8Array): Promise<Tally> {
  const file = await import('./run/tally-file.js')
  return file.readTally(path, key ?? (await houseKey()))
}

/** Saves a tally, its digests encrypted with the key of this house, or the one given. */
export async function writeTally(path: string, tally: Tally, key?: Uint8Array): Promise<void> {
  const file = await import('./run/tally-file.js')
  await file.writeTally(path, tally, key ?? (await houseKey()))
}

/** The key that saved tallies are made with; made on first use. Scans to be merged need it as `digestKey`. */
export async function houseKey(): Promise<Uint8Array> {
  const {digestKey} = await import('./run/digest-key.js')
  return digestKey(process.env)
}

/** The day an act is judged at when nobody names one: today, local time. */
function today(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
