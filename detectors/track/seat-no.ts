import {hasHan, isCodeText} from '../../src/kit/han-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import {type CellTest, type Detector, NONE, SHAPE} from '../../src/model/detector.js'

/** 08车036号上铺 in bytes, and 12F. */
const LONGEST_SEAT = 36

const judgeSeat: CellTest = (bytes, start, end) => {
  if (end - start > LONGEST_SEAT) return NONE
  return isCodeText(bytes, start, end, 1, 8) || hasHan(bytes, start, end) ? SHAPE : NONE
}

/** Seat, coach or class of somebody's journey. */
export const seatNo: Detector = {
  kind: 'seat_no',
  family: 'track',
  title: {zh: '座位号', en: 'Seat'},
  basis: ['法释〔2017〕10号 5(1)(3)'],
  headers: {
    zh: words(
      '座位号 座位 座号 席位号 席位 席别 座次 座位编号 座席号 车厢号 车厢 铺位号 铺位 舱位 舱位等级 舱等 座位类型 卧铺号',
    ),
    en: phrases(
      'seat no, seat, seat number, coach no, coach number, carriage no, carriage number, berth, berth no, cabin class, seat class, seat type, seat name',
    ),
    short: ['seatno', 'zwh'],
    never: phrases('坐席, 客服, 餐桌, 汽车座位, 沙发, agent, 教室, 考场, 影厅, 座位数'),
  },
  match: judgeSeat,
  values: 'supported',
  byValue: 'never',
  digest: 'folded',
  examples: {
    shape: ['12F', '05车12F号', '二等座'],
    none: ['2026-04-14 10:00:00'],
    headers: ['座位号', 'seat_no', '席别', 'zuoweihao', 'coachNo'],
    notHeaders: ['坐席号', 'seat_count', '座位数量'],
  },
}
