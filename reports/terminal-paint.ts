import type {Tone} from './story/blocks.js'

const RESET = '\u001b[0m'

/** SGR codes; a page without colour says the same in words. */
const INK: Readonly<Record<Tone, string>> = {
  plain: '',
  quiet: '2',
  strong: '1',
  below: '32',
  near: '33',
  serious: '31',
  'especially-serious': '1;35',
  undecided: '36',
}

/** White (black on yellow) on the verdict's colour. */
const BAND: Readonly<Record<Tone, string>> = {
  plain: '7',
  quiet: '7',
  strong: '7',
  below: '1;97;42',
  near: '1;30;43',
  serious: '1;97;41',
  'especially-serious': '1;97;45',
  undecided: '1;97;44',
}

/** Paints text already padded to its width; `off` leaves it as it is. */
export type Paint = (text: string, tone: Tone, on?: 'text' | 'band') => string

export function paint(colour: 'on' | 'off'): Paint {
  return (text, tone, on = 'text') => {
    const code = on === 'band' ? BAND[tone] : INK[tone]
    return colour === 'off' || code === '' ? text : `\u001b[${code}m${text}${RESET}`
  }
}
