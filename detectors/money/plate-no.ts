import {judgePlate} from '../../src/kit/plates.js'
import {phrases, words} from '../../src/kit/terms.js'
import {searchFor} from '../../src/kit/text-search.js'
import type {Detector} from '../../src/model/detector.js'

export const plateNo: Detector = {
  kind: 'plate_no',
  family: 'money',
  title: {zh: '车牌号', en: 'Number plate'},
  basis: ['GA 36-2018 中华人民共和国机动车号牌'],
  headers: {
    zh: words(
      '车牌 车牌号 车牌号码 车牌编号 车辆号牌 号牌 号牌号码 车牌照 车牌照号 牌照 牌照号 牌照号码 车辆牌照 车辆牌号 机动车号牌 机动车牌号 汽车牌照 汽车牌号 主车牌号 挂车车牌',
    ),
    en: phrases(
      'plate, plate no, plate number, plate num, plate id, license plate, license plate no, license plate number, licence plate, car plate, car plate no, car no, car number, car num, vehicle plate, vehicle plate no, vehicle license plate, registration plate, number plate, plate code, truck no, car licence, car license no',
    ),
    short: words('cph cphm chepai chepaihao carno carnum plateno platenum hphm licenseplate vehno'),
    weak: phrases('vehicle no, vehicle id, 车号, 车辆号'),
    never: phrases(
      '颜色, 类型, 种类, 图片, 照片, 识别, color, colour, type, image, photo, pic, cost, template, cart, card, card no',
    ),
  },
  match: judgePlate,
  search: searchFor('plate_no'),
  values: 'supported',
  byValue: 'proof',
  identifies: 6,
  digest: 'text',
  examples: {
    proof: [
      '京A00000',
      '京A·00000',
      '京A 00000',
      '京AD00000',
      '京A00000D',
      '粤Z0000港',
      '京A0000警',
      '使000000',
      '京Ａ０００００',
      '粤B0000学',
    ],
    shape: ['沪Z00000', '京I00000'],
    masked: ['京A***00', '京A0**00'],
    none: ['ABC1234', '京东商城', '京A', '京A0000', '张三', '京AI0000'],
    headers: ['车牌号', 'plate_no', 'license_plate', '车牌', 'carNum', '号牌号码', 'cphm'],
    notHeaders: ['车牌颜色', 'plate_color', 'plate_type', 'card_no'],
  },
}
