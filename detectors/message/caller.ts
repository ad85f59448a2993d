import {judgeParty} from '../../src/kit/call-party.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** The party a call or message comes from. */
export const caller: Detector = {
  kind: 'caller',
  family: 'message',
  title: {zh: '主叫', en: 'Calling party'},
  basis: ['法释〔2017〕10号 5(1)(4)', 'YD/T 1484'],
  headers: {
    zh: words(
      '主叫 主叫号码 主叫号 主叫电话 主叫用户号码 主叫手机 主叫手机号 发件人号码 发送人号码 主叫方 主叫方号码 呼叫方 呼叫方号码 呼叫号码 来电号码 来电 来电电话 拨打方 拨打人 主叫人 计费号码 发送号码 发送方号码 发送方 发信号码 发信人号码 发短信号码 本机号码 本方号码 己方号码 主号码',
    ),
    en: phrases(
      'caller, caller no, caller id, caller number, caller phone, caller msisdn, calling no, calling number, calling party, calling phone, calling msisdn, call from, originating number, origin number, a number, a party, a party number, sender number, from number, from phone, source number, src number, src no, src phone, sms from, sender msisdn, msisdn origin, origin msisdn, phone origin',
    ),
    short: ['anumber', 'ani', 'callernum', 'callerno', 'msisdna', 'zjhaoma', 'srcnum'],
    never: phrases('caller name, 姓名, method, class'),
    weak: phrases('from, sender id, from no, origin no'),
  },
  match: judgeParty,
  values: 'supported',
  byValue: 'never',
  identifies: 4,
  digest: 'digits',
  examples: {
    proof: ['13900000000'],
    shape: ['95000', '+12025550100'],
    none: ['张三', '2026-04-14'],
    headers: [
      '主叫号码',
      'caller',
      'caller_number',
      'CALLING_NBR',
      'zhujiaohaoma',
      '来电号码',
      'caller_msisdn',
    ],
    notHeaders: ['caller_type', '呼叫次数', 'call_id', 'caller_method'],
  },
}
