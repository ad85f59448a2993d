import {describe, expect, test} from 'vitest'
import {type Source, sourcesOf, target, withoutComments} from './sources.js'

const pure = sourcesOf('src/model', 'src/kit', 'src/steps', 'src/formats', 'detectors', 'reports')

/** What makes a result depend on when, where or how often it is made. */
const WORLD: readonly (readonly [string, RegExp])[] = [
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bhrtime\b/],
  ['chance', /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/],
  ['the process', /\bprocess\.(?!nextTick)|from 'node:process'/],
  ['the locale', /\.toLocale\w+\(\s*\)|\.localeCompare\([^,)]*\)|\bnew Intl\.\w+\(\s*\)/],
  ['the console', /\bconsole\./],
]

/** The only pure-room files that may touch the disk: a byte source is a file opened. */
const OPENS_FILES: readonly string[] = ['src/formats/source.ts']

function offenders(sources: readonly Source[], pattern: RegExp): readonly string[] {
  return sources.filter(({text}) => pattern.test(withoutComments(text))).map(({path}) => path)
}

describe('purity', () => {
  test.each(WORLD)('no room below src/run knows %s', (_, pattern) => {
    expect(offenders(pure, pattern)).toEqual([])
  })

  test('files are opened in the byte source, in src/run and in src/cli only', () => {
    const touching = sourcesOf('src', 'detectors', 'reports').filter(({mentions, late}) =>
      [...mentions, ...late].some(name => /^(?:node:)?fs(?:\/|$)/.test(name)),
    )
    const allowed = (path: string) => /^src\/(?:run|cli|commands)\//.test(path) || OPENS_FILES.includes(path)
    expect(touching.map(({path}) => path).filter(path => !allowed(path))).toEqual([])
  })

  test('nothing of the product talks to a network', () => {
    const network = /^(?:node:)?(?:net|http|https|http2|dgram|dns|tls)$|^(?:node-fetch|undici|axios)/
    const talking = sourcesOf('src', 'detectors', 'reports').filter(
      ({mentions, late, text}) =>
        [...mentions, ...late].some(name => network.test(name)) ||
        /\bfetch\(\s*['"`]/.test(withoutComments(text)),
    )
    expect(talking.map(({path}) => path)).toEqual([])
  })
})

describe('start-up', () => {
  const all = new Map(sourcesOf('src', 'detectors', 'reports').map(source => [source.path, source]))

  /** Everything that is loaded when a file is, types aside. */
  function reached(path: string, seen = new Set<string>()): ReadonlySet<string> {
    const source = all.get(path)
    if (seen.has(path)) return seen
    seen.add(path)
    for (const specifier of source?.imports ?? []) reached(target(source!, specifier), seen)
    return seen
  }

  const commands = [...all.keys()].filter(path => /^src\/(?:main\.ts|commands\/)/.test(path))

  test.each(commands)('%s loads nothing but oclif, the commands’ own rooms and small words', path => {
    const light =
      /^(?:@oclif\/core\/\w+|node:(?:fs|path|url|module|crypto|fs\/promises)|src\/(?:main\.ts|(?:cli|commands|kit|model)\/.*))$/
    expect([...reached(path)].filter(name => !light.test(name))).toEqual([])
    // The recognisers' vocabularies live in kit too, and are large.
    expect([...reached(path)].filter(name => /generated|names|regions|header-words/.test(name))).toEqual([])
  })
})
