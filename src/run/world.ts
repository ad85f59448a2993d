import {readFileSync} from 'node:fs'
import {setImmediate} from 'node:timers/promises'
import {detectors} from '../../detectors/index.js'
import {formats} from '../formats/index.js'
import {fileSource} from '../formats/source.js'
import {compileKernel, type WasmModule} from '../kernel/exports.js'
import {Kernel} from '../kernel/kernel.js'
import {digestKeyOf} from '../kit/digest.js'
import {type CatalogContents, createSchemaCatalog} from '../kit/schema-catalog.js'
import type {Detector} from '../model/detector.js'
import type {ReadContext} from '../model/format.js'
import type {WalkedFile} from '../model/place.js'
import type {Settings} from '../model/settings.js'
import type {Tally} from '../model/tally.js'
import {type CountContext, WATCHED_KINDS} from '../steps/count.js'
import {open} from '../steps/open.js'
import {CountingSink} from './file-job.js'
import {limits} from './limits.js'
import {ownDetectors} from './own-detectors.js'
import {ownFile} from './own-file.js'
import {assembleShelves} from './shelves.js'

/** What every thread is told before its first job; all of it can be cloned. */
export interface WorldSeed {
  readonly settings: Pick<Settings, 'columns' | 'detectors'>
  readonly catalog: CatalogContents
  readonly digestKey: Uint8Array
}

/** Everything that counting a file needs, made once a thread. */
export interface World {
  readonly count: CountContext
  readonly read: ReadContext
}

/** `module`: the compiled kernel, which threads share. */
export function createWorld(seed: WorldSeed, module = kernelModule()): World {
  const all: readonly Detector[] = [...ownDetectors(seed.settings.detectors ?? []), ...detectors]
  const shelves = assembleShelves(all)
  const kernel = new Kernel(module)
  return {
    count: {
      shelves,
      watchers: all.flatMap(d =>
        d.match !== undefined && (WATCHED_KINDS as readonly string[]).includes(d.kind)
          ? [{kind: d.kind, match: d.match}]
          : [],
      ),
      digestKey: digestKeyOf(seed.digestKey),
      kernel,
      corrections: seed.settings.columns ?? [],
    },
    read: {
      catalog: createSchemaCatalog(seed.catalog),
      limits,
      splitter: kernel.splitter,
      take: kernel.take,
      decodePairs: kernel.decodePairs,
    },
  }
}

/** Compiles the kernel. */
export function kernelModule(): WasmModule {
  return compileKernel(readFileSync(ownFile('dist/kernel.wasm')))
}

/** One file to its part of the tally. */
export async function countFile(
  file: WalkedFile,
  world: World,
  onBytes: (bytes: number) => void,
): Promise<Tally> {
  const sink = new CountingSink(world.count, onBytes)
  await open(fileSource(file), sink, formats, world.read)
  // Small files are read without waiting for anything: between two of them signals and other threads get a word in.
  await setImmediate()
  return sink.finish(file)
}
