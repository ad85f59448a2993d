import {readFile} from 'node:fs/promises'
import {UsageError} from '../model/errors.js'
import type {Text} from '../model/law.js'
import type {Language} from '../model/report.js'
import type {Flaw} from '../steps/law/check-lines.js'
import {lineOf, type YamlFile} from './yaml-file.js'

/** What the published schema, a file by this name, does not allow in the value. */
export async function schemaFlaws(value: unknown, schemaFile: string): Promise<readonly Flaw[]> {
  const [{Ajv2020}, schema] = await Promise.all([import('ajv/dist/2020.js'), readFile(schemaFile, 'utf8')])
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

/** The first flaws with path, line and place. */
export function faulty(path: string, flaws: readonly Flaw[], file: YamlFile): UsageError {
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
