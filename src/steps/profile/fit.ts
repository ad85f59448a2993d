import type {Detector} from '../../model/detector.js'
import type {HeaderReading} from '../shelves.js'
import {agreement, type ColumnProfile, NO_VALUES} from './values.js'

/** Share of cells that must agree with a kind whose header needs values. */
const REQUIRED_SHARE = 0.5
/** An exact header forgives more odd cells: test rows, free remarks. */
const REQUIRED_SHARE_EXACT = 0.25
/** Below this share a kind that need not prove itself is contradicted. */
const CONTRADICTED_SHARE = 0.15
/**
 * Mean digits of what somebody types for a number he does not have: 123 for a telephone; fewer than five under
 * `id_number` rather count the rows.
 */
const TYPED_DIGITS: Readonly<Partial<Record<Detector['family'], number>>> = {contact: 3, document: 5}

/**
 * Whether the values of a column bear out what its header says. `unlike`: few cells look like the kind, though
 * none need to. `unproven`: a clear header over numbers of the right sort, none of them valid.
 */
export type Fit = 'confirmed' | 'silent' | 'unlike' | 'unproven' | 'contradicted'

/** Most cells are JSON, in which such values may lie: `[{"phone": …}]`. */
export function isStructured({search, values}: Detector, {enclosed, filled}: ColumnProfile): boolean {
  return search !== undefined && values === 'required' && enclosed * 2 > filled
}

/**
 * A clear header over numbers of the right sort that prove nothing: foreign telephones, invented ID numbers,
 * digits typed to fill a form. The column is what it says; its cells still have to match to be counted.
 */
function isUnproven(
  detector: Detector,
  profile: ColumnProfile,
  strength: HeaderReading['strength'],
): boolean {
  if (strength === 'weak') return false
  const typed = TYPED_DIGITS[detector.family]
  if (typed === undefined) return false
  if (strength === 'exact' && isStructured(detector, profile)) return true
  const kept = profile.filled - profile.zeros
  if (profile.numbered >= kept * REQUIRED_SHARE) return true
  const digits = profile.digits - profile.zeros
  const length = (profile.meanLength * profile.filled - profile.zeros) / kept
  return strength === 'exact' && digits >= kept * REQUIRED_SHARE && length >= typed
}

/** Most cells stand for values and are none: 联系电话1, 联系电话2; 0 where a telephone or a document should be. */
function isPlaceheld({family}: Detector, {placeholders, filled, zeros}: ColumnProfile): boolean {
  return placeholders * 2 > filled || (TYPED_DIGITS[family] !== undefined && zeros === filled)
}

/** Share of cells that agree; a 0 where a telephone or a document should be is no value. */
function shareOf({kind, family}: Detector, {byKind, filled, zeros}: ColumnProfile): number {
  const share = agreement(byKind.get(kind) ?? NO_VALUES)
  const kept = filled - zeros
  return TYPED_DIGITS[family] === undefined || kept === 0 ? share : Math.min(1, (share * filled) / kept)
}

/** Whether the values of a column bear out what its header says. */
export function fitOf(detector: Detector, profile: ColumnProfile, strength: HeaderReading['strength']): Fit {
  if (profile.filled === 0 || detector.match === undefined || detector.values === 'free') return 'silent'
  const share = shareOf(detector, profile)
  if (share >= REQUIRED_SHARE) return 'confirmed'
  if (isPlaceheld(detector, profile)) return 'silent'
  if (detector.values === 'required') {
    if (strength === 'exact' && share >= REQUIRED_SHARE_EXACT) return 'confirmed'
    return isUnproven(detector, profile, strength) ? 'unproven' : 'contradicted'
  }
  if (share >= CONTRADICTED_SHARE) return 'silent'
  return strength === 'weak' && profile.numbers * 2 > profile.filled ? 'contradicted' : 'unlike'
}
