import {describe, expect, test} from 'vitest'
import {type Source, sourcesOf, target} from './sources.js'

/** Which rooms a room may import from, beside itself. The shelves never know each other, the spine no shelf. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/model': [],
  'src/kit': ['src/model'],
  'src/kernel': ['src/model', 'src/kit'],
  detectors: ['src/model', 'src/kit'],
  'src/formats': ['src/model', 'src/kit', 'src/kernel'],
  reports: ['src/model', 'src/kit'],
  'src/steps': ['src/model', 'src/kit', 'src/kernel'],
  'src/run': ['src/model', 'src/kit', 'src/kernel', 'src/steps', 'src/formats', 'detectors'],
  'src/index.ts': ['src/model', 'src/kit', 'src/steps', 'src/run', 'src/formats', 'detectors', 'reports'],
  'src/cli': ['src/model', 'src/kit', 'src/index.ts'],
  'src/commands': ['src/model', 'src/kit', 'src/cli', 'src/index.ts'],
  'src/main.ts': ['src/cli', 'src/commands'],
}

function roomOf(path: string): string {
  return (
    Object.keys(MAY_IMPORT).find(room => path === room || path.startsWith(`${room}/`)) ?? `outside: ${path}`
  )
}

function trespasses(source: Source): readonly string[] {
  const room = roomOf(source.path)
  return [...source.mentions, ...source.late]
    .filter(specifier => specifier.startsWith('.'))
    .map(specifier => target(source, specifier))
    .filter(path => roomOf(path) !== room && !(MAY_IMPORT[room] ?? []).includes(roomOf(path)))
    .map(path => `${source.path} → ${path}`)
}

const sources = sourcesOf('src', 'detectors', 'reports')

describe('floors', () => {
  test('every file lies in a room', () => {
    expect(sources.map(({path}) => roomOf(path)).filter(room => room.startsWith('outside'))).toEqual([])
  })

  test.each(Object.keys(MAY_IMPORT))('%s imports only from below', room => {
    expect(sources.filter(({path}) => roomOf(path) === room).flatMap(trespasses)).toEqual([])
  })

  test('a planted trespass is found', () => {
    const planted = {path: 'src/steps/count.ts', mentions: ['../../reports/index.js'], late: []}
    expect(trespasses({...planted, text: '', imports: []})).toEqual(['src/steps/count.ts → reports/index.ts'])
  })

  test('no file imports in a circle', () => {
    const edges = new Map(
      sources.map(source => [source.path, source.imports.map(name => target(source, name))]),
    )
    const settled = new Set<string>()
    const circle = (path: string, way: readonly string[]): readonly string[] | undefined => {
      if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
      if (settled.has(path)) return undefined
      for (const next of edges.get(path) ?? []) {
        const found = circle(next, [...way, path])
        if (found) return found
      }
      settled.add(path)
      return undefined
    }
    expect(sources.flatMap(({path}) => circle(path, []) ?? [])).toEqual([])
  })
})
