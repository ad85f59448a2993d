import {headroom, remediation} from './ahead.js'
import {arithmetic} from './arithmetic.js'
import type {Section} from './blocks.js'
import {categories} from './categories.js'
import {openFacts} from './facts.js'
import {gaps} from './gaps.js'
import {consequences, instruments} from './instruments.js'
import {disclaimer} from './method.js'
import {provisions} from './provisions.js'
import {heaviestTables} from './tables.js'
import type {Telling} from './telling.js'

const SECTIONS = [
  categories,
  arithmetic,
  provisions,
  heaviestTables,
  gaps,
  openFacts,
  headroom,
  remediation,
  consequences,
  instruments,
  disclaimer,
] as const

/** What one needs at first sight, in reading order; a section with nothing to say is left out. */
export function glance(told: Telling): readonly Section[] {
  return SECTIONS.flatMap(section => section(told) ?? [])
}
