import {buildHeaderIndex} from '../kit/header-words.js'
import {mask} from '../kit/mask.js'
import {searchText} from '../kit/text-search.js'
import {topicsOf} from '../kit/topics.js'
import type {Detector} from '../model/detector.js'
import type {Shelves} from '../steps/shelves.js'

/** Puts the detectors and the kit together into what the steps ask for. */
export function assembleShelves(detectors: readonly Detector[]): Shelves {
  const byKind = new Map(detectors.map(detector => [detector.kind, detector]))
  // Threads that count by plans of others never ask.
  let headers: ReturnType<typeof buildHeaderIndex> | undefined
  return {
    detectors,
    detectorOf: kind => byKind.get(kind),
    readHeader: (name, note) => {
      headers ??= buildHeaderIndex(detectors)
      return headers.match(name, note)
    },
    topicsOf,
    searchText,
    mask,
  }
}
