import {phrases, words} from '../../src/kit/terms.js'
import {codePointAt, encode, indexOf, isDigit} from '../../src/kit/utf8.js'
import {type CellTest, type Detector, MASKED, NONE, SHAPE} from '../../src/model/detector.js'

/** Services and ranks that stand before 字第: officers, sergeants, soldiers, civilians, armed police, and staffs. */
const SERVICES = new Set(
  [...'军士兵文职武警参政后装海空火南北沈兰济广成东西中联勤院校退干义'].map(sign => sign.codePointAt(0) ?? 0),
)
const ZI = encode('字')
const DI = encode('第')
const HAO = encode('号')
const LONGEST = 48

/** 军字第1234567号: one to four characters of a service, 字, 第, six to eight digits, 号; 第 and 号 may be missing. */
const match: CellTest = (bytes, start, end) => {
  if (end - start < 12 || end - start > LONGEST || !SERVICES.has(codePointAt(bytes, start, end))) return NONE
  const zi = indexOf(ZI, bytes, start, end)
  if (zi < start + 3 || zi > start + 12) return NONE
  const di = indexOf(DI, bytes, zi, end)
  const hao = indexOf(HAO, bytes, zi, end)
  return judgeDigits(bytes, di < 0 ? zi + 3 : di + 3, hao < 0 ? end : hao)
}

function judgeDigits(bytes: Uint8Array, start: number, end: number) {
  let digits = 0
  let stars = 0
  for (let i = start; i < end; i++) {
    if (isDigit(bytes[i] as number)) digits++
    else if (bytes[i] === 42) stars++
    else if (bytes[i] !== 32) return NONE
  }
  if (digits + stars < 5 || digits + stars > 9) return NONE
  return stars > 0 ? MASKED : SHAPE
}

export const officerCard: Detector = {
  kind: 'officer_card',
  family: 'document',
  title: {zh: '军人证件号码', en: 'Number of a military card'},
  basis: ['GB/T 35273-2020 附录A 个人身份信息（军官证）'],
  headers: {
    zh: words(
      '军官证 军官证号 军官证号码 军人证 军人证号 士官证 士官证号 士兵证 士兵证号 军人身份证 警官证 警官证号 文职证 文职干部证 军人保障卡号 退伍证号 退役证号',
    ),
    en: phrases(
      'officer card, officer id, officer card no, military id, military id no, military officer card, soldier card, soldier id, police id, police no, police card no, army card',
    ),
    short: words('jgz jgzh'),
    never: phrases('类型, 照片, type, photo, image'),
  },
  match,
  values: 'supported',
  byValue: 'shape',
  identifies: 2,
  digest: 'text',
  examples: {
    shape: ['军字第0000001号', '士字第00000001号', '武字第000001号', '空字第 0000001 号'],
    masked: ['军字第****001号'],
    none: ['京字第号', '110101189001010016', '军事', '文字第一号'],
    headers: ['军官证号', '士兵证', 'military_id', 'officer_card_no'],
    notHeaders: ['officer_type', '军官证类型'],
  },
}
