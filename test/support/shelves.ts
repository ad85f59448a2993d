import {type CellTest, type Detector, FALSE, MASKED, NONE, PROOF} from '../../src/model/detector.js'
import type {Shelves} from '../../src/steps/shelves.js'

const text = (bytes: Uint8Array, start: number, end: number): string =>
  new TextDecoder().decode(bytes.subarray(start, end))

/** `m1` proves a mobile, `m*` masks one, `m!` is proven false; the same with `i` for ID numbers. */
function letterTest(letter: string): CellTest {
  return (bytes, start, end) => {
    const value = text(bytes, start, end)
    if (!value.startsWith(letter)) return NONE
    return value[1] === '*' ? MASKED : value[1] === '!' ? FALSE : PROOF
  }
}

function detector(kind: string, parts: Partial<Detector>): Detector {
  return {
    kind,
    family: 'person',
    title: {zh: kind, en: kind},
    basis: [],
    headers: {zh: [], en: [kind]},
    values: 'free',
    byValue: 'never',
    digest: 'text',
    examples: {},
    ...parts,
  }
}

const detectors: readonly Detector[] = [
  detector('id_card', {match: letterTest('i'), identifies: 1, values: 'required', byValue: 'proof'}),
  detector('mobile', {match: letterTest('m'), identifies: 2, values: 'required', byValue: 'proof'}),
  detector('person_name', {identifies: 8}),
  detector('product', {}),
  detector('lat', {}),
  detector('lng', {}),
  detector('timestamp', {}),
  detector('person_key', {}),
  detector('checkin_time', {}),
]

/** A small shelf whose values are readable in a test; headers are kinds by their own name. */
export const smallShelves: Shelves = {
  detectors,
  detectorOf: kind => detectors.find(candidate => candidate.kind === kind),
  readHeader: name =>
    detectors.some(candidate => candidate.kind === name)
      ? [{kind: name, strength: 'exact', from: 'name', score: 1}]
      : [],
  topicsOf: () => [],
  searchText: (bytes, start, end, found) => {
    for (let i = start; i < end; i++) if (bytes[i] === 0x23) found('mobile', i, Math.min(end, i + 3), PROOF)
  },
  mask: kind => `${kind} masked`,
}
