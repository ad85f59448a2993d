import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {KEYS} from '../../reports/json-keys.js'
import type {ScanDocument} from '../../src/model/document.js'
import {STANDING} from '../support/documents.js'
import {textOf} from './rendering.js'

const schema = JSON.parse(readFileSync(new URL('../../reports/scan.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({strict: true, allErrors: true}).compile(schema)

/** Without what the schema does not know, here the planted raw values. */
function known(document: ScanDocument): unknown {
  return JSON.parse(JSON.stringify(document, (key, value) => (key === 'raw' ? undefined : value)))
}

function propertiesOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'properties'
      ? [...Object.keys(value), ...Object.values(value).flatMap(propertiesOf)]
      : propertiesOf(value),
  )
}

describe('the JSON document', () => {
  it.each(Object.entries(STANDING))('%s is the document, valid, in either language', async (_, document) => {
    const text = await textOf('json', document, 'zh')
    expect(JSON.parse(text)).toEqual(known(document))
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true)
    expect(text).toBe(await textOf('json', document, 'en'))
  })

  it('keeps its order whatever the order of the document', async () => {
    const document = STANDING['serious']!
    const turned = Object.fromEntries(Object.entries(document).reverse()) as unknown as ScanDocument
    expect(await textOf('json', turned, 'zh')).toBe(await textOf('json', document, 'zh'))
  })

  it('is indented by two and ends in one newline', async () => {
    const text = await textOf('json', STANDING['clear']!, 'zh')
    expect(text.startsWith('{\n  "schema": "hongxian/scan/1",\n')).toBe(true)
    expect(text.endsWith('}\n')).toBe(true)
  })
})

describe('the schema', () => {
  it('knows the keys that are printed, and no others', () => {
    expect([...new Set(propertiesOf(schema))].sort()).toEqual([...new Set(KEYS)].sort())
  })

  it('admits nothing it does not name, at any depth', () => {
    const objects = JSON.stringify(schema).match(/"type":"object"/g)?.length
    const closed = JSON.stringify(schema).match(/"additionalProperties":(false|\{"type":"string"\})/g)?.length
    expect(closed).toBe(objects)
  })

  it.each([
    ['verdict word', {verdict: {...STANDING['clear']!.verdict, verdict: 'guilty'}}],
    ['exit code', {exitCode: 4}],
    ['extra field', {raw: 'x'}],
    ['fraction of a record', {coverage: {...STANDING['clear']!.coverage, bytes: 0.5}}],
    ['money in words', {facts: {...STANDING['clear']!.facts, proceeds: 'a lot'}}],
  ])('refuses a wrong %s', (_, change) => {
    expect(validate({...(known(STANDING['clear']!) as object), ...change})).toBe(false)
  })
})
