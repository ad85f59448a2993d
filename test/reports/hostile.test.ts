import exceljs from 'exceljs'
import {describe, expect, it} from 'vitest'
import {displayWidth} from '../../src/kit/columns.js'
import {HOSTILE, STANDING} from '../support/documents.js'
import {bytesOf, LANGUAGES, textOf, workbookOf} from './rendering.js'

const hostile = STANDING['hostile']!
const STEERING = /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?!\n)\p{Cc}/u

const TAGS = new Set(
  'html head meta title style body header main footer div h1 h2 h3 hr p b br span bdi a nav section small svg rect line ul ol li table thead tbody tr th td details summary'.split(
    ' ',
  ),
)

describe('hostile names', () => {
  it('open no tag and no attribute of their own in HTML', async () => {
    const page = (await textOf('html', hostile, 'zh')).replace(/<style>.*<\/style>/s, '')
    expect(page).not.toMatch(STEERING)
    for (const [tag, name = ''] of page.matchAll(/<\/?([a-z0-9!]*)[^>]*>/gi)) {
      expect(TAGS.has(name) || tag === '<!doctype html>').toBe(true)
      expect(tag).not.toMatch(/\s(on\w+|style|src)=/)
    }
    expect(page).not.toMatch(/href="(?!#|https:)/)
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;.csv')
  })

  it('only https leads out of the page', async () => {
    const [first, ...others] = hostile.assessments
    const [provision] = first!.provisions
    const evil = {...provision!, source: {cite: 'x', url: 'javascript:alert(1)', mark: 'own'} as const}
    const assessments = [first!, ...others].map(each => ({...each, provisions: [evil]}))
    expect(await textOf('html', {...hostile, assessments}, 'en')).not.toContain('javascript:alert(1)"')
  })

  it.each(LANGUAGES)('steer no terminal and no CI log (%s)', async lang => {
    const plain = await textOf('terminal', hostile, lang)
    expect(plain).not.toMatch(STEERING)
    expect(plain).not.toMatch(/::|##/)
    const painted = await textOf('terminal', hostile, lang, {colour: 'on'})
    // Only our own colours are left, and without them it is the same page.
    expect(painted.replace(/\u001b\[[0-9;]+m/g, '').replace(/ +$/gm, '')).toBe(plain)
  })

  it('are dead in Markdown', async () => {
    const page = await textOf('markdown', hostile, 'en')
    expect(page).not.toMatch(STEERING)
    const outside = page.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
    expect(outside).not.toMatch(/<img|@octocat|javascript|::|##vso/)
    for (const table of page.match(/(?:^\|.*\n)+/gm) ?? []) {
      const widths = table
        .trimEnd()
        .split('\n')
        .map(row => row.replaceAll('\\|', '').split('|').length)
      expect(new Set(widths).size).toBe(1)
    }
  })

  it('are no formulas in a workbook', async () => {
    const workbook = await workbookOf(await bytesOf('xlsx', hostile, 'zh'))
    let cells = 0
    workbook.eachSheet(sheet =>
      sheet.eachRow(row =>
        row.eachCell(cell => {
          cells++
          expect([exceljs.ValueType.String, exceljs.ValueType.Number]).toContain(cell.type)
          if (typeof cell.value === 'string') expect(cell.value).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
        }),
      ),
    )
    expect(cells).toBeGreaterThan(200)
  })

  it('come back from JSON as they were, and steer nothing on the way', async () => {
    const text = await textOf('json', hostile, 'en')
    expect(text).not.toMatch(STEERING)
    expect(text).not.toMatch(/##|^\s*::/m)
    expect(JSON.parse(text).tables.map((table: {source: string}) => table.source)).toEqual([...HOSTILE])
  })
})

describe('the terminal page', () => {
  it.each(Object.entries(STANDING))('keeps to its width (%s)', async (_, document) => {
    for (const lang of LANGUAGES)
      for (const width of [60, 80, 120]) {
        const page = await textOf('terminal', document, lang, {width})
        for (const line of page.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(width)
      }
  })
})
