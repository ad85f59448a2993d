import {decimalOf} from '../../src/kit/decimal.js'
import {phrases, words} from '../../src/kit/terms.js'
import {isDigit} from '../../src/kit/utf8.js'
import {type CellTest, type Detector, NONE, SHAPE} from '../../src/model/detector.js'

/** A day in milliseconds: what is longer is no call. */
const LONGEST_CALL = 86_400_000
/** 1小时02分03秒 in bytes */
const LONGEST_TEXT = 32
/** Leading bytes of 时 分 秒 小 钟 in UTF-8. */
const UNIT_LEADS = new Set([0xe5, 0xe6, 0xe7, 0xe9])

const judgeDuration: CellTest = (bytes, start, end) => {
  const value = decimalOf(bytes, start, end)
  if (!Number.isNaN(value)) return value >= 0 && value <= LONGEST_CALL ? SHAPE : NONE
  if (end - start > LONGEST_TEXT || !isDigit(bytes[start] as number)) return NONE
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (UNIT_LEADS.has(byte)) i += 2
    else if (!isDigit(byte) && byte !== 58 && byte !== 32 && byte !== 46 && !isUnitLetter(byte)) return NONE
  }
  return SHAPE
}

/** Letters of h, m, s, min, sec, hour. */
const UNIT_LETTERS = new Set([...'hmsinecour'].map(letter => letter.charCodeAt(0)))
const isUnitLetter = (byte: number): boolean => UNIT_LETTERS.has(byte | 32)

/** How long a call or connection lasted. */
export const callDuration: Detector = {
  kind: 'call_duration',
  family: 'message',
  title: {zh: '通话时长', en: 'Call duration'},
  basis: ['法释〔2017〕10号 5(1)(4)', 'YD/T 1484'],
  headers: {
    zh: words(
      '通话时长 通话时间长度 通话秒数 通话分钟 通话分钟数 通话持续时间 通话时间 呼叫时长 接通时长 计费时长 计费秒数 振铃时长 响铃时长 录音时长 语音时长 通话总时长 外呼时长 呼入时长 呼出时长 主叫时长 被叫时长 人工通话时长 对话时长',
    ),
    en: phrases(
      'call duration, call time, talk time, talk duration, call seconds, call minutes, call length, bill sec, bill seconds, billing duration, ring duration, ring time, call time length, record duration, conversation duration, conversation time, duration call, duration seconds',
    ),
    short: ['billsec', 'callduration', 'talktime', 'thsc', 'calltime'],
    never: phrases(
      'video, 视频, movie, 播放, play, 停车, parking, 学习, study, job, task, 任务, 执行, 课程, 会议, meeting, 行程, trip, song, 音乐, ride, asr, type, count',
    ),
    weak: phrases('thsj, total duration, duration, 时长, 持续时间, 秒数, seconds, 分钟数, minutes'),
  },
  match: judgeDuration,
  values: 'required',
  byValue: 'never',
  digest: 'text',
  examples: {
    shape: ['125', '00:02:05', '2分5秒', '1小时2分5秒', '62.5', '2m 5s'],
    none: ['2026-04-14 10:00:00', '张三', '13900000000'],
    headers: [
      '通话时长',
      'call_duration',
      'billsec',
      'tonghuashichang',
      'talkTime',
      'CALL_DURATION',
      '通话时长(秒)',
    ],
    notHeaders: ['视频时长', 'call_count', 'video_duration', '通话次数'],
  },
}
