import {afterEach, describe, expect, it, vi} from 'vitest'
import {reportOf, reports} from '../../reports/index.js'
import {escapeHtml, escapeMarkdown} from '../../src/kit/escape.js'
import type {ScanDocument} from '../../src/model/document.js'
import {RAW_MARKER, STANDING} from '../support/documents.js'
import {bytesOf, LANGUAGES, REPORT_IDS, textOf} from './rendering.js'

const PEOPLE = REPORT_IDS.filter(id => id !== 'json')
const documents = Object.entries(STANDING)

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

afterEach(() => vi.useRealTimers())

describe('the registry', () => {
  it('says what each report is', () => {
    expect(new Set(REPORT_IDS).size).toBe(reports.length)
    for (const {id, title, extension, mediaType} of reports) {
      expect(id).toMatch(/^[a-z]+$/)
      expect(title.en).not.toMatch(/\p{Script=Han}/u)
      expect(title.zh).not.toBe('')
      expect(extension).toMatch(/^[a-z]+$/)
      expect(mediaType).toMatch(/^[a-z]+\/[a-z.-]+(; charset=utf-8)?$/)
    }
  })

  it('finds a report by its id, and none by another word', () => {
    expect(reportOf('html')?.id).toBe('html')
    expect(reportOf('toString')).toBeUndefined()
  })
})

describe.each(REPORT_IDS)('%s', id => {
  describe.each(documents)('of the %s document', (_, document) => {
    it.each(LANGUAGES)('in %s is the same bytes at any time, and changes nothing', async lang => {
      vi.useFakeTimers({toFake: ['Date'], now: new Date('2001-02-03T04:05:06Z')})
      const first = await bytesOf(id, frozen(document), lang)
      vi.setSystemTime(new Date('2031-12-30T23:59:58Z'))
      expect(Buffer.compare(first, await bytesOf(id, document, lang))).toBe(0)
      expect(first.byteLength).toBeGreaterThan(100)
    })

    it.each(LANGUAGES)('in %s shows no raw value', async lang => {
      expect(await textOf(id, document, lang)).not.toContain(RAW_MARKER)
    })
  })
})

describe.each(PEOPLE)('%s for people', id => {
  it.each(documents)('says the sentence of the %s document, in its language', async (_, document) => {
    for (const lang of LANGUAGES) {
      const text = (await textOf(id, document, lang, {width: 120})).replace(/\s+/g, ' ')
      const sentence = document.verdict.headline[lang]
      const shown = [sentence, escapeHtml(sentence), escapeMarkdown(sentence)]
      expect(shown.some(each => text.includes(each))).toBe(true)
    }
  })

  it('speaks of a standard, never of guilt', async () => {
    for (const [, document] of documents)
      for (const lang of LANGUAGES) {
        const text = await textOf(id, document, lang)
        expect(text).not.toMatch(/构成犯罪|guilty|no crime|is a crime/i)
        expect(text).toMatch(/筛查信号|screening signal/)
      }
  })

  it('never lets an incomplete scan look clear', async () => {
    const clear = STANDING['clear']!
    const doubtful: ScanDocument = {...clear, verdict: {...clear.verdict, complete: 'incomplete'}}
    expect(await textOf(id, doubtful, 'zh')).toMatch(/仅就已读部分/)
    expect(await textOf(id, doubtful, 'en')).toMatch(/In what was read/)
    expect(await textOf(id, clear, 'zh')).not.toMatch(/仅就已读部分/)
  })
})

/** Names, places and citations stay as they are in any language; here they are made neutral. */
const FOREIGN = new Set([
  'source',
  'table',
  'name',
  'comment',
  'note',
  'detail',
  'place',
  'column',
  'toColumn',
  'masked',
  'cite',
  'arithmetic',
])

function neutral(value: unknown, key = ''): unknown {
  if (typeof value === 'string')
    return FOREIGN.has(key) ? value.replace(/[\p{Script=Han}A-Za-z]/gu, '0') : value
  if (Array.isArray(value)) return value.map(each => neutral(each, key === 'columns' ? 'name' : key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, neutral(each, name)]))
}

describe.each(PEOPLE)('the words of %s', id => {
  it.each(documents)('of the %s document are of one language', async (_, document) => {
    const plain = neutral(document) as ScanDocument
    const english = await textOf(id, plain, 'en')
    expect(english.replace(/<style>.*<\/style>/s, '')).not.toMatch(/\p{Script=Han}|[，。；：（）「」]/u)
    const chinese = (await textOf(id, plain, 'zh'))
      .replace(/<style>.*<\/style>/s, '')
      .replace(/<[^>]*>/g, '\n')
    expect(chinese).not.toMatch(/[a-z]{2,} [a-z]{2,}/)
  })
})
