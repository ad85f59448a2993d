import {judgeId} from '../../src/kit/id-number.js'
import {phrases, words} from '../../src/kit/terms.js'
import {isDigit, isLetter} from '../../src/kit/utf8.js'
import {type CellTest, type Detector, MASKED, NONE, SHAPE} from '../../src/model/detector.js'

/** The identity number, a letter and eight digits on the card (LD/T 32), or eight to twenty digits of a local number. */
const match: CellTest = (bytes, start, end) => {
  const id = judgeId(bytes, start, end)
  if (id !== NONE) return id === MASKED ? MASKED : SHAPE
  if (end - start < 8 || end - start > 20) return NONE
  let stars = 0
  for (let i = isLetter(bytes[start] as number) ? start + 1 : start; i < end; i++) {
    if (bytes[i] === 42) stars++
    else if (!isDigit(bytes[i] as number) && !(i === end - 1 && isLetter(bytes[i] as number))) return NONE
  }
  return stars === 0 ? SHAPE : MASKED
}

export const socialSecurityNo: Detector = {
  kind: 'social_security_no',
  family: 'document',
  title: {zh: '社会保障号码', en: 'Social security number'},
  basis: ['社会保险法第58条', 'LD/T 32 社会保障卡规范', 'GB/T 35273-2020 附录A'],
  headers: {
    zh: words(`
      社保号 社保号码 社保编号 社保卡 社保卡号 社保卡号码 社会保障号 社会保障号码 社会保障卡号 社会保障卡 个人社保号 社保账号 社保个人编号 医保号 医保号码 医保卡 医保卡号 医保编号 医疗保险号 医疗证号
      公积金账号 公积金号 公积金个人账号 住房公积金账号 新农合号 新农合证号 参合号 养老保险号 社保电脑号 个人医保编号
    `),
    en: phrases(
      'social security no, social security number, social security card, social security card no, social insurance no, social insurance number, social security code, ssn, medicare no, medical insurance no, health card no, provident fund account, housing fund account, insurance card no',
    ),
    short: words('sbh sbkh ybh ybkh gjjzh shbzh shbzhm'),
    never: phrases('类型, 基数, 金额, 比例, 状态, type, base, amount, rate'),
  },
  match,
  values: 'supported',
  byValue: 'never',
  identifies: 3,
  digest: 'digits',
  examples: {
    shape: ['110101189001010016', 'A00000000', '0000000001'],
    masked: ['110101********0016', 'A****0000'],
    none: ['张三', '1234', '5000.00'],
    headers: ['社保卡号', '社会保障号码', 'social_security_no', '医保卡号', '公积金账号', 'ssn'],
    notHeaders: ['社保基数', '社保缴费金额', 'insurance_type'],
  },
}
