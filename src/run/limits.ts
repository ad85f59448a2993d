import type {ReadLimits} from '../model/format.js'

const KiB = 1024
const MiB = 1024 * KiB
const GiB = 1024 * MiB

/**
 * Bounds on hostile input. Whatever goes past one is left unread and named as a gap, so each is set well
 * above what honest exports need.
 */
export const limits: ReadLimits = {
  /** Honest exports nest two or three deep (a mail backup of zips of workbooks); quines nest without end. */
  archiveDepth: 6,
  /** More than any single table we know of; ends a stream that never ends by itself. */
  memberBytes: 256 * GiB,
  /** What must be in memory at once (a zip inside a zip, shared strings) must fit beside everything else. */
  memoryBytes: 512 * MiB,
  /** Deflate reaches 1032 only on constant bytes; the most repetitive real dumps stay below 100. */
  expansionRatio: 200,
  /** Image archives and unpacked mailboxes hold some hundred thousand files; a bomb of empty names holds millions. */
  members: 1_000_000,
  /** A row with a picture in it: MySQL's largest packet default is 64 MiB, rows above it were cut by the server. */
  recordBytes: 64 * MiB,
  /** XLSX allows 16,384 columns, more than every database. */
  columns: 16_384,
  /** Deeper than any document people write; keeps recursion far from the end of the stack. */
  nesting: 64,
}
