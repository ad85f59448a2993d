/** Word lists as people read them: in lines, not one word a row. */

/** Words separated by blanks. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

/** Phrases separated by commas. */
export function phrases(text: string): readonly string[] {
  return text
    .split(',')
    .map(phrase => phrase.trim().replace(/\s+/g, ' '))
    .filter(phrase => phrase !== '')
}
