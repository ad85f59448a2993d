/** Word lists as people read them: in lines, not one word a row. */

/** Words separated by blanks. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

/** Phrases separated by commas. */
export function phrases(text: string): readonly string[] {
  // Thousands of them are read at every start: blanks are seen to in the text as a whole.
  const plain = text.trim().replace(/\s+/g, ' ').replaceAll(', ', ',').replaceAll(' ,', ',')
  const found = plain.split(',')
  return found.includes('') ? found.filter(phrase => phrase !== '') : found
}
