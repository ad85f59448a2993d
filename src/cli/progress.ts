import {shortenMiddle} from '../kit/columns.js'
import {sizeOf} from '../kit/words-for-people-numbers.js'
import type {Progress} from '../model/options.js'
import type {Messages} from './messages.js'

/** The stream a progress line is drawn on, and what decides whether it is. */
export interface Screen {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** Milliseconds between two drawings: fast enough to look alive, slow enough to cost nothing. */
const PAUSE = 100
/** Clears the line the cursor is on. */
const CLEAR = '\r\u001b[2K'

/** One line that tells how far a scan is. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void
  readonly end: () => void
}

/** A line on a terminal; nothing at all in CI, in a pipe or when not wanted. */
export function progressLine(screen: Screen, messages: Messages, clock: () => number): ProgressLine {
  const start = clock()
  let drawn = Number.NEGATIVE_INFINITY
  return {
    show(progress) {
      const now = clock()
      if (now - drawn < PAUSE) return
      drawn = now
      const text = wording(progress, now - start, messages)
      screen.write(CLEAR + shortenMiddle(text, (screen.columns || 80) - 1))
    },
    end() {
      if (drawn > Number.NEGATIVE_INFINITY) screen.write(CLEAR)
    },
  }
}

export const SILENT: ProgressLine = {show: () => {}, end: () => {}}

/** Whether a progress line would be seen by a person. */
export function isWatched(
  screen: Screen,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  return screen.isTTY === true && !environment['CI'] && environment['TERM'] !== 'dumb'
}

function wording(progress: Progress, elapsed: number, m: Messages): string {
  const {filesDone, filesAll, bytesDone, bytesAll} = progress
  if (bytesAll === 0) return m.listing(filesAll)
  const rate = elapsed > 0 ? (bytesDone * 1000) / elapsed : 0
  const left = rate > 0 ? clockTime((bytesAll - bytesDone) / rate) : '…'
  return m.progress(
    String(filesDone),
    String(filesAll),
    sizeOf(bytesDone),
    sizeOf(bytesAll),
    sizeOf(rate),
    left,
  )
}

/** `0:32`, `12:05`, `1:02:03`. */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds))
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (value: number) => String(value).padStart(2, '0')
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}
