/**
 * Characters that steer a display instead of showing on it: controls, direction overrides, zero-width
 * marks, line separators, lone surrogates (Unicode categories Cc, Cf, Zl, Zp, Cs).
 */
const STEERING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** First characters a spreadsheet takes for a formula, also in full width. */
const FORMULA_START = /^[\s']*[=+\-@＝＋－＠]/u

/** An Excel cell holds at most 32,767 characters; one is kept for the apostrophe. */
const CELL_CHARACTERS = 32_766

const escaped = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`

/** Replaces every steering character by `\u{hex}`, so that a hostile name shows what it is. */
export function visible(text: string): string {
  return text.replace(STEERING, escaped)
}

/** For HTML and XML 1.0 text and quoted attributes; controls, which XML forbids, are made visible. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, character => ENTITIES[character] ?? '')
}

/**
 * Breaks what a CI log takes for a command: `::error::` (GitHub), `##[…]`, `##vso[…]` (Azure),
 * `##teamcity[…]`.
 */
export function escapeWorkflow(text: string): string {
  return text.replace(/::/g, ':\\u{3a}').replace(/##/g, '#\\u{23}')
}

/** For a terminal, which may be a CI log. */
export function escapeTerminal(text: string): string {
  return escapeWorkflow(visible(text))
}

/** For a spreadsheet cell: an apostrophe before what would be a formula, also after a save as CSV. */
export function escapeSpreadsheet(text: string): string {
  const shown = visible(text).slice(0, CELL_CHARACTERS)
  return FORMULA_START.test(shown) ? `'${shown}` : shown
}

/** One CSV field after RFC 4180, formulas neutralised. */
export function escapeCsv(text: string): string {
  return `"${escapeSpreadsheet(text).replaceAll('"', '""')}"`
}

/** Words inside a Markdown line or table cell: no markup, no mention, no raw HTML. */
export function escapeMarkdown(text: string): string {
  return escapeTerminal(text)
    .replace(/[\\`*_{}[\]<>#|~!$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('@', '&#64;')
}

/**
 * Foreign text as a Markdown code span, where mentions, links, references and HTML are dead. The fence is
 * longer than any run of backticks inside; a pipe would end a table cell even here.
 */
export function markdownCode(text: string): string {
  const shown = escapeTerminal(text).replaceAll('|', '\\u{7c}')
  let longest = 0
  for (const run of shown.match(/`+/g) ?? []) longest = Math.max(longest, run.length)
  const fence = '`'.repeat(longest + 1)
  const gap = shown === '' || longest > 0 || shown.startsWith(' ') || shown.endsWith(' ') ? ' ' : ''
  return `${fence}${gap}${shown}${gap}${fence}`
}
