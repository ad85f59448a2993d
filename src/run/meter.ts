import type {Progress} from '../model/options.js'

/** Adds up what has been done and passes it on; bytes of a file that is read once more count once. */
export interface Meter {
  bytes(count: number): void
  files(count: number): void
}

export function progressMeter(
  filesAll: number,
  bytesAll: number,
  onProgress: ((progress: Progress) => void) | undefined,
): Meter {
  let filesDone = 0
  let bytesDone = 0
  const tell = (): void => onProgress?.({filesDone, filesAll, bytesDone, bytesAll})
  tell()
  return {
    bytes: count => {
      bytesDone = Math.min(bytesAll, bytesDone + count)
      tell()
    },
    files: count => {
      filesDone += count
      tell()
    },
  }
}
