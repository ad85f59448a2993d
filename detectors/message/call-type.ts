import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** Whether a call came in or went out, was answered, is voice or text. */
export const callType: Detector = {
  kind: 'call_type',
  family: 'message',
  title: {zh: '通话类型', en: 'Kind of call'},
  basis: ['法释〔2017〕10号 5(1)(4)'],
  headers: {
    zh: words(
      '通话类型 呼叫类型 话单类型 主被叫 主被叫类型 呼叫方向 通话方向 呼叫方式 通信方式 通信类型 呼入呼出 通话状态 呼叫状态 接通状态 呼叫结果 通话结果 短信方向',
    ),
    en: phrases(
      'call type, call direction, call status, call state, call result, call mode, direction of call, sms direction, sms type, hangup cause, hangup direction, disposition',
    ),
    short: ['calltype', 'calldir', 'hjlx'],
    never: phrases('method, api, callback, 回调, 接口'),
  },
  values: 'free',
  byValue: 'never',
  digest: 'folded',
  examples: {
    headers: ['通话类型', 'call_type', '呼叫方向', 'CALL_DIRECTION', 'hujiaoleixing'],
    notHeaders: ['api_call_type', '类型', 'callback_status'],
  },
}
