import {phrases, words} from '../../src/kit/terms.js'
import {searchFor} from '../../src/kit/text-search.js'
import {judgePermit} from '../../src/kit/travel-documents.js'
import type {Detector} from '../../src/model/detector.js'

export const permit: Detector = {
  kind: 'permit',
  family: 'document',
  title: {zh: '通行证号码', en: 'Number of a travel permit'},
  basis: [
    '中国公民因私事往来香港地区或者澳门地区的暂行管理办法',
    '中国公民往来台湾地区管理办法',
    'GB/T 35273-2020 附录A',
  ],
  headers: {
    zh: words(`
      通行证 通行证号 通行证号码 港澳通行证 港澳通行证号 港澳通行证号码 往来港澳通行证 往来港澳通行证号 回乡证 回乡证号 回乡证号码 港澳居民来往内地通行证 港澳居民来往内地通行证号 台胞证 台胞证号 台胞证号码
      台湾居民来往大陆通行证 往来台湾通行证 台湾通行证号 大陆通行证 签证号 签证号码 出入境证件号 旅行证号
    `),
    en: phrases(
      'hk macau permit, home return permit, mainland travel permit, travel permit, travel permit no, taiwan permit, taiwan compatriot permit, exit entry permit, visa no, visa number, mtp no, permit no, travel document no',
    ),
    short: words('gatxz hxz tbz'),
    never: phrases(
      '车辆, 停车, 施工, 许可, 出门, 货物, vehicle, parking, building, work, import, drug, 类型, type',
    ),
  },
  match: judgePermit,
  search: searchFor('permit'),
  values: 'supported',
  byValue: 'never',
  identifies: 2,
  digest: 'folded',
  examples: {
    shape: [
      'H00000000',
      'H0000000001',
      'M00000000',
      'C00000000',
      'CA0000000',
      'W00000000',
      '00000000',
      'L00000000',
    ],
    masked: ['H****0000', 'C****0000'],
    none: ['110101189001010016', 'X12345678', '13800000000', '张三'],
    headers: ['港澳通行证号', '台胞证', '回乡证号码', 'travel_permit_no', '通行证号码'],
    notHeaders: ['车辆通行证', 'work_permit_type', '施工许可证'],
  },
}
