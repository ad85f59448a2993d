import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  escapeCsv,
  escapeHtml,
  escapeMarkdown,
  escapeSpreadsheet,
  escapeTerminal,
  escapeWorkflow,
  markdownCode,
  visible,
} from '../../src/kit/escape.js'

const anyText = fc.string({unit: 'binary'})

describe('steering characters', () => {
  it.each([
    ['\u001b[31m', '\\u{1b}[31m'],
    ['a\u202eb', 'a\\u{202e}b'],
    ['line\nbreak\u2028', 'line\\u{a}break\\u{2028}'],
    ['\ud800', '\\u{d800}'],
    ['zero\u200bwidth', 'zero\\u{200b}width'],
    ['张三·Ünïcode 👍', '张三·Ünïcode 👍'],
  ])('%j shows as %j', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  it('are gone from whatever is shown, and showing twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
        expect(visible(visible(text))).toBe(visible(text))
      }),
    )
  })
})

describe('places text goes to', () => {
  it('leaves no markup in HTML', () => {
    expect(escapeHtml(`<a href='x' b="y">&`)).toBe('&lt;a href=&#39;x&#39; b=&quot;y&quot;&gt;&amp;')
  })

  it('leaves no command for a CI log', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(':', '#', 'a')}), text => {
        expect(escapeWorkflow(text)).not.toMatch(/::|##/)
      }),
    )
    expect(escapeTerminal('::error::x')).toBe(':\\u{3a}error:\\u{3a}x')
    expect(escapeTerminal('##vso[a]')).toBe('#\\u{23}vso[a]')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '＝1', "'=1", '\t=1'])(
    'is no formula in a cell: %j',
    text => {
      const cell = escapeSpreadsheet(text)
      expect(cell.startsWith("'") || cell.startsWith('\\')).toBe(true)
    },
  )

  it('leaves plain cells alone and keeps to what a cell holds', () => {
    expect(escapeSpreadsheet('张三 1=1')).toBe('张三 1=1')
    expect(escapeSpreadsheet(`=${'x'.repeat(40_000)}`)).toHaveLength(32_767)
  })

  it('quotes CSV fields', () => {
    expect(escapeCsv('a,"b"')).toBe('"a,""b"""')
    expect(escapeCsv('=cmd')).toBe(`"'=cmd"`)
  })

  it('leaves no live Markdown', () => {
    expect(escapeMarkdown('[x](y) *b* <i> @me | `c`')).toBe('\\[x\\](y) \\*b\\* \\<i\\> &#64;me \\| \\`c\\`')
  })

  it('closes a code span where it should', () => {
    expect(markdownCode('a`b``c')).toBe('``` a`b``c ```')
    expect(markdownCode('a|b')).toBe('`a\\u{7c}b`')
    fc.assert(
      fc.property(anyText, text => {
        const code = markdownCode(text)
        const fence = /^`+/.exec(code)?.[0] ?? ''
        expect(code.slice(fence.length, -fence.length)).not.toMatch(new RegExp(`(?<!\`)${fence}(?!\`)`))
        expect(code).not.toMatch(/[|\n]/)
      }),
    )
  })
})
