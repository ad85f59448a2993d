import {isCodeText} from '../../src/kit/han-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import {type CellTest, type Detector, NONE, SHAPE} from '../../src/model/detector.js'

/** 460-00-65534-268435455 is the longest way to write a cell of a mobile network. */
const LONGEST_CELL = 32

const judgeCell: CellTest = (bytes, start, end) =>
  isCodeText(bytes, start, end, 1, LONGEST_CELL) ? SHAPE : NONE

/** The cell of a mobile network a phone was in: it says where the phone was. */
export const cellTower: Detector = {
  kind: 'cell_tower',
  family: 'track',
  title: {zh: '基站', en: 'Cell tower'},
  basis: ['3GPP TS 23.003', '法释〔2017〕10号 5(1)(3)'],
  headers: {
    zh: words(
      '基站 基站编号 基站ID 基站号 基站代码 基站名称 基站位置 基站小区 基站信息 小区识别码 位置区码 位置区 扇区 扇区号 信令 信令小区 蜂窝小区 小区CI 基站扇区',
    ),
    en: phrases(
      'cell id, cell tower, tower id, tower, cell site, base station, base station id, lac, lac id, location area code, bts, bts id, enodeb, enodeb id, gnodeb, sector id, cell name, cell sector, tower location',
    ),
    short: [
      'lac',
      'cellid',
      'cgi',
      'ecgi',
      'eci',
      'nci',
      'enodebid',
      'enbid',
      'bsid',
      'bts',
      'lacid',
      'laccell',
    ],
    never: phrases('phone, mobile, excel, 表格, table, battery, 单元格, row'),
    weak: ['tac'],
  },
  match: judgeCell,
  values: 'supported',
  byValue: 'never',
  digest: 'folded',
  examples: {
    shape: ['460-00-12345-67890', '28941', '0x1A2B'],
    none: ['某某基站旁边'],
    headers: ['基站编号', 'cell_id', 'LAC', 'tower_id', 'jizhan', 'enodebId', '基站位置'],
    notHeaders: ['cell_phone', 'excel_cell', '小区名称', 'cancel_id'],
  },
}
