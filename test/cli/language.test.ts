import {expect, test} from 'vitest'
import {languageOf} from '../../src/cli/language.js'

test.each([
  [{}, 'zh'],
  [{LANG: ''}, 'zh'],
  [{LANG: 'C'}, 'zh'],
  [{LANG: 'C.UTF-8'}, 'zh'],
  [{LC_ALL: 'POSIX'}, 'zh'],
  [{LANG: 'zh_CN.UTF-8'}, 'zh'],
  [{LANG: 'zh-Hant-TW'}, 'zh'],
  [{LANG: 'en_US.UTF-8'}, 'en'],
  [{LANG: 'de_DE@euro'}, 'en'],
  [{LC_ALL: 'en_GB.UTF-8', LANG: 'zh_CN.UTF-8'}, 'en'],
  [{LC_ALL: '', LC_MESSAGES: 'zh_CN', LANG: 'en_US'}, 'zh'],
] as const)('locale %o speaks %s', (environment, lang) => {
  expect(languageOf([], environment)).toBe(lang)
})

test.each([
  [['scan', '.', '--lang', 'en'], 'en'],
  [['--lang=en', 'scan'], 'en'],
  [['--lang', 'fr'], 'zh'],
  [['--lang'], 'zh'],
  [['scan', '--', '--lang', 'en'], 'zh'],
] as const)('arguments %o speak %s', (argv, lang) => {
  expect(languageOf(argv, {})).toBe(lang)
})
