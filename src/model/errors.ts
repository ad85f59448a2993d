import type {Text} from './law.js'

/** For the person at the keyboard: one line that says what to do; ends the run with exit code 2. */
export class UsageError extends Error {
  readonly text: Text
  constructor(text: Text) {
    super(text.en)
    this.name = 'UsageError'
    this.text = text
  }
}
