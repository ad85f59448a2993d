import {phrases, words} from '../../src/kit/terms.js'
import {searchFor} from '../../src/kit/text-search.js'
import {judgePassport} from '../../src/kit/travel-documents.js'
import type {Detector} from '../../src/model/detector.js'

export const passport: Detector = {
  kind: 'passport',
  family: 'document',
  title: {zh: '护照号码', en: 'Passport number'},
  basis: ['护照法', 'ICAO Doc 9303', 'GB/T 35273-2020 附录A 个人身份信息'],
  headers: {
    zh: words('护照 护照号 护照号码 护照编号 护照证号 因私护照号 因公护照号'),
    en: phrases('passport, passport no, passport number, passport id, passport code'),
    short: words('hzhm hzhao passportno passportnum ppno'),
    never: phrases('类型, 照片, 有效期, 签发, 国家, image, photo, expiry, expire, date, country, type, js'),
  },
  match: judgePassport,
  search: searchFor('passport'),
  values: 'supported',
  byValue: 'never',
  identifies: 2,
  digest: 'folded',
  examples: {
    shape: [
      'E00000000',
      'EA0000000',
      'G00000000',
      '140000000',
      'K00000000',
      'MA0000000',
      'SE0000000',
      'e00000000',
    ],
    masked: ['E****0000', 'EA***0000'],
    none: ['110101189001010016', '13800000000', 'ABC12345', '12345678', '张三'],
    headers: ['护照号', 'passport', 'passport_no', '护照号码'],
    notHeaders: ['passport_expiry', '护照类型', 'passport_image'],
  },
}
