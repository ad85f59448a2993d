import type {ScanDocument} from '../model/document.js'
import type {Language} from '../model/report.js'
import {STANDARD_OUTPUT, writeWhole} from './reports.js'
import {renderOptions} from './terminal.js'
import type {ReportTarget} from './values.js'

type Library = typeof import('../index.js')

/** What was asked to be written: reports by target, and the JSON document on standard output. */
export interface Wanted {
  readonly json: boolean
  readonly report?: readonly ReportTarget[] | undefined
  readonly quiet: boolean
}

/** One piece of output, rendered but not yet written. */
export interface Piece {
  readonly file: string
  readonly content: string | Uint8Array
}

/** Renders everything that was asked for. Without `--json` and `--report …=-` people get the terminal report. */
export async function renderAll(
  document: ScanDocument,
  wanted: Wanted,
  lang: Language,
  library: Library,
): Promise<readonly Piece[]> {
  const pieces: Piece[] = []
  for (const {format, file} of targetsOf(wanted)) {
    const stream = file === STANDARD_OUTPUT ? process.stdout : undefined
    const options = renderOptions(lang, stream, process.env)
    pieces.push({file, content: await library.render(document, format, options)})
  }
  return pieces
}

function targetsOf({json, report = [], quiet}: Wanted): readonly ReportTarget[] {
  if (json) return [...report, {format: 'json', file: STANDARD_OUTPUT}]
  const taken = report.some(({file}) => file === STANDARD_OUTPUT)
  return taken || quiet ? report : [...report, {format: 'terminal', file: STANDARD_OUTPUT}]
}

/** Writes the pieces, files first; returns the names of the files. */
export function writeAll(pieces: readonly Piece[]): readonly string[] {
  const files = pieces.filter(({file}) => file !== STANDARD_OUTPUT)
  for (const {file, content} of files) writeWhole(file, content)
  for (const {file, content} of pieces) if (file === STANDARD_OUTPUT) process.stdout.write(content)
  return files.map(({file}) => file)
}
