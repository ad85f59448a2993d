import type {Sniffed} from '../../model/format.js'
import {headEncoding} from '../encoding/head.js'
import {laidOut} from './layout.js'
import {type Guess, guessDialect} from './sniff.js'
import {lookOf} from './values.js'

const OWN = /\.(?:csv|tsv|tab|psv)$/i

/** Names of texts that are something else, however regular their commas. */
const OTHER =
  /\.(?:md|markdown|rst|tex|html?|xml|svg|json\w*|geojson|ndjson|sql|ya?ml|toml|ini|conf|cfg|properties|env|js|mjs|cjs|tsx?|jsx|py|ipynb|java|kt|c|h|cc|cpp|cs|go|rs|php|rb|sh|bat|ps1|css|scss|vue|eml|mbox|vcf|ics|rtf|srt|vtt|lrc|po)$/i

/** Logs have delimiters in every line, too: they must look more like a table than others. */
const LOG = /\.log$/i

/** What begins like this is written in another language, whatever its commas. */
const OTHER_LANGUAGE = /^\s*(?:[<{[]|--|\/\*|(?:insert|create|drop|set|use|delete|update)\s)/i

/** Share of rows that must have the same number of cells. */
const LEAST_CONSISTENCY = {own: 0.5, other: 0.9}

/** bytes: a head shorter than this is a whole file, however it was encoded */
const SURELY_WHOLE = 16 * 1024

/** Rows that make a table of a text whose name does not say so; with a header or a tab two are enough. */
const LEAST_ROWS = 3

/** Share of a column's values that look alike: number, date, address or code. */
const LEAST_ALIKE = 0.8

/** Whether a head is a table in a delimited text. Prose, logs and programs are not. */
export function tabular(head: Uint8Array, name: string): Sniffed {
  const own = OWN.test(name)
  if (OTHER.test(name) || headEncoding(head).encoding === 'binary') return 'no'
  if (OTHER_LANGUAGE.test(Buffer.from(head.subarray(0, 64)).toString('latin1'))) return own ? 'maybe' : 'no'
  const guess = guessDialect(head, head.length < SURELY_WHOLE ? 'whole' : 'cut')
  if (own) return guess.width > 1 && guess.consistency >= LEAST_CONSISTENCY.own ? 'yes' : 'maybe'
  return isTable(guess, LOG.test(name) ? 'log' : 'text') ? 'maybe' : 'no'
}

function isTable(guess: Guess, kind: 'log' | 'text'): boolean {
  const {rows, width, consistency, dialect} = guess
  if (width < 2 || rows.length < 2 || consistency < LEAST_CONSISTENCY.other) return false
  const headed = laidOut(guess).from === 'header row'
  if (kind === 'log') return headed && width > 2
  return headed || dialect.delimiter === '\t' || (rows.length >= LEAST_ROWS && hasTypedColumn(guess))
}

function hasTypedColumn({rows, width}: Guess): boolean {
  return Array.from({length: width}, (_, column) => rows.map(({cells}) => lookOf(cells[column] ?? ''))).some(
    looks =>
      (['number', 'date', 'address', 'code'] as const).some(
        look => looks.filter(other => other === look).length >= looks.length * LEAST_ALIKE,
      ),
  )
}
