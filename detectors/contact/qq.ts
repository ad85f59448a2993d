import {numberAt} from '../../src/kit/calendar.js'
import {phrases, words} from '../../src/kit/terms.js'
import {searchFor} from '../../src/kit/text-search.js'
import {type CellTest, type Detector, NONE, SHAPE} from '../../src/model/detector.js'

/** Five to eleven digits, the first not 0. */
const match: CellTest = (bytes, start, end) => {
  const length = end - start
  return length >= 5 && length <= 11 && bytes[start] !== 48 && numberAt(bytes, start, length) >= 0
    ? SHAPE
    : NONE
}

export const qq: Detector = {
  kind: 'qq',
  family: 'contact',
  title: {zh: 'QQ号码', en: 'QQ number'},
  basis: ['GB/T 35273-2020 附录A 网络身份标识信息'],
  headers: {
    zh: words('QQ QQ号 QQ号码 QQ账号 扣扣 扣扣号 联系QQ 企鹅号'),
    en: phrases('qq, qq no, qq number, qq account, qq id, qicq, oicq, im qq'),
    short: words('qqno qqnum qqhm qqnumber'),
    never: phrases(
      '群, 登录, openid, unionid, 头像, 昵称, 空间, 地图, group, login, open, union, map, secret, app, avatar, nickname, music',
    ),
  },
  match,
  search: searchFor('qq'),
  values: 'supported',
  byValue: 'never',
  identifies: 5,
  digest: 'digits',
  examples: {
    shape: ['10000', '100000000'],
    none: ['0100000', '1000', 'abc', '张三', '110101189001010016'],
    headers: ['QQ', 'qq号', 'qq_number', 'QQ号码'],
    notHeaders: ['QQ群', 'qq_openid', 'qq_group'],
  },
}
