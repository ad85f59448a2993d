import {existsSync, readFileSync} from 'node:fs'
import {SourceMap} from 'node:module'
import {dirname, relative, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'

const PLACE = /((?:file:\/\/|\/|[A-Za-z]:[\\/])[^()\s]*\.js):(\d+):(\d+)/

/** A line of a stack with the place in our sources instead of that in the bundle, where the bundle has its map. */
export function inSources(frame: string): string {
  const [place, file = '', line, column] = PLACE.exec(frame) ?? []
  if (place === undefined) return frame
  const source = sourceOf(file.startsWith('file:') ? fileURLToPath(file) : file, Number(line), Number(column))
  return source === undefined ? frame : frame.replace(place, source)
}

function sourceOf(file: string, line: number, column: number): string | undefined {
  const map = `${file}.map`
  if (!existsSync(map)) return undefined
  const entry = new SourceMap(JSON.parse(readFileSync(map, 'utf8'))).findEntry(line - 1, column - 1)
  if (!('originalSource' in entry)) return undefined
  const source = resolve(dirname(file), entry.originalSource)
  return `${relative(resolve(dirname(file), '../..'), source)}:${entry.originalLine + 1}:${entry.originalColumn + 1}`
}
