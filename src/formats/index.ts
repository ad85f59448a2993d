import type {Format} from '../model/format.js'
import {asText} from './as-text.js'
import {delimited} from './delimited/index.js'
import {gzip} from './gzip.js'
import {json, jsonl} from './json/index.js'
import {markup} from './markup/index.js'
import {parquet} from './parquet/index.js'
import {sql} from './sql.js'
import {sqlite} from './sqlite/index.js'
import {tar} from './tar/index.js'
import {text} from './text.js'
import {xls} from './xls/index.js'
import {xlsx} from './xlsx/index.js'
import {zip} from './zip/index.js'

/**
 * Every format, in sniffing order: by unmistakable first bytes; workbooks before the archives they are made
 * of; texts by how little else they could be, prose last.
 */
export const formats: readonly Format[] = [
  gzip,
  tar,
  xls,
  xlsx,
  parquet,
  sqlite,
  zip,
  ...[markup, sql, jsonl, json, delimited, text].map(asText),
]
