import {phrases, words} from '../../src/kit/terms.js'
import {isDigit} from '../../src/kit/utf8.js'
import {type CellTest, type Detector, NONE, SHAPE} from '../../src/model/detector.js'

/** Letters of passenger trains: high speed, electric, intercity, direct, express, fast, holiday, suburban, and tourist. */
const CLASSES = new Set([...'GDCZTKLSYPgdczt'].map(letter => letter.charCodeAt(0)))

const judgeTrain: CellTest = (bytes, start, end) => {
  const classed = CLASSES.has(bytes[start] as number)
  let i = classed ? start + 1 : start
  const from = i
  while (i < end && isDigit(bytes[i] as number)) i++
  const digits = i - from
  if (digits < (classed ? 1 : 4) || digits > 4) return NONE
  // 次 may follow, and a slash with the number the train has on the second half of its way.
  const rest = end - i
  if (rest === 0 || (rest === 3 && bytes[i] === 0xe6)) return SHAPE
  return bytes[i] === 47 && rest <= 6 ? SHAPE : NONE
}

/** A train: with a date and a person it is a journey. */
export const trainNo: Detector = {
  kind: 'train_no',
  family: 'track',
  title: {zh: '车次', en: 'Train number'},
  basis: ['中国国家铁路集团 列车车次编排规则'],
  headers: {
    zh: words(
      '车次 列车车次 火车车次 高铁车次 动车车次 车次号 列车号 列车编号 乘坐车次 搭乘车次 火车班次 列车',
    ),
    en: phrases('train no, train number, train code, train, train id, station train code'),
    short: ['trainno', 'traincode'],
    never: phrases('training, model, 训练, 培训, 模型, 公交, bus'),
  },
  match: judgeTrain,
  values: 'required',
  byValue: 'never',
  digest: 'folded',
  examples: {
    shape: ['G0000', 'D9999', 'K1', '6001', 'G1234次', 'K1/K4'],
    none: ['GG12', 'CA1234', '12', 'G12345'],
    headers: ['车次', 'train_no', 'TRAIN_CODE', 'checi', '乘坐车次'],
    notHeaders: ['training_no', '车次数', 'train_status'],
  },
}
