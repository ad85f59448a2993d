#!/usr/bin/env node
// Writes src/kit/regions.generated.ts from a table of administrative division codes.
//
//   node src/kit/generate/regions.mjs AREA-CODES.tsv > src/kit/regions.generated.ts
//
// The table has a header line and the columns code, first_year, last_year, name: the years in which a yearly
// edition of GB/T 2260 listed the code. Codes the editions of the table are too early for are added below.
import {readFileSync} from 'node:fs'

/** Last edition the table holds: a code listed there is taken to be in force still. */
const LAST_EDITION = 2020

/** Codes of counties and districts set up since, with the year. */
const SINCE = [
  [2020, 130505, '任泽区'],
  [2020, 130506, '南和区'],
  [2020, 220184, '公主岭市'],
  [2020, 320613, '崇川区'],
  [2020, 320614, '海门区'],
  [2020, 340209, '弋江区'],
  [2020, 340210, '湾沚区'],
  [2020, 340212, '繁昌区'],
  [2020, 360783, '龙南市'],
  [2020, 370614, '蓬莱区'],
  [2020, 421088, '监利市'],
  [2020, 460302, '西沙区'],
  [2020, 460303, '南沙区'],
  [2020, 510118, '新津区'],
  [2020, 520204, '水城区'],
  [2020, 632301, '同仁市'],
  [2020, 659010, '胡杨河市'],
  [2021, 330113, '临平区'],
  [2021, 330114, '钱塘区'],
  [2021, 350404, '三元区'],
  [2021, 350405, '沙县区'],
  [2021, 350604, '龙海区'],
  [2021, 350605, '长泰区'],
  [2021, 410307, '偃师区'],
  [2021, 410308, '孟津区'],
  [2021, 431181, '祁阳市'],
  [2021, 450181, '横州市'],
  [2021, 513402, '会理市'],
  [2021, 520581, '黔西市'],
  [2021, 532302, '禄丰市'],
  [2021, 610305, '凤翔区'],
  [2021, 610981, '旬阳市'],
  [2021, 654203, '沙湾市'],
  [2021, 659011, '新星市'],
  [2023, 540481, '米林市'],
  [2023, 540581, '错那市'],
  [2023, 659012, '白杨市'],
  [2024, 653228, '和康县'],
  [2024, 653229, '和安县'],
]

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const FIRST_EDITION = 1980

const rows = readFileSync(process.argv[2], 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(line => {
    const [code, first, last, name] = line.split('\t')
    return {
      code: Number(code),
      first: Number(first),
      last: Number(last) === LAST_EDITION ? 0 : Number(last),
      name,
    }
  })
const listed = new Set(rows.map(row => row.code))
for (const [first, code, name] of SINCE) if (!listed.has(code)) rows.push({code, first, last: 0, name})
rows.sort((a, b) => a.code - b.code)

/** Distance to the code before, five bits a sign, lowest first; then the years, first and last. */
let codes = ''
let before = 0
for (const {code, first, last} of rows) {
  let distance = code - before
  while (distance >= 32) {
    codes += SIGNS[32 + (distance & 31)]
    distance >>= 5
  }
  codes += SIGNS[distance] + SIGNS[first - FIRST_EDITION] + SIGNS[last === 0 ? 63 : last - FIRST_EDITION]
  before = code
}

const names = wanted => [...new Set(rows.filter(({code}) => wanted(code)).map(({name}) => name))]
const isProvince = code => code % 10000 === 0
const isCity = code => !isProvince(code) && code % 100 === 0
// 市辖区 and the like are groups in the table, not places anybody lives in.
const places = list =>
  list
    .filter(
      name => !/^(市辖区|县|省直辖.*|自治区直辖.*|.*行政单位|.*行政区划|市区|郊区|城区|矿区)$/.test(name),
    )
    .join(' ')

process.stdout.write(`/**
 * Administrative division codes of China and the names of provinces, cities and counties, 1980 to now.
 * Written by src/kit/generate/regions.mjs; do not edit. Facts compiled from the yearly editions of GB/T 2260
 * through medz/gb-t-2260 (MIT), with the codes issued since its last edition (2020).
 */

/**
 * Per code, ascending: the distance to the one before (base 32, lowest first, 32 added while more follows),
 * then the first and the last year it was listed, counted from 1980 (63: in force). Signs are those of base64url.
 */
export const CODES =
  '${codes}'

export const CODE_COUNT = ${rows.length}

export const PROVINCES = '${places(names(isProvince))}'

export const CITIES =
  '${places(names(isCity))}'

export const COUNTIES =
  '${places(names(code => code % 100 !== 0))}'
`)
