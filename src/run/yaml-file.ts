import {readFile} from 'node:fs/promises'
import {basename} from 'node:path'
import type {Document, LineCounter} from 'yaml'
import {UsageError} from '../model/errors.js'

/** The shipped patterns repeat a few lists; more than this is an attack on memory. */
const MOST_ALIASES = 200

/** A YAML file with what is needed to point into it. */
export interface YamlFile {
  readonly value: unknown
  readonly document: Document.Parsed
  readonly lines: LineCounter
}

/** Reads YAML; UsageError with the line when it is none. The error of a missing file passes through. */
export async function readYaml(file: string): Promise<YamlFile> {
  const [text, yaml] = await Promise.all([readFile(file, 'utf8'), import('yaml')])
  const lines = new yaml.LineCounter()
  const document = yaml.parseDocument(text, {lineCounter: lines, prettyErrors: false})
  const [error] = document.errors
  if (error !== undefined) throw notYaml(file, lines.linePos(error.pos[0]).line)
  return {value: plainOf(document, file), document, lines}
}

/** The document's value; YAML whose aliases multiply beyond measure is taken for none. */
function plainOf(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS({maxAliasCount: MOST_ALIASES})
  } catch {
    throw notYaml(file, 1)
  }
}

/** The line on which the innermost part of the path that is there begins. */
export function lineOf(path: readonly (string | number)[], {document, lines}: YamlFile): number {
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
