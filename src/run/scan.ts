import {createHash} from 'node:crypto'
import {availableParallelism} from 'node:os'
import {setImmediate} from 'node:timers/promises'
import {formats} from '../formats/index.js'
import {fileSource} from '../formats/source.js'
import {type CatalogContents, createSchemaCatalog} from '../kit/schema-catalog.js'
import type {ScanOptions} from '../model/options.js'
import type {WalkedFile} from '../model/place.js'
import type {Problem} from '../model/problem.js'
import type {Tally} from '../model/tally.js'
import {merge} from '../steps/merge.js'
import {survey} from '../steps/open.js'
import {type Walked, walk} from '../steps/walk.js'
import {disk} from './disk.js'
import {SMALL_SCAN_BYTES, SMALL_SCAN_FILES} from './jobs.js'
import {limits} from './limits.js'
import {type Meter, progressMeter} from './meter.js'
import {countOnThreads} from './threads.js'
import {countFile, createWorld, type WorldSeed} from './world.js'

/** The story of a scan, up to the tally: walk, survey, then open, profile and count every file, and merge. */
export async function scanToTally(options: ScanOptions): Promise<Tally> {
  const {walked, seed} = await prepare(options)
  const parts = await countAll(walked.files, seed, options)
  return merge([...parts, unreached(walked.problems)])
}

/** What is known before any row is read: the files, and what every thread is told of them. */
export async function prepare(
  options: ScanOptions,
): Promise<{readonly walked: Walked; readonly seed: WorldSeed}> {
  const globs = {
    include: options.include ?? options.settings?.include ?? [],
    exclude: options.exclude ?? options.settings?.exclude ?? [],
  }
  const walked = await walk(options.paths, globs, disk)
  options.signal?.throwIfAborted()
  const seed: WorldSeed = {
    settings: {
      columns: options.settings?.columns ?? [],
      detectors: options.settings?.detectors ?? [],
    },
    catalog: await surveyAll(walked.files, options.signal),
    digestKey: options.digestKey ?? keyOf(walked.files),
  }
  return {walked, seed}
}

/** Table definitions of all files, before any row is counted: a definition may stand in another file. */
async function surveyAll(
  files: readonly WalkedFile[],
  signal: AbortSignal | undefined,
): Promise<CatalogContents> {
  const catalog = createSchemaCatalog()
  for (const file of files) {
    signal?.throwIfAborted()
    await survey(fileSource(file), formats, {catalog, limits})
    await setImmediate()
  }
  return catalog.contents()
}

/** Same input, same key: digests are of use to this scan only, and its estimates come out the same again. */
function keyOf(files: readonly WalkedFile[]): Uint8Array {
  const hash = createHash('sha256').update('hongxian scan')
  for (const file of files) hash.update(`${file.place.path}\0${file.size}\0`)
  return hash.digest()
}

async function countAll(
  files: readonly WalkedFile[],
  seed: WorldSeed,
  options: ScanOptions,
): Promise<readonly Tally[]> {
  const bytesAll = files.reduce((sum, file) => sum + file.size, 0)
  const meter = progressMeter(files.length, bytesAll, options.onProgress)
  const isSmall = bytesAll < SMALL_SCAN_BYTES && files.length < SMALL_SCAN_FILES
  const threads = options.jobs ?? (isSmall ? 1 : availableParallelism())
  return threads <= 1
    ? countHere(files, seed, meter, options)
    : countOnThreads(files, seed, meter, threads, options)
}

async function countHere(
  files: readonly WalkedFile[],
  seed: WorldSeed,
  meter: Meter,
  options: ScanOptions,
): Promise<readonly Tally[]> {
  const world = createWorld(seed)
  const parts: Tally[] = []
  for (const file of files) {
    let told = 0
    parts.push(
      await countFile(file, world, bytes => {
        options.signal?.throwIfAborted()
        meter.bytes(bytes - told)
        told = bytes
      }),
    )
    options.signal?.throwIfAborted()
    meter.bytes(file.size - told)
    meter.files(1)
  }
  return parts
}

/** What the walk could not reach counts as walked and as a gap. */
export function unreached(problems: readonly Problem[]): Tally {
  const gaps = problems.filter(problem => problem.weight === 'gap')
  return {
    files: gaps.map(problem => ({path: problem.place.path, bytes: 0, state: 'gap'})),
    tables: [],
    problems,
  }
}
