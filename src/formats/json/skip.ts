import {BACKSLASH, CLOSE_ARRAY, CLOSE_OBJECT, COMMA, OPEN_ARRAY, OPEN_OBJECT, QUOTE, SPACE} from './bytes.js'

/** Steps over one value that may be longer than any window. */
export interface Skip {
  /** Position behind what belongs to the value; at `length` or past it when it goes on. */
  step(bytes: Uint8Array, from: number, length: number): number
  done(): boolean
}

export function skipValue(): Skip {
  let depth = 0
  let place: 'before' | 'text' | 'escape' | 'between' = 'before'
  let done = false
  const take = (byte: number): void => {
    if (place === 'escape') place = 'text'
    else if (place === 'text') {
      if (byte === BACKSLASH) place = 'escape'
      else if (byte === QUOTE) {
        place = 'between'
        done = depth === 0
      }
    } else if (byte === QUOTE) place = 'text'
    else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) depth++
    else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) done = --depth <= 0
  }
  return {
    done: () => done,
    step(bytes, from, length) {
      let i = from
      while (i < length && !done) {
        const byte = bytes[i] as number
        const ends = byte === COMMA || byte <= SPACE || byte === CLOSE_ARRAY || byte === CLOSE_OBJECT
        if (depth === 0 && place === 'between' && ends) {
          done = true
          break
        }
        if (place === 'before') place = 'between'
        take(byte)
        i++
      }
      return i
    },
  }
}
