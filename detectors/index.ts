import type {Detector, FieldKind} from '../src/model/detector.js'
import {account} from './account/index.js'
import {contact} from './contact/index.js'
import {credit} from './credit/index.js'
import {documents} from './document/index.js'
import {health} from './health/index.js'
import {message} from './message/index.js'
import {money} from './money/index.js'
import {person} from './person/index.js'
import {record} from './record/index.js'
import {stay} from './stay/index.js'
import {track} from './track/index.js'
import {trade} from './trade/index.js'
import {work} from './work/index.js'

/** The shelf: every field kind the product knows, one file each. A family's own list is in its folder. */
export const detectors: readonly Detector[] = [
  ...person,
  ...documents,
  ...contact,
  ...account,
  ...money,
  ...credit,
  ...track,
  ...message,
  ...stay,
  ...health,
  ...trade,
  ...work,
  ...record,
]

const byKind: ReadonlyMap<FieldKind, Detector> = new Map(detectors.map(detector => [detector.kind, detector]))

/** The detector of a kind; undefined when nobody declares it. */
export function detectorOf(kind: FieldKind): Detector | undefined {
  return byKind.get(kind)
}
