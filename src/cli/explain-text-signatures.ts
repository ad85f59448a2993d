import {quantity, thousands} from '../kit/words-for-people-numbers.js'
import type {SignatureExplanation} from '../model/explain.js'
import {heldLines, INDENT, KIND, whyLines} from './explain-text-classes.js'
import {field, listed, type Page} from './explain-text-page.js'

/** Groups shown of a table, most records first; the JSON form has them all. */
export const MOST_GROUPS = 20

/** The records of a table, by signature. What a group has in common with an earlier one is said once. */
export function signatureLines(signatures: readonly SignatureExplanation[], page: Page): readonly string[] {
  const known = new Map<string, number>()
  const groups = signatures.slice(0, MOST_GROUPS).flatMap((each, at) => {
    const why = whyLines(each, page)
    const same = known.get(why.join('\n'))
    if (same === undefined) known.set(why.join('\n'), at + 1)
    const rest = same === undefined ? why : field(page, INDENT, KIND, sameAs(same, page))
    return [...(at === 0 ? [] : ['']), countLine(each, at + 1, page), ...heldLines(each, page), ...rest]
  })
  const more = signatures.length - MOST_GROUPS
  if (more <= 0) return groups
  return [
    ...groups,
    '',
    {zh: `     另有 ${more} 组，见 --json`, en: `     ${more} more groups: see --json`}[page.lang],
  ]
}

function sameAs(group: number, {lang}: Page): string {
  return {zh: `同第 ${group} 组`, en: `as group ${group}`}[lang]
}

function countLine(each: SignatureExplanation, at: number, page: Page): string {
  const {lang} = page
  const records = quantity(each.records, 'records', lang)
  const distinct = {
    zh: `不重复 ${thousands(each.distinctRecords)} 条`,
    en: `${thousands(each.distinctRecords)} distinct`,
  }[lang]
  const isEmpty = each.kinds.length === 0
  const counts = isEmpty ? records : listed([records, distinct, personsOf(each, page)], page)
  return `${String(at).padStart(4)} ${counts}`
}

/** Records that lead to persons through a key hold nobody to count themselves. */
function personsOf({persons}: SignatureExplanation, {lang}: Page): string {
  if (persons > 0) return quantity(persons, 'persons', lang)
  return {zh: '本身不识别到人', en: 'no person by themselves'}[lang]
}
