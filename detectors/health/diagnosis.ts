import {judgeDiagnosis} from '../../src/kit/disease.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** What a doctor found, or somebody suffers from: disease, history, findings, treatment. */
export const diagnosis: Detector = {
  kind: 'diagnosis',
  family: 'health',
  title: {zh: '疾病诊断', en: 'Diagnosis'},
  basis: ['GB/T 14396-2016', 'ICD-10', 'GB/T 35273-2020 附录B', '法释〔2017〕10号 5(1)(4)'],
  headers: {
    zh: words(`
      诊断 诊断结果 诊断结论 诊断名称 诊断编码 诊断描述 诊断信息 诊断意见 初步诊断 出院诊断 入院诊断 主要诊断 次要诊断 其他诊断 临床诊断 门诊诊断 术前诊断 术后诊断 病理诊断 影像诊断 确诊 确诊结果 确诊病例 疑似病例 密切接触者 急救处理 急救结果 急救经过 卒中评估 脑卒中评估 病情评估 疼痛评估 肺炎 新冠 新冠肺炎 糖尿病 高血压 心脏病 冠心病 哮喘 肝炎 乙肝 结核 肺结核 艾滋病 精神病 癫痫 疫区 疾病 疾病名称 疾病编码 疾病代码 疾病诊断 疾病史 病名 病种
      病情 病情描述 病情分级 病情说明 病史 既往史 既往病史 现病史 个人史 家族病史 家族史 家族遗传史 过敏史 过敏药物 过敏原 药物过敏 药物过敏史 手术史 手术名称 手术记录 病历 病历内容 电子病历 病历记录 健康状况 健康状态 健康情况 身体状况 身体情况 病因 伤情
      伤残等级 残疾类别 残疾等级 残疾 慢性病 慢病 慢病类型 基础疾病 基础病 遗传病 传染病 传染病史 职业病 体检结果 体检结论 体检报告 检查结论 检查所见 影像所见 影像表现 超声提示 处理意见 处置 治疗方案 治疗措施 治疗 治疗经过 治疗进度 诊疗意见 诊疗记录 诊疗经过 诊治经过
      医嘱 医嘱内容 护理记录 护理内容 护理等级 护理级别 护理措施 护理情况 护理评估 康复情况 治疗情况 治疗内容 治疗效果 治疗建议 病情摘要 病程 并发症 伴随疾病 输血史 疾病史描述 病史描述 问诊内容 就诊原因 就诊诊断 会诊意见 体格检查 辅助检查 专科检查 发病情况 是否发烧 是否发热 病程记录 出院情况 出院小结 出院医嘱 入院病情 入院情况 意识状态 意识 神志 麻醉方式 主诉 急救措施 抢救记录 死因 死亡原因 根本死因 中医诊断 西医诊断 证型 癌症 肿瘤 精神状况 心理评估 心理状况 疫区接触史 接触史 流行病学史 隔离状态 感染状态
    `),
    en: phrases(`
      diagnosis, diagnoses, diagnose, diagnosis name, diagnosis code, diagnosis result, initial diagnosis, preliminary diagnosis, final diagnosis, primary diagnosis, principal diagnosis, discharge diagnosis, admission diagnosis, clinical diagnosis, disease, disease name,
      disease code, disease history, illness, illness history, medical history, medical condition, past history, present illness, family history, allergy, allergies, allergy name, allergy history, chief complaint, medical record, patient record, health status, health condition, health state,
      disability, disability level, disability type, treatment, treatment plan, treatment result, medical advice, doctor advice, doctor order, icd code, icd, pathology, comorbidity, consciousness, case history, cause of death, surgery, surgery name, operation name surgery, infection status, chronic disease, mental health, clinical notes, doctor notes, nursing record, triage level, prognosis, treatment advice, doctor suggestion, doctor suggest, disease describe, disease description, nursing content, nursing level, physical examination, auxiliary examination, case description, visit reason medical, complication, complications, diabetes, hypertension, heart disease, asthma, stroke, cancer, hepatitis, tuberculosis, hiv, epilepsy, covid, infected, diagnosed, stroke assessment, pain assessment
    `),
    short: ['icd', 'icdcode', 'zdmc', 'zdjg', 'cyzd', 'ryzd', 'jws', 'xbs', 'gms'],
    never: phrases(
      '服务器, server, 系统, system, 网络, 设备, device, 车辆, vehicle, 病虫, 作物, plant, 植物, 宠物, pet, 任务, 服务, service, cluster, check',
    ),
    weak: phrases(
      'dx, jbmc, condition, severity, assessment, complaint, outcome, procedures, measures, conclusion, 病例, 处理措施, 评估, 评估结果, 初步评估, 初步评估结果',
    ),
  },
  match: judgeDiagnosis,
  values: 'supported',
  byValue: 'never',
  digest: 'text',
  examples: {
    proof: [
      '2型糖尿病',
      '高血压病3级',
      'I10',
      'E11.900',
      '急性上呼吸道感染',
      'Type 2 diabetes',
      '左侧肋骨骨折',
    ],
    none: ['2026-04-14 10:00:00', '13900000000', '待查', '1'],
    headers: [
      '诊断',
      '初步诊断',
      'diagnosis',
      'zhenduan',
      'diagnosis_name',
      '既往病史',
      'medicalHistory',
      '过敏史',
      'ICD10',
      '病情描述',
    ],
    notHeaders: ['诊断时间', 'server_diagnosis', 'diagnosis_id_type', '系统诊断', 'condition_sql'],
  },
}
