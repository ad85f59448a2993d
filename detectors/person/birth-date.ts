import {judgeBirthday} from '../../src/kit/birthday-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

export const birthDate: Detector = {
  kind: 'birth_date',
  family: 'person',
  title: {zh: '出生日期', en: 'Date of birth'},
  basis: ['GB/T 35273-2020 附录A 个人基本资料'],
  headers: {
    zh: words(
      '出生日期 出生年月 出生年月日 出生时间 出生年 出生日 出生年份 生日 诞辰 公历生日 农历生日 阴历生日 阳历生日 出生',
    ),
    en: phrases(
      'birthday, birthday date, birth date, date of birth, birth, birth time, birth year, birth month, birth day, born date, born, year of birth',
    ),
    short: words('dob csrq csny birthdate bday birthdt csnyr'),
    never: phrases('地, 证, 体重, 出生地, 医院, place, weight, certificate, city, country, gift, coupon'),
  },
  match: judgeBirthday,
  values: 'supported',
  byValue: 'never',
  digest: 'digits',
  examples: {
    shape: [
      '1990-01-02',
      '1990/1/2',
      '19900102',
      '1990年1月2日',
      '1990-01',
      '1990',
      '900102',
      '01-02',
      '1990-01-02 00:00:00',
      '02-JAN-90',
      '-631152000',
    ],
    masked: ['1990-**-**', '****-05-12', '19900***'],
    false: ['1990-02-30', '1990/04/31'],
    none: ['张三', '0000-00-00', '18岁', 'abc'],
    headers: ['出生日期', 'birthday', 'date_of_birth', '生日', '出生年月', 'DOB'],
    notHeaders: ['出生地', 'birth_place', '出生证号'],
  },
}
