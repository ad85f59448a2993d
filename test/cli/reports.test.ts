import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {checkTargets, checkWritable, writeWhole} from '../../src/cli/reports.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hongxian-'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const FORMATS = ['terminal', 'json', 'html']

describe('targets are checked before anything is read', () => {
  test('a good one passes', () => {
    expect(() => checkTargets([{format: 'html', file: join(folder, 'a.html')}], true, FORMATS)).not.toThrow()
  })
  test('an unknown format, with what was meant', () => {
    expect(() => checkTargets([{format: 'htm', file: 'x'}], false, FORMATS)).toThrow(/did you mean html\?/)
  })
  test('two things on standard output', () => {
    const target = {format: 'html', file: '-'}
    expect(() => checkTargets([target], true, FORMATS)).toThrow(/only one thing/)
    expect(() => checkTargets([target, {format: 'json', file: '-'}], false, FORMATS)).toThrow(
      /only one thing/,
    )
    expect(() => checkTargets([target], false, FORMATS)).not.toThrow()
  })
  test('one file for two reports, however it is written', () => {
    const twice = [join(folder, 'a'), join(folder, '.', 'x', '..', 'a')].map(file => ({format: 'json', file}))
    expect(() => checkTargets(twice, false, FORMATS)).toThrow(/written twice/)
  })
  test('a folder that is not there, a file as folder, a folder as file', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => checkWritable(join(folder, 'no', 'x'))).toThrow(/does not exist/)
    expect(() => checkWritable(join(folder, 'file', 'x'))).toThrow(/does not exist/)
    expect(() => checkWritable(folder)).toThrow(/is a folder/)
  })
})

describe('writing is whole', () => {
  test('a new file, and over an old one', () => {
    const file = join(folder, 'a')
    writeWhole(file, 'one')
    writeWhole(file, Uint8Array.of(50))
    expect(readFileSync(file, 'utf8')).toBe('2')
    expect(readdirSync(folder)).toEqual(['a'])
  })
  test('a link stays a link', () => {
    mkdirSync(join(folder, 'real'))
    writeFileSync(join(folder, 'real', 'a'), 'old')
    symlinkSync(join(folder, 'real', 'a'), join(folder, 'link'))
    writeWhole(join(folder, 'link'), 'new')
    expect(readFileSync(join(folder, 'real', 'a'), 'utf8')).toBe('new')
  })
  test('a device is written to, not replaced', () => {
    writeWhole('/dev/null', 'gone')
    expect(readFileSync('/dev/null', 'utf8')).toBe('')
  })
  test('failing leaves nothing behind', () => {
    expect(() => writeWhole(join(folder, 'no', 'a'), 'x')).toThrow(/cannot write .*ENOENT/)
    expect(readdirSync(folder)).toEqual([])
  })
})
