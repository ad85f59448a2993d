import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {afterAll, describe, expect, test} from 'vitest'
import {stringify} from 'yaml'
import schema from '../../rules/settings.schema.json' with {type: 'json'}
import {UsageError} from '../../src/model/errors.js'
import {unsafePattern} from '../../src/run/safe-pattern.js'
import {readSettings} from '../../src/run/settings.js'
import {misfit, type Shape} from '../../src/run/shape.js'

const folder = mkdtempSync(join(tmpdir(), 'hongxian-'))
const file = join(folder, 'hongxian.yaml')
afterAll(() => rmSync(folder, {recursive: true, force: true}))

async function offence(content: string | Uint8Array): Promise<string> {
  writeFileSync(file, content)
  const error: unknown = await readSettings(file).catch((reason: unknown) => reason)
  if (!(error instanceof UsageError)) return `no usage error: ${String(error)}`
  expect(error.text.zh).not.toContain('\n')
  return error.text.en.replace(`${file}: `, '')
}

describe('a settings file', () => {
  test('is read, and its policies are found beside it', async () => {
    writeFileSync(file, stringify({near: 90, failOn: 'near', policies: ['own.yaml']}))
    expect(await readSettings(file)).toEqual({near: 90, failOn: 'near', policies: [join(folder, 'own.yaml')]})
  })

  test('may be empty', async () => {
    writeFileSync(file, '')
    expect(await readSettings(file)).toEqual({})
  })

  test.each([
    ['exlude: [a]', 'no setting exlude, did you mean exclude?'],
    ['colour: red', 'no setting colour'],
    [
      'failOn: seriuos',
      'failOn must be one of near, serious, especially-serious, never, did you mean serious?',
    ],
    ['near: 0', 'near must be a whole number (1–100)'],
    ['near: 80%', 'near must be a whole number (1–100)'],
    ['jobs: 0', 'jobs must be a whole number (1 or more)'],
    ['include: a', 'include must be a list'],
    ['include: [1]', 'include[1] must be text'],
    ['columns: [{colum: a}]', 'no setting columns[1].colum, did you mean column?'],
    ['detectors: [{kind: a, headers: [b]}]', 'detectors[1] lacks examples'],
    [
      'detectors: [{kind: A b, headers: [b], examples: {match: [], none: []}}]',
      'detectors[1].kind must be of the form ^[a-z][a-z0-9_]*$',
    ],
    [
      'detectors: [{kind: a, headers: [b], pattern: (a+)+, examples: {match: [], none: []}}]',
      'detectors[1].pattern must not repeat a group that repeats or chooses',
    ],
    ['- a', 'must be a mapping of names to values'],
    ['a: [', 'line 1 is not valid YAML (BAD_INDENT)'],
    ['near: 1\nnear: 2', 'line 2 is not valid YAML (DUPLICATE_KEY)'],
    [Uint8Array.of(0x61, 0x3a, 0xff), 'is not UTF-8'],
  ])('%o is refused in one line', async (content, words) => {
    expect(await offence(content)).toBe(words)
  })

  test('a file that is not there, and a folder', async () => {
    await expect(readSettings(join(folder, 'no.yaml'))).rejects.toThrow(/no such file/)
    await expect(readSettings(folder)).rejects.toThrow(/cannot be read \(EISDIR\)/)
  })

  test('aliases cannot swell', async () => {
    const bomb = ['a0: &a0 [x,x,x,x,x,x,x,x,x]']
    for (let i = 1; i < 12; i++)
      bomb.push(
        `a${i}: &a${i} [${Array(9)
          .fill(`*a${i - 1}`)
          .join(',')}]`,
      )
    expect(await offence(bomb.join('\n'))).toBe('has aliases that are unknown or too many')
  })
})

describe('the schema', () => {
  const validate = new Ajv2020({strict: false}).compile(schema)
  const word = fc.oneof(
    fc.constantFrom('near', 'serious', 'zh', 'mainstream', 'luhn', ''),
    fc.string({maxLength: 5}),
  )
  const leaf = fc.oneof(
    word,
    fc.integer({min: -5, max: 120}),
    fc.boolean(),
    fc.constant(null),
    fc.array(word, {maxLength: 2}),
  )
  const columns = fc.array(
    fc.record({source: leaf, column: leaf, kind: leaf, notKinds: leaf, odd: leaf}, {requiredKeys: []}),
    {maxLength: 2},
  )
  const examples = fc.record({match: leaf, none: leaf}, {requiredKeys: []})
  const detectors = fc.array(
    fc.record({kind: leaf, headers: leaf, checksum: leaf, examples}, {requiredKeys: []}),
    {maxLength: 2},
  )
  const settings = fc.record(
    {
      near: leaf,
      failOn: leaf,
      lang: leaf,
      include: leaf,
      facts: leaf,
      columns: fc.oneof(columns, leaf),
      detectors: fc.oneof(detectors, leaf),
      odd: leaf,
    },
    {requiredKeys: []},
  )

  test('is judged here as a full validator judges it', () => {
    fc.assert(
      fc.property(fc.oneof(settings, leaf), value => {
        expect(misfit(value, schema as Shape) === undefined).toBe(validate(value))
      }),
      {numRuns: 2000},
    )
  })
})

describe('patterns of own detectors', () => {
  test.each([
    'MC\\d{8}',
    '[A-Z]{2}-?\\d+',
    '(?:京|沪)[A-Z]\\d{5}',
    'a(b|c)d',
    '[(+*]x',
    '\\(\\d+\\)',
    'X{2,4}Y*',
  ])('%s may run', pattern => {
    expect(unsafePattern(pattern)).toBeUndefined()
  })

  test.each([
    '(a+)+',
    '(a|b)*',
    '(a*)*b',
    '((a)+b)+',
    '(x{1,5}){9}',
    '(a)\\1',
    '(?<n>a)\\k<n>',
    '(?=a)b',
    '(?!a)b',
    '(?<=a)b',
    '(?<!a)b',
    'a*a*a*',
    '(',
    'a'.repeat(300),
    '(?:(?:a?)b)+',
  ])('%s may not', pattern => {
    expect(unsafePattern(pattern)).toBeDefined()
  })
})
