import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** What somebody feels or shows: fever, cough, pain. */
export const symptom: Detector = {
  kind: 'symptom',
  family: 'health',
  title: {zh: '症状', en: 'Symptoms'},
  basis: ['GB/T 35273-2020 附录B', '法释〔2017〕10号 5(1)(4)'],
  headers: {
    zh: words(
      '症状 症状描述 临床症状 主要症状 症状体征 症状表现 临床表现 不适症状 身体不适 身体症状 体征 发热 发烧 咳嗽 发热症状 咳嗽症状 异常症状 疼痛 疼痛评分 不良反应 副作用 症状信息 伴随症状 出现症状',
    ),
    en: phrases(
      'symptom, symptoms, symptom description, clinical symptom, clinical manifestation, signs, vital signs, fever, cough, pain, pain level, adverse reaction, side effect, discomfort, chest pain, chest pain type, angina',
    ),
    short: ['zzms'],
    never: phrases('故障, 设备, 车辆, fault, 病虫, 植物, 宠物, sign in'),
    weak: ['manifestation', '表现'],
  },
  values: 'free',
  byValue: 'never',
  digest: 'text',
  examples: {
    headers: ['症状', 'symptoms', '症状描述', 'zhengzhuang', 'clinical_symptom', '发热'],
    notHeaders: ['症状类型', 'fault_symptom', 'symptom_count'],
  },
}
