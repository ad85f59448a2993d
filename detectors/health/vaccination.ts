import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** What somebody was vaccinated with, when and where. */
export const vaccination: Detector = {
  kind: 'vaccination',
  family: 'health',
  title: {zh: '接种信息', en: 'Vaccination'},
  basis: ['中华人民共和国疫苗管理法', 'GB/T 35273-2020 附录B', '法释〔2017〕10号 5(1)(4)'],
  headers: {
    zh: words(
      '疫苗 疫苗名称 疫苗种类 疫苗批号 疫苗编码 疫苗厂家 疫苗剂次 接种 接种疫苗 接种日期 接种时间 接种剂次 接种剂量 接种单位 接种点 接种地点 接种部位 接种情况 接种状态 接种记录 接种医生 接种针次 新冠疫苗 新冠疫苗接种情况 疫苗接种情况 疫苗接种 疫苗情况 针次 免疫史 预防接种史',
    ),
    en: phrases(
      'vaccine, vaccine name, vaccine type, vaccine batch, vaccination, vaccination date, vaccination time, vaccination status, vaccinated, vaccine dose, dose no, immunization, immunization date, inoculation, inoculation date, vaccine manufacturer',
    ),
    short: ['vacc'],
    never: phrases('库存, stock, 宠物, pet, 动物'),
    weak: ['剂次', 'dose number'],
  },
  values: 'free',
  byValue: 'never',
  digest: 'text',
  examples: {
    headers: ['疫苗名称', 'vaccine_name', '接种日期', 'jiezhongriqi', 'vaccinationDate', '接种剂次'],
    notHeaders: ['疫苗库存', 'vaccine_stock', '品种'],
  },
}
