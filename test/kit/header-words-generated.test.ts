import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {detectors} from '../../detectors/index.js'
import {
  pinyinSource,
  readTraditional,
  traditionalSource,
  wordsToRead,
} from '../../src/kit/generate/header-words.mjs'
import * as affixes from '../../src/kit/header-words-affixes.js'
import {topicWords} from '../../src/kit/topics.js'

const read = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../src/kit/${name}`, import.meta.url)), 'utf8')

describe('generated words are those of the detectors', () => {
  // When one fails: node src/kit/generate/header-words.mjs
  test('pinyin', () => {
    const words = wordsToRead(detectors, affixes, topicWords())
    expect(read('header-words.generated.ts') === pinyinSource(words)).toBe(true)
  })

  test('traditional characters', () => {
    expect(read('traditional.generated.ts') === traditionalSource(readTraditional())).toBe(true)
  })

  test('readings that the dictionaries get wrong are set right', () => {
    const text = read('header-words.generated.ts')
    expect(text).toContain('\n还款日期 huan kuan ri qi\n')
    expect(text).not.toMatch(/^还\S* hai /m)
    expect(text).not.toMatch(/ü/)
  })
})
