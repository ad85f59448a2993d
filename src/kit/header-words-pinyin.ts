import {PINYIN} from './header-words.generated.js'

/** `身份证 shen fen zheng`, one a line, as the generator wrote them. */
export const pinyinLines = (): readonly (readonly [han: string, syllables: readonly string[]])[] =>
  PINYIN.trim()
    .split('\n')
    .map(line => {
      const [han = '', ...syllables] = line.split(' ')
      return [han, syllables]
    })

/** Full pinyin to words. Read when the first unknown Latin word is met: most exports have none. */
export function pinyinReader(): (letters: string) => string | undefined {
  let words: ReadonlyMap<string, string> | undefined
  return letters => {
    words ??= byPinyin()
    return words.get(letters)
  }
}

/** Of words that sound alike the first holds; the generator orders them. */
function byPinyin(): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  for (const [han, syllables] of pinyinLines()) {
    const joined = syllables.join('')
    if (!words.has(joined)) words.set(joined, han)
  }
  return words
}
