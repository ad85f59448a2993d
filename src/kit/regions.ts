import {CITIES, CODES, COUNTIES, PROVINCES} from './regions.generated.js'
import {type WordSet, wordSet} from './word-set.js'

/**
 * The register of administrative divisions (GB/T 2260, yearly editions since 1980 and later changes): which
 * six-digit codes there ever were, in which years, and the names of the places. Unpacked on first use.
 */

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const FIRST_EDITION = 1980
const IN_FORCE = 63

/** Codes run from 11 00 00 to 82 99 99; the tables hold one byte for each number between. */
const LOWEST = 110_000
const HIGHEST = 829_999

/** Offices keep using a code for some years after it was merged away, and children are registered late. */
const YEARS_AFTER = 10
const YEARS_LATE = 21
/** By then everybody alive had been given a number; earlier births need no code of their own time. */
const ALL_NUMBERED = 2004

interface Years {
  /** first year listed, counted from 1980, plus 1; 0 where there never was such a code */
  readonly first: Uint8Array
  /** last year listed, counted from 1980 */
  readonly last: Uint8Array
}

let years: Years | undefined

function unpack(): Years {
  const first = new Uint8Array(HIGHEST - LOWEST + 1)
  const last = new Uint8Array(HIGHEST - LOWEST + 1)
  let code = 0
  let at = 0
  const sign = () => SIGNS.indexOf(CODES[at++] as string)
  while (at < CODES.length) {
    let shift = 0
    let digit = sign()
    for (; digit >= 32; digit = sign(), shift += 5) code += (digit & 31) << shift
    code += digit << shift
    first[code - LOWEST] = sign() + 1
    last[code - LOWEST] = sign()
  }
  years = {first, last}
  return years
}

/** Whether the six-digit code was ever listed. */
export function isListed(code: number): boolean {
  if (code < LOWEST || code > HIGHEST) return false
  return ((years ?? unpack()).first[code - LOWEST] as number) !== 0
}

/**
 * Whether a person born in `birthYear` can have been numbered under the code: it was in force at some time
 * between the birth and the latest registration to be expected.
 */
export function isListedFor(code: number, birthYear: number): boolean {
  if (code < LOWEST || code > HIGHEST) return false
  const register = years ?? unpack()
  const first = register.first[code - LOWEST] as number
  if (first === 0) return false
  const last = register.last[code - LOWEST] as number
  if (last !== IN_FORCE && last + FIRST_EDITION + YEARS_AFTER < birthYear) return false
  return first - 1 + FIRST_EDITION <= Math.max(birthYear + YEARS_LATE, ALL_NUMBERED)
}

/** Years of birth that go with a code of a county, or of a city without counties. */
export interface CountyYears {
  readonly code: number
  readonly from: number
  readonly to: number
}

/** Cities without counties number their people under the code of the city itself. */
export function isUndividedCity(area: number): boolean {
  return area === 441900 || area === 442000 || area === 460400 || area === 620200 || area === 710000
}

/** Every code under which people are numbered, with the births for which `isListedFor` holds. */
export function countyYears(): readonly CountyYears[] {
  const {first, last} = years ?? unpack()
  const all: CountyYears[] = []
  for (let at = first.findIndex(year => year !== 0); at < first.length; at++) {
    const code = at + LOWEST
    if (first[at] === 0 || (code % 100 === 0 && !isUndividedCity(code))) continue
    const listed = (first[at] as number) - 1 + FIRST_EDITION
    const left = last[at] as number
    all.push({
      code,
      from: listed <= ALL_NUMBERED ? 0 : listed - YEARS_LATE,
      to: left === IN_FORCE ? 9999 : left + FIRST_EDITION + YEARS_AFTER,
    })
  }
  return all
}

/** The two leading digits of all provinces; 81–83 are residence permits of Hong Kong, Macau and Taiwan residents. */
const PROVINCE_CODES = Uint8Array.of(
  ...[11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46],
  ...[50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83],
)
const isProvinceTable = new Uint8Array(256)
for (const code of PROVINCE_CODES) isProvinceTable[code] = 1

/** Whether two leading digits name a province. */
export function isProvinceCode(twoDigits: number): boolean {
  return isProvinceTable[twoDigits] === 1
}

/** Names of places, full and, for provinces and cities, short (浙江, 杭州). */
export interface Places {
  readonly provinces: WordSet
  readonly cities: WordSet
  readonly counties: WordSet
  /** provinces and cities without 省, 市, 自治区 …: they name a place only where others follow */
  readonly short: WordSet
}

let places: Places | undefined

export function placeNames(): Places {
  places ??= {
    provinces: wordSet(PROVINCES.split(' ')),
    cities: wordSet(CITIES.split(' ')),
    counties: wordSet(COUNTIES.split(' ')),
    short: wordSet(
      [...PROVINCES.split(' '), ...CITIES.split(' ')].map(shortName).filter(name => name.length > 1),
    ),
  }
  return places
}

function shortName(name: string): string {
  return name.replace(/(维吾尔|壮族|回族)?(特别行政区|自治区|自治州|省|市|地区|盟)$/u, '')
}
