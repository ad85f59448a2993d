import {judgeParty} from '../../src/kit/call-party.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** The party a call or message goes to, or simply the other one. */
export const callee: Detector = {
  kind: 'callee',
  family: 'message',
  title: {zh: '被叫', en: 'Called party'},
  basis: ['法释〔2017〕10号 5(1)(4)', 'YD/T 1484'],
  headers: {
    zh: words(
      '被叫 被叫号码 被叫号 被叫电话 被叫用户号码 被叫手机 被叫手机号 对端手机号 收件人号码 接收人号码 被叫方 被叫方号码 被叫人 对方号码 对方电话 对方手机 对方手机号 对端号码 接听方 接听号码 接听人 去电号码 拨打号码 拨出号码 受话号码 外呼号码 接收号码 接收方号码 收信号码 对方用户 通话号码 联系号码 短信接收号码',
    ),
    en: phrases(
      'callee, callee no, callee id, callee number, callee phone, called no, called number, called party, called phone, called msisdn, call to, dialed number, dialled number, dialed no, recipient id, recipient number, recipient no, dest number, dst number, dst no, dst phone, opp number, opp no, destination number, b number, b party, b party number, to number, to phone, peer number, other party, opposite number, other number, counterpart number, receiver number, sms to, msisdn dest, dest msisdn, msisdn destination, destination msisdn, phone dest',
    ),
    short: [
      'bnumber',
      'dnis',
      'calleenum',
      'calleeno',
      'msisdnb',
      'destnum',
      'dstnum',
      'oppnum',
      'othernum',
      'bjhm',
      'dfhm',
    ],
    never: phrases('姓名, name, prefix, 前缀'),
    weak: phrases('to, recipient, to no, dest no'),
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
      '被叫号码',
      'callee',
      'callee_number',
      'calledParty',
      'beijiaohaoma',
      '对方号码',
      'called_msisdn',
      'bjhm',
    ],
    notHeaders: ['callee_type', 'callee_prefix', '被叫次数'],
  },
}
