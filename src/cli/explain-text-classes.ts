import {INTERPRETATION_WORDS, READING_NAMES, TIER_NAMES} from '../kit/words-for-people.js'
import type {ClassExplanation, Decision} from '../model/explain.js'
import {INTERPRETATIONS, type Interpretation, type Reading, TIER_OF} from '../model/law.js'
import {citations, clauses, field, kindsIn, listed, type Page, withId} from './explain-text-page.js'
import {TOPIC_NAMES} from './explain-text-topics.js'
import {EXCLUDED, PERSONS, UNNAMED} from './explain-text-words.js'

export const INDENT = '     '
/** Label of the pattern. */
export const KIND = {zh: '种类', en: 'Pattern'}
/** Label of the reading where narrow, mainstream and broad agree. */
const ALL_THREE = {zh: '三口径', en: 'All three'}

/** What a set of kinds is, and why. */
export function classLines(each: ClassExplanation, page: Page): readonly string[] {
  return [...heldLines(each, page), ...whyLines(each, page)]
}

export function heldLines(each: ClassExplanation, page: Page): readonly string[] {
  return field(page, INDENT, {zh: '含有', en: 'Holds'}, held(each, page))
}

export function whyLines(each: ClassExplanation, page: Page): readonly string[] {
  const {lang} = page
  const line = (zh: string, en: string, text: string) => field(page, INDENT, {zh, en}, text)
  return [
    ...field(page, INDENT, KIND, patternOf(each, page)),
    ...line('理由', 'Because', reason(each, page)),
    ...readingLines(each, page),
    ...authorityLines(each, page),
    ...line('说明', 'Note', each.note?.[lang] ?? ''),
    ...line('也符合', 'Also fits', alsoFits(each, page)),
    ...line('让路', 'Gave way', gaveWay(each, page)),
  ]
}

function held({kinds}: ClassExplanation, page: Page): string {
  return kinds.length === 0 ? {zh: '无', en: 'nothing'}[page.lang] : kindsIn(kinds, page)
}

function patternOf({title, pattern, home, unnamed, excluded}: ClassExplanation, page: Page): string {
  const {lang} = page
  if (title === undefined) return unnamed === undefined ? '' : UNNAMED[unnamed][lang]
  const about = {zh: `本类 ${READING_NAMES[home].zh}`, en: `home: ${READING_NAMES[home].en}`}[lang]
  return clauses(
    [withId(title[lang], pattern, page), about, excluded === undefined ? '' : EXCLUDED[excluded][lang]],
    page,
  )
}

function reason({title, because, person}: ClassExplanation, page: Page): string {
  if (title === undefined) return ''
  const {lang} = page
  const kinds = kindsIn(because.kinds, page)
  const topics = topicsIn(because.topics, page)
  return clauses(
    [
      kinds === '' ? '' : {zh: `含 ${kinds}`, en: `holds ${kinds}`}[lang],
      topics === '' ? '' : {zh: `表的主题是 ${topics}`, en: `the table is about ${topics}`}[lang],
      PERSONS[person][lang],
    ],
    page,
  )
}

/** Topics in words. */
export function topicsIn(topics: readonly string[], page: Page): string {
  return listed(
    topics.map(topic => TOPIC_NAMES[topic]?.[page.lang] ?? topic),
    page,
  )
}

function readingLines({decided, pattern}: ClassExplanation, page: Page): readonly string[] {
  if (decided === undefined) return []
  const texts = INTERPRETATIONS.map(each => {
    const by = decided[each].pattern === pattern ? '' : decidedBy(decided[each], page)
    return `${reading(decided[each].reading, page)}${by}`
  })
  if (new Set(texts).size === 1) return field(page, INDENT, ALL_THREE, texts[0] ?? '')
  return INTERPRETATIONS.flatMap((each, at) =>
    field(page, INDENT, INTERPRETATION_WORDS[each], texts[at] ?? ''),
  )
}

function reading(read: Reading, page: Page): string {
  const word = READING_NAMES[read][page.lang]
  if (read === 'not-counted') return word
  const tier = TIER_NAMES[TIER_OF[read]][page.lang]
  return page.lang === 'zh' ? `${word}（${tier}）` : `${word} (${tier})`
}

function decidedBy({title, pattern}: Decision, {lang}: Page): string {
  return {zh: `，按「${title.zh}」${pattern} 就高`, en: `, the highest, by “${title.en}” ${pattern}`}[lang]
}

/** Citations of each deciding pattern once; named where there are several. */
function authorityLines({decided}: ClassExplanation, page: Page): readonly string[] {
  if (decided === undefined) return []
  const by = new Map(INTERPRETATIONS.map((each: Interpretation) => [decided[each].pattern, decided[each]]))
  return [...by.values()].flatMap(({pattern, authority}) => {
    const lead = by.size === 1 ? '' : `${pattern}: `
    return field(page, INDENT, {zh: '出处', en: 'Authority'}, `${lead}${citations(authority, page)}`)
  })
}

function alsoFits({also}: ClassExplanation, page: Page): string {
  const {lang} = page
  return clauses(
    also.map(({id, title, readings}) => {
      const three = threeReadings(readings, page)
      const name = withId(title[lang], id, page)
      return lang === 'zh' ? `${name}（${three}）` : `${name} (${three})`
    }),
    page,
  )
}

/** Narrow / mainstream / broad, or one word where they agree. */
function threeReadings(readings: Readonly<Record<Interpretation, Reading>>, {lang}: Page): string {
  const words = INTERPRETATIONS.map(each => READING_NAMES[readings[each]][lang])
  return new Set(words).size === 1 ? (words[0] ?? '') : words.join(' / ')
}

function gaveWay({displaced}: ClassExplanation, page: Page): string {
  return clauses(
    displaced.map(({id, title, by}) =>
      page.lang === 'zh'
        ? `${withId(title.zh, id, page)} 让路于 ${by}`
        : `${withId(title.en, id, page)} to ${by}`,
    ),
    page,
  )
}
