const CENTRAL_HEADER = 0x02014b50
const END_OF_CENTRAL_DIRECTORY = 0x06054b50
/** 1 January 1980, the first day a zip can name, as DOS time and date. */
const EPOCH = 0x0021_0000
/** The end record without a comment, as our own writer leaves it. */
const END_SIZE = 22

/** Sets the times of all members of a zip to one day, in place: the writer stamps them with the clock. */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = zip.byteLength - END_SIZE
  if (end < 0 || view.getUint32(end, true) !== END_OF_CENTRAL_DIRECTORY) return zip
  let at = view.getUint32(end + 16, true)
  while (at + 46 <= end && view.getUint32(at, true) === CENTRAL_HEADER) {
    view.setUint32(at + 12, EPOCH, true)
    view.setUint32(view.getUint32(at + 42, true) + 10, EPOCH, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return zip
}
