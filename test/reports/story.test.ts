import {describe, expect, it} from 'vitest'
import type {ScanDocument} from '../../src/model/document.js'
import {document, STANDING, stays} from '../support/documents.js'
import {textOf} from './rendering.js'

const page = (answer: ScanDocument, lang: 'zh' | 'en' = 'en'): Promise<string> =>
  textOf('terminal', answer, lang, {width: 120})

describe('what a page says', () => {
  it('adds up by hand', async () => {
    const text = await page(STANDING['serious']!)
    expect(text).toContain('w = 100 × 70 + 10 × 300 + 1 × 1,180 = 11,180')
    expect(text).toContain('11,180 ÷ the line 5,000 = 2.2360.')
  })

  it('counts each recipient', async () => {
    const two = document({records: {general: 3000}, facts: {recipients: 2}})
    const assessments = two.assessments.map(each => ({...each, weight: each.weight * 2, ratio: '1.2000'}))
    expect(await page({...two, assessments})).toContain('Each of 2 recipients counts: 3,000 × 2 = 6,000.')
  })

  it('says what a special rule leaves to count', async () => {
    const part = document({records: {general: 3000, health: 10}})
    const assessments = part.assessments.map(each => ({
      ...each,
      weight: 100,
      ratio: '0.0200',
      provisions: each.provisions.map(provision => ({...provision, arithmetic: '10×10 = 100'})),
    }))
    expect(await page({...part, assessments})).toContain(
      'Of this the rule set counts: 10×10 = 100. 100 ÷ the line 5,000',
    )
  })

  it('puts a supposition in words', async () => {
    const said = (lang: 'zh' | 'en'): Promise<string> => textOf('html', STANDING['near']!, lang)
    expect(await said('en')).toContain('If: Acts: sell, Obtained in duty or service: yes → <')
    expect(await said('zh')).toContain('若：行为：出售，履职或提供服务中获得：是 → <')
  })

  it('takes the line from the head-room, halved for duty or service', async () => {
    const duty = document({records: {general: 2499}})
    const headroom = duty.headroom.map(each => ({...each, line: each.line / 2}))
    expect(await page({...duty, headroom})).toMatch(/general +2,499 +0 +2,499 +2,000 +2,500 +99\.9 %/)
  })

  it('marks an estimate and states its error', async () => {
    const answer = document({records: {general: 9000}})
    const counts = answer.counts.map(each => ({...each, exact: false, error: 0.0081}))
    const text = await page({...answer, counts})
    expect(text).toContain('≈9,000')
    expect(text).toContain('≈ marks an estimate, standard error 0.81 %.')
  })

  it('names only the provisions that are met', async () => {
    const text = await page(STANDING['serious']!)
    expect(text).toContain('5(1)(3)')
    expect(text).not.toContain('5(1)(4)')
    expect(await page(STANDING['near']!)).toContain('None is met by number or money.')
  })

  it('tells how the readings disagree, and is silent when they agree', async () => {
    expect(await page(STANDING['serious']!)).toContain(
      'The readings disagree. narrow reading: Close to the line',
    )
    expect(await page(STANDING['near']!)).not.toContain('disagree')
  })

  it('lists the ten heaviest tables and says how many more there are', async () => {
    const text = await page(STANDING['especially-serious']!)
    expect(text.match(/track-\d+\.parquet/g)).toHaveLength(10)
    expect(text).toContain('4 more tables hold personal data')
  })

  it('counts every cause of a gap', async () => {
    const text = await page(STANDING['undecided']!)
    expect(text).toContain('Causes: unsupported format 14, encrypted 2, truncated 1.')
    expect(text).toContain('7 more are in the JSON report.')
  })

  it('shows a tier that was typed in', async () => {
    const answer = document({records: {property: 40}})
    const counts = answer.counts.map(each => ({...each, category: 'sensitive'}) as const)
    expect(await page({...answer, counts})).toContain('Sensitive, any kind')
  })

  it('survives an answer with nothing in it', async () => {
    const {verdict, ...rest} = STANDING['clear']!
    const bare: ScanDocument = {...rest, verdict, assessments: [], counts: [], headroom: [], whatIf: []}
    for (const id of ['terminal', 'html', 'markdown', 'xlsx'] as const)
      for (const lang of ['zh', 'en'] as const)
        expect(await textOf(id, bare, lang)).not.toMatch(/undefined|NaN|null/)
  })

  it('stays linear with many tables', async () => {
    const many = document({
      records: {accommodation: 9},
      tables: Array.from({length: 5000}, (_, at) => stays(`f${at}.csv`, 't', 3)),
    })
    expect((await textOf('html', many, 'en')).match(/<details/g)).toHaveLength(300)
    expect(await textOf('html', many, 'en')).toContain('4,700 more in the JSON report.')
  })
})

describe('colour', () => {
  it('is off unless asked for', async () => {
    expect(await textOf('terminal', STANDING['serious']!, 'zh')).not.toContain('\u001b')
    expect(await textOf('terminal', STANDING['serious']!, 'zh', {colour: 'on'})).toContain('\u001b[1;97;41m')
  })
})

describe('the HTML page', () => {
  it('asks for nothing and runs nothing', async () => {
    const text = await textOf('html', STANDING['serious']!, 'zh')
    expect(text).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    )
    expect(text).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|src=/i)
  })
})
