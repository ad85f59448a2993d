import {displayWidth, padEnd, shortenMiddle} from '../kit/columns.js'
import {wrapHanging} from '../kit/columns-wrap.js'
import {escapeTerminal} from '../kit/escape.js'
import {kindName} from '../kit/words-for-people-kinds.js'
import type {Citation, Text} from '../model/law.js'
import type {Language} from '../model/report.js'
import {MARKS} from './explain-text-words.js'

/** The page an explanation is laid out on. `width` in terminal columns. */
export interface Page {
  readonly lang: Language
  readonly width: number
}

/** Below this nothing fits, beyond it a line is no longer read at a glance. */
const NARROWEST = 60
const WIDEST = 120

export function pageOf(lang: Language, width: number): Page {
  return {lang, width: Math.min(WIDEST, Math.max(NARROWEST, width))}
}

/** Columns that labels take, with the gap after them. */
const LABELS: Readonly<Record<Language, number>> = {zh: 8, en: 13}

/** `label  text`, wrapped under itself; nothing for no text. */
export function field(page: Page, indent: string, label: Text, text: string): readonly string[] {
  if (text === '') return []
  const words = label[page.lang]
  const lead = indent + padEnd(words, Math.max(LABELS[page.lang], displayWidth(words) + 2))
  return wrapHanging(lead, text, page.width)
}

/** Parts of a list, as the language separates them. */
export function listed(parts: readonly string[], {lang}: Page): string {
  return parts.join(lang === 'zh' ? '、' : ', ')
}

/** Clauses of one line. */
export function clauses(parts: readonly string[], {lang}: Page): string {
  return parts.filter(part => part !== '').join(lang === 'zh' ? '；' : '; ')
}

/** Foreign text, safe for a terminal and at most half a line. */
export function foreign(text: string, {width}: Page): string {
  return shortenMiddle(escapeTerminal(text), width >> 1)
}

/** `手机号 mobile`, `phone number [mobile]`: words and the id that settings and rules use. */
export function withId(words: string, id: string, {lang}: Page): string {
  if (words === id) return id
  return lang === 'zh' ? `${words} ${id}` : `${words} [${id}]`
}

export function kindWithId(kind: string, page: Page): string {
  return withId(kindName(kind, page.lang), kind, page)
}

export function kindsIn(kinds: readonly string[], page: Page): string {
  return listed(
    kinds.map(kind => kindName(kind, page.lang)),
    page,
  )
}

/** `法释〔2017〕10号 5(1)(3) [已核原文]`. */
export function citations(authority: readonly Citation[], page: Page): string {
  return clauses(
    authority.map(({cite, mark}) => `${cite} [${MARKS[mark][page.lang]}]`),
    page,
  )
}

/** A heading and its underline. */
export function heading(text: string, mark: string, page: Page): readonly string[] {
  return [text, mark.repeat(Math.min(page.width, displayWidth(text)))]
}
