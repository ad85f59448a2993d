import {phrases, words} from '../../src/kit/terms.js'
import {wordSet} from '../../src/kit/word-set.js'
import {type CellTest, type Detector, NONE, SHAPE} from '../../src/model/detector.js'

const TYPES = ['a', 'b', 'o', 'ab', 'rh']
const signs = [
  '',
  '+',
  '-',
  '型',
  '型血',
  'rh+',
  'rh-',
  ' rh+',
  ' rh-',
  '阳性',
  '阴性',
  '型rh阳性',
  '型rh阴性',
  '(+)',
  '(-)',
]
const bloodTypes = wordSet(
  [
    ...TYPES.flatMap(type => signs.map(sign => type + sign)),
    'rh阳性',
    'rh阴性',
    '不详',
    '未查',
    '其他',
    '其它',
    '0',
    '1',
    '2',
    '3',
    '4',
    '5',
    '9',
    'unknown',
  ],
  'folded',
)

const judgeBlood: CellTest = (bytes, start, end) => (bloodTypes.has(bytes, start, end) ? SHAPE : NONE)

/** ABO and Rh group. */
export const bloodType: Detector = {
  kind: 'blood_type',
  family: 'health',
  title: {zh: '血型', en: 'Blood type'},
  basis: ['GB/T 35273-2020 附录B', 'WS 364.5'],
  headers: {
    zh: words('血型 ABO血型 RH血型 血型类型 RH'),
    en: phrases('blood type, blood group, abo, rh, rh factor, abo type'),
    short: ['bloodtype'],
  },
  match: judgeBlood,
  values: 'required',
  byValue: 'never',
  digest: 'folded',
  examples: {
    shape: ['A', 'AB型', 'O+', 'b'],
    none: ['C', '12', '张三'],
    headers: ['血型', 'blood_type', 'xuexing', 'bloodGroup', 'ABO血型'],
    notHeaders: ['类型', 'type', 'group', '血糖'],
  },
}
