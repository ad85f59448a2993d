import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {root, sourcesOf} from './sources.js'

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
  readonly optionalDependencies?: object
}

const lock: {readonly packages: Readonly<Record<string, Locked>>} = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
)
const manifest: {readonly dependencies: object; readonly devDependencies: object} = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
)

/** Permissive ones that ask for nothing but their notice. */
const ALLOWED =
  /^(?:MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|Zlib|MIT\/X11|BlueOak-1\.0\.0|Unlicense|CC0-1\.0)$/
/** States no licence in its package; exceljs brings it along (through unzipper), and exceljs was asked for. */
const UNSTATED = 'node_modules/buffers'
const shipped = Object.entries(lock.packages).filter(([path, {dev}]) => path !== '' && !dev)

/** `(MIT OR GPL-3.0)` may be had under MIT; `A AND B` binds to both. */
function isAllowed(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1')
  return bare
    .split(' OR ')
    .some(choice => choice.split(' AND ').every(licence => ALLOWED.test(licence.replace(/[()]/g, '').trim())))
}

describe('dependencies', () => {
  test('what ships is under permissive licences', () => {
    const others = shipped.filter(([, {license = 'none'}]) => !isAllowed(license)).map(([path]) => path)
    expect(others.filter(path => path !== UNSTATED)).toEqual([])
  })

  test('nothing that ships runs a script when installed', () => {
    expect(shipped.filter(([, {hasInstallScript}]) => hasInstallScript).map(([path]) => path)).toEqual([])
  })

  test('versions are exact', () => {
    const versions = Object.entries({...manifest.dependencies, ...manifest.devDependencies})
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(String(version)))).toEqual([])
  })

  test('the lock file is whole: npm ci refuses one without the builds for other platforms', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, {optionalDependencies = {}}]) =>
      Object.keys(optionalDependencies).filter(
        name => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`],
      ),
    )
    expect(missing).toEqual([])
  })

  test('what the product loads is among what ships with it', () => {
    const named = sourcesOf('src', 'detectors', 'reports').flatMap(({imports, late}) => [...imports, ...late])
    const packages = named.filter(name => !/^(?:[.#]|node:)/.test(name)).map(packageOf)
    expect([...new Set(packages)].filter(name => !(name in manifest.dependencies))).toEqual([])
  })
})

/** `ajv/dist/2020.js` is of `ajv`, `@oclif/core/flags` of `@oclif/core`. */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}
