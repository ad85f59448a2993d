import {readFile} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {UsageError} from '../model/errors.js'
import type {Text} from '../model/law.js'
import type {Settings} from '../model/settings.js'
import {ownFile} from './own-file.js'
import {unsafePattern} from './safe-pattern.js'
import {isMapping, misfit, type Shape} from './shape.js'

/** The settings file that is read when none is named and it lies in the working folder. */
export const SETTINGS_FILE = 'hongxian.yaml'

/**
 * Reads and checks a settings file. Paths of policies come back absolute, resolved against its folder.
 * Whatever is wrong with the file is a {@link UsageError} with the file's name and the first offence.
 */
export async function readSettings(path: string): Promise<Settings> {
  const value = await readYamlMapping(path)
  const wrong = misfit(value, await settingsShape())
  if (wrong) throw inFile(path, wrong)
  // The schema above is that of the type: test/run/settings holds the two together.
  const settings = value as Settings
  refuseUnsafePatterns(path, settings)
  if (!settings.policies) return settings
  return {...settings, policies: settings.policies.map(file => resolve(dirname(path), file))}
}

/** A YAML file that holds a mapping; empty files are empty mappings. One file of facts or settings, never data. */
export async function readYamlMapping(path: string): Promise<Readonly<Record<string, unknown>>> {
  const text = await readText(path)
  const {parseDocument} = await import('yaml')
  const document = parseDocument(text)
  const error = document.errors[0]
  if (error) throw inFile(path, yamlError(error.linePos?.[0].line ?? 1, error.code))
  const value = plain(document, path) ?? {}
  if (!isMapping(value))
    throw inFile(path, {zh: '应是“名称: 值”的映射', en: 'must be a mapping of names to values'})
  return value
}

/** More aliases than that are an attack on memory, not a settings file. */
const ALIASES = 100

function plain(document: {toJS(options: {maxAliasCount: number}): unknown}, path: string): unknown {
  try {
    return document.toJS({maxAliasCount: ALIASES})
  } catch {
    throw inFile(path, {zh: '别名无效或过多', en: 'has aliases that are unknown or too many'})
  }
}

async function readText(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(await readFile(path))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOENT') throw new UsageError({zh: `找不到 ${path}`, en: `no such file: ${path}`})
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw inFile(path, {zh: '不是 UTF-8', en: 'is not UTF-8'})
    throw inFile(path, {zh: `无法读取（${code}）`, en: `cannot be read (${code})`})
  }
}

function yamlError(line: number, code: string): Text {
  return {zh: `第 ${line} 行不是合法的 YAML（${code}）`, en: `line ${line} is not valid YAML (${code})`}
}

function inFile(path: string, {zh, en}: Text): UsageError {
  return new UsageError({zh: `${path}：${zh}`, en: `${path}: ${en}`})
}

async function settingsShape(): Promise<Shape> {
  const file = ownFile('rules/settings.schema.json')
  return JSON.parse(await readFile(file, 'utf8')) as Shape
}

function refuseUnsafePatterns(path: string, settings: Settings): void {
  for (const [i, {pattern}] of (settings.detectors ?? []).entries()) {
    const reason = pattern === undefined ? undefined : unsafePattern(pattern)
    if (!reason) continue
    const at = `detectors[${i + 1}].pattern`
    throw inFile(path, {zh: `${at} ${reason.zh}`, en: `${at} ${reason.en}`})
  }
}
