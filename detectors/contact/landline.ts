import {judgeLandline} from '../../src/kit/phone-number.js'
import {phrases, words} from '../../src/kit/terms.js'
import {orInList} from '../../src/kit/text-list.js'
import {searchFor} from '../../src/kit/text-search.js'
import type {Detector} from '../../src/model/detector.js'

export const landline: Detector = {
  kind: 'landline',
  family: 'contact',
  title: {zh: '固定电话', en: 'Fixed line'},
  basis: ['电信网编号计划（2017年版）', '长途区号表'],
  headers: {
    zh: words(`
      固定电话 固话 座机 座机号 座机号码 固定电话号码 家庭电话 住宅电话 宅电 家庭座机 办公电话 办公室电话 工作电话 单位电话 公司电话 企业电话 商务电话 传真 传真号 传真号码 传真电话 电话分机 分机 分机号 店铺电话 门店电话
    `),
    en: phrases(`
      landline, landline no, fixed line, fixed phone, fixed telephone, home phone, home tel, home telephone, house phone, office phone, office tel, office telephone, tel home, tel office, tel work, work phone, work tel, business phone, company phone, company tel,
      land phone, fax, fax no, fax number, extension no, phone extension, unit phone, residential phone, shop phone, store phone
    `),
    short: words('zj_dh gddh bgdh zzdh jtdh officetel hometel workphone homephone gh czh'),
    never: phrases(
      '客服, 咨询, 热线, 酒店电话, 商家电话, 平台电话, 景区电话, 医院电话, 400, hotline, model, verified, 类型, type',
    ),
  },
  match: orInList(judgeLandline, 'landline'),
  search: searchFor('landline'),
  values: 'supported',
  byValue: 'proof',
  identifies: 6,
  digest: 'digits',
  examples: {
    proof: [
      '0571-80000000',
      '(010)80000000',
      '010 8000 0000',
      '01080000000',
      '+86-571-80000000',
      '0571-80000000-8001',
      '0571-80000000转8001',
      '057180000000',
      '（0571）80000000',
      '0571-80000000/80000001',
    ],
    shape: ['80000000', '8000000'],
    masked: ['0571-8000****', '010-****0000'],
    none: ['400-800-0000', '4008000000', '95588', '13800000000', '张三', '110101189001010016'],
    headers: ['固定电话', '座机', 'home_phone', 'office_tel', '传真', '办公电话', 'fax'],
    notHeaders: ['客服电话', '手机号', 'fax_type'],
  },
}
