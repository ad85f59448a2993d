import {phrases, words} from '../../src/kit/terms.js'
import {isDigit, isLetter} from '../../src/kit/utf8.js'
import {wordSet} from '../../src/kit/word-set.js'
import {type CellTest, type Detector, NONE, PROOF, SHAPE} from '../../src/model/detector.js'

/** IATA designators of airlines based in China, and of foreign ones that fly there regularly. */
const AIRLINES = wordSet(
  words(`
    CA MU CZ HU 3U MF ZH FM SC GS HO 9C KN JD PN BK EU CN FU UQ QW GJ TV KY 8L NS G5 DZ JR LT RY A6 GX DR AQ Y8 OQ GT 9D 9H YI
    GI CF O3 HT VD CX KA HX UO HB NX CI BR AE B7 IT JX NH JL MM GK TW KE OZ 7C LJ BX ZE SQ TR TG FD SL VZ XJ MH AK D7 OD GA VN VJ PR 5J RS
    UL BG BI K6 QV QR EK EY SV WY TK LH AF KL BA VS AY SK SU S7 U6 LX OS AZ IB LO UA AA DL AC HA QF JQ NZ ET MS KQ FX 5X AI 6E HY KC Z2 MR
  `),
  'folded',
)

/** Two signs of the airline, one to four digits, at most one letter behind them. */
const judgeFlight: CellTest = (bytes, start, end) => {
  const length = end - start
  if (length < 3 || length > 8) return NONE
  let i = start + 2
  if (bytes[i] === 32 || bytes[i] === 45) i++
  const from = i
  while (i < end && isDigit(bytes[i] as number)) i++
  const digits = i - from
  if (i < end && isLetter(bytes[i] as number)) i++
  if (i < end || digits < 1 || digits > 4) return NONE
  if (AIRLINES.has(bytes, start, start + 2)) return PROOF
  return isLetter(bytes[start] as number) && isLetter(bytes[start + 1] as number) ? SHAPE : NONE
}

/** A flight: with a date and a person it is a journey. */
export const flightNo: Detector = {
  kind: 'flight_no',
  family: 'track',
  title: {zh: '航班号', en: 'Flight number'},
  basis: ['IATA SSIM, airline designators'],
  headers: {
    zh: words(
      '航班号 航班 航班编号 航班号码 乘坐航班 搭乘航班 航班信息 出港航班 进港航班 去程航班 返程航班 飞机航班',
    ),
    en: phrases(
      'flight no, flight, flight number, flight code, carrier flight, outbound flight, inbound flight, airline flight',
    ),
    short: ['fltno', 'flt', 'flightno', 'hbh'],
    never: phrases('机型, model, 无人机, drone'),
  },
  match: judgeFlight,
  values: 'required',
  byValue: 'never',
  digest: 'folded',
  examples: {
    proof: ['CA0000', 'MU 1234', '9c-8888'],
    shape: ['ZZ1234'],
    none: ['CA', '123456', 'CAABCD', 'CA123456'],
    headers: ['航班号', 'flight_no', 'FLIGHT', 'hangbanhao', 'hbh', '乘坐航班'],
    notHeaders: ['flight_status', '航班状态', 'flight_type'],
  },
}
