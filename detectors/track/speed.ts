import {isDecimalWithin} from '../../src/kit/decimal.js'
import {phrases, words} from '../../src/kit/terms.js'
import {type CellTest, type Detector, NONE, SHAPE} from '../../src/model/detector.js'

/** km/h of an aircraft with tailwind; devices also report tenths, which stay below it on the ground. */
const HIGHEST_SPEED = 3000

const judgeSpeed: CellTest = (bytes, start, end) =>
  isDecimalWithin(bytes, start, end, -1, HIGHEST_SPEED) ? SHAPE : NONE

/** How fast a vehicle or person moves: a column of tracks. */
export const speed: Detector = {
  kind: 'speed',
  family: 'track',
  title: {zh: '速度', en: 'Speed'},
  basis: ['JT/T 808-2019'],
  headers: {
    zh: words(
      '速度 车速 时速 行驶速度 行车速度 GPS速度 瞬时速度 平均速度 最高速度 最大速度 航速 配速 航向 方向角 行驶方向',
    ),
    en: phrases(
      'speed, velocity, gps speed, vehicle speed, average speed, avg speed, max speed, heading, bearing, course over ground',
    ),
    short: ['spd', 'kmh', 'kph'],
    never: phrases(
      '网速, wind, 风速, 转速, 带宽, 下载, download, upload, 上传, 网络, network, fan, print, 打印, 语音, voice',
    ),
  },
  match: judgeSpeed,
  values: 'required',
  byValue: 'never',
  digest: 'text',
  examples: {
    shape: ['60', '63.5', '0'],
    none: ['快', '99999'],
    headers: ['速度', 'speed', '车速(km/h)', 'gpsSpeed', 'sudu', 'avg_speed'],
    notHeaders: ['网速', 'download_speed', '风速', 'speed_type'],
  },
}
