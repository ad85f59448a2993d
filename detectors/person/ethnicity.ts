import {phrases, words} from '../../src/kit/terms.js'
import {wordSet} from '../../src/kit/word-set.js'
import {type CellTest, type Detector, NONE, SHAPE} from '../../src/model/detector.js'

/** The 56 nationalities of GB/T 3304, without 族. */
const NAMES = words(`
  汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜
  土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春
  赫哲 门巴 珞巴 基诺
`)
/** Letter codes of the same standard, and its two digits 01–56, 97 and 98. */
const LETTERS = words(`
  HA MG HU ZA UG MH YI ZH BY CS MA DO YA BA TJ HN KZ DA LI LS VA SH GS LH SU DX NX JP KG TU DU ML QI BL SL MN GL XB AC PM TA NU UZ RS EW
  DE BO YG GI TT DR OR HZ MB LB JN
`)
const CODES = Array.from({length: 56}, (_, i) => String(i + 1).padStart(2, '0'))

const VALUES = wordSet([
  ...NAMES,
  ...NAMES.map(name => `${name}族`),
  ...LETTERS,
  ...CODES,
  '其他',
  '97',
  '98',
  '穿青人',
  '外国血统',
])

const match: CellTest = (bytes, start, end) => (VALUES.has(bytes, start, end) ? SHAPE : NONE)

export const ethnicity: Detector = {
  kind: 'ethnicity',
  family: 'person',
  title: {zh: '民族', en: 'Ethnic group'},
  basis: ['GB/T 3304-1991 中国各民族名称的罗马字母拼写法和代码', 'GB/T 35273-2020 附录A'],
  headers: {
    zh: words('民族 民族代码 族别'),
    en: phrases('ethnicity, ethnic, ethnic group, nationality ethnic, minority, ethnic code, race'),
    short: words('mzdm mzm minzu'),
    weak: phrases('nation'),
  },
  match,
  values: 'supported',
  byValue: 'never',
  digest: 'text',
  examples: {
    shape: ['汉族', '汉', '维吾尔族', '01', 'HA'],
    none: ['张三', '中国', '57', '家族'],
    headers: ['民族', 'ethnicity', 'ethnic_group'],
    notHeaders: ['国籍', 'national_id'],
  },
}
