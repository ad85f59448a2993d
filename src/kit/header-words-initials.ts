import {MODIFIERS_ZH, ROLES_ZH} from './header-words-affixes.js'
import {pinyinLines} from './header-words-pinyin.js'
import type {Term, TermIndex} from './header-words-terms.js'

/** A reading of letters as first letters of pinyin: sfzh is 身份证号. */
export interface InitialsFound {
  readonly terms: readonly Term[]
  /** `whole`: all letters are the term's. `role`: known words stand before it. `end`: only the last letters. */
  readonly how: 'whole' | 'role' | 'end'
  /** Letters that are the term's. */
  readonly letters: number
}

export interface InitialsIndex {
  find(letters: string): InitialsFound | undefined
}

/** Two letters may be anything; those that are usual (xm, xb) are listed by their detectors. */
const MIN_WHOLE = 3
/** Behind a role two letters are enough: jkr + xm. */
const MIN_LETTERS = 2
const MIN_ROLE = 2
const MIN_WITH_ROLE = 5
/** Fewer letters at the end of unknown ones say nothing. */
const MIN_END = 4
/** No name abbreviates more words than this. */
const MAX_LETTERS = 16

const initialsOf = (syllables: readonly string[]): string =>
  syllables.map(syllable => syllable.charAt(0)).join('')

function collect(index: TermIndex): {terms: ReadonlyMap<string, Term[]>; before: ReadonlySet<string>} {
  const terms = new Map<string, Term[]>()
  const before = new Set<string>()
  const around = new Set([...ROLES_ZH, ...MODIFIERS_ZH])
  for (const [han, syllables] of pinyinLines()) {
    const letters = initialsOf(syllables)
    if (around.has(han) && letters.length >= MIN_ROLE) before.add(letters)
    const known = index.atKey(han)
    if (known.length === 0 || letters.length < MIN_LETTERS) continue
    terms.set(letters, [...(terms.get(letters) ?? []), ...known])
  }
  return {terms, before}
}

/** Builds the index when the first unknown Latin word is met: most exports have none. */
export function initialsIndex(index: TermIndex): InitialsIndex {
  let built: ReturnType<typeof collect> | undefined
  return {
    find(letters) {
      if (letters.length < MIN_WHOLE || letters.length > MAX_LETTERS || /[iuv]/.test(letters))
        return undefined
      built ??= collect(index)
      const whole = built.terms.get(letters)
      if (whole !== undefined) return {terms: whole, how: 'whole', letters: letters.length}
      for (let cut = 1; cut <= letters.length - MIN_LETTERS; cut++) {
        const terms = built.terms.get(letters.slice(cut))
        if (terms === undefined) continue
        const role = letters.length >= MIN_WITH_ROLE && built.before.has(letters.slice(0, cut))
        const how = role ? 'role' : 'end'
        if (role || letters.length - cut >= MIN_END) return {terms, how, letters: letters.length - cut}
      }
      return undefined
    },
  }
}
