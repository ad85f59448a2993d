import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import schema from '../../rules/settings.schema.json' with {type: 'json'}
import {settingsTemplate} from '../../src/cli/settings-template.js'
import {readSettings} from '../../src/run/settings.js'

async function read(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'hongxian-'))
  const file = join(folder, 'hongxian.yaml')
  writeFileSync(file, text)
  return readSettings(file).finally(() => rmSync(folder, {recursive: true}))
}

test.each(['zh', 'en'] as const)('the %s template changes nothing as written', async lang => {
  expect(await read(settingsTemplate(lang))).toEqual({})
})

test.each(['zh', 'en'] as const)(
  'the %s template shows every setting, and is right when switched on',
  async lang => {
    const on = settingsTemplate(lang).replace(/^# (?=[a-zA-Z]+:| )/gm, '')
    expect(Object.keys(await read(on)).sort()).toEqual(Object.keys(schema.properties).sort())
  },
)
