import {judge11} from '../../src/kit/phone-number.js'
import {phrases, words} from '../../src/kit/terms.js'
import {searchFor} from '../../src/kit/text-search.js'
import {isAlnum, isLetter} from '../../src/kit/utf8.js'
import {type CellTest, type Detector, NONE, SHAPE} from '../../src/model/detector.js'

/** A letter and five to nineteen letters, digits, dashes, underscores; or the mobile number it was made with. */
const match: CellTest = (bytes, start, end) => {
  const length = end - start
  if (length === 11 && judge11(bytes, start) !== NONE) return SHAPE
  if (length < 6 || length > 20 || !isLetter(bytes[start] as number)) return NONE
  for (let i = start; i < end; i++) {
    if (!isAlnum(bytes[i] as number) && bytes[i] !== 45 && bytes[i] !== 95) return NONE
  }
  return SHAPE
}

export const wechat: Detector = {
  kind: 'wechat',
  family: 'contact',
  title: {zh: '微信号', en: 'WeChat id'},
  basis: ['GB/T 35273-2020 附录A 网络身份标识信息'],
  headers: {
    zh: words('微信 微信号 微信号码 微信账号 微信ID 微信联系方式 个人微信 企业微信号 微信帐号'),
    en: phrases(
      'wechat, wechat no, wechat id, wechat account, wechat number, weixin, weixin no, weixin id, wx no, wx number, wx account, we chat',
    ),
    short: words('wxh wechatno wxno weixinhao wxid'),
    never: phrases(
      '支付, 小程序, 公众号, openid, unionid, 头像, 昵称, 二维码, 菜单, 模板, 订单, 群, pay, open, union, mini, mp, app, avatar, nickname, qrcode, menu, template, secret, token, config, media, order',
    ),
  },
  match,
  search: searchFor('wechat'),
  values: 'supported',
  byValue: 'never',
  identifies: 5,
  digest: 'folded',
  examples: {
    shape: ['abc_12345', 'wxid_abcdef123456', '13800000000'],
    none: ['abc', '1', '张三', 'https://example.com'],
    headers: ['微信号', 'wechat', 'weixin', 'wechat_id', '微信'],
    notHeaders: ['微信支付', 'wechat_pay_no', 'wx_openid', '微信头像', 'wechat_config'],
  },
}
