import type {ScanDocument} from '../src/model/document.js'
import {KEYS} from './json-keys.js'

/** Characters JSON leaves raw although they steer a display: C1 controls, direction marks, separators. */
const STEERING = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu

const unicodeEscape = (character: string): string =>
  Array.from(
    {length: character.length},
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('')

/** Azure Pipelines reads `##vso[` anywhere in a line of a log, even inside JSON. */
const LOG_COMMAND = /##/g

/** The facts a what-if changes are named by its keys, whatever they are. */
function keysOf(document: ScanDocument): string[] {
  return [...KEYS, ...document.whatIf.flatMap(each => Object.keys(each.change).sort())]
}

/** The document itself, as `--json` prints it: fixed key order, two spaces, one newline at the end. */
export function renderJson(document: ScanDocument): string {
  const text = JSON.stringify(document, keysOf(document), 2)
  return `${text.replace(STEERING, unicodeEscape).replace(LOG_COMMAND, '#\\u0023')}\n`
}
