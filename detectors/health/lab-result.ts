import {decimalOf} from '../../src/kit/decimal.js'
import {keywords} from '../../src/kit/han-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import {isDigit} from '../../src/kit/utf8.js'
import {type CellTest, type Detector, NONE, SHAPE} from '../../src/model/detector.js'

/** 120/80mmHg, 5.6 mmol/L: a figure and its unit. */
const LONGEST_VALUE = 20
/** How qualitative tests come out. */
const findings = keywords(
  words(
    '阴性 阳性 正常 异常 未检出 检出 偏高 偏低 弱阳 不详 未见 negative positive normal abnormal detected reactive',
  ),
)
const DASH = 45

const judgeResult: CellTest = (bytes, start, end) => {
  if (findings.areIn(bytes, start, end)) return SHAPE
  if (end - start > LONGEST_VALUE) return NONE
  if (!Number.isNaN(decimalOf(bytes, start, end))) return end - start <= 10 ? SHAPE : NONE
  const first = bytes[start] as number
  if (first === 43 || first === 60 || first === 62) return SHAPE
  // 2026-04-14 begins with a digit too
  return isDigit(first) && bytes[start + 4] !== DASH && bytes[start + 4] !== 47 ? SHAPE : NONE
}

/** Measured values of a body: blood, heart, temperature, tests. */
export const labResult: Detector = {
  kind: 'lab_result',
  family: 'health',
  title: {zh: '检查检验结果', en: 'Test results'},
  basis: ['WS/T 102-1998', 'GB/T 35273-2020 附录B', '法释〔2017〕10号 5(1)(4)'],
  headers: {
    zh: words(`
      检验结果 化验结果 检查结果 检测结果 核酸检测结果 核酸结果 核酸检测 抗原结果 抗原检测结果 健康码 健康码状态 健康码颜色 健康码结果 行程码 行程码状态 粤康码 核酸码 核酸报告 核酸证明 核酸检测报告 核酸检测信息 ct检测 胎心率 胎动 宫高 腹围 餐前血糖 血糖值 血压值 心率值 体温记录 检验项目 检验项目名称 检验值 检验报告 化验单 化验项目 体检项目 血糖 空腹血糖 餐后血糖 随机血糖 血压 收缩压 舒张压 高压 低压 心率 脉搏 脉率 呼吸 呼吸频率 血氧 血氧饱和度 体温 体温值 测量体温
      血红蛋白 白细胞 白细胞计数 红细胞 血小板 血小板计数 中性粒细胞 淋巴细胞 血常规 尿常规 便常规 肝功能 肾功能 血脂 胆固醇 总胆固醇 甘油三酯 高密度脂蛋白 低密度脂蛋白 尿酸 血尿酸 肌酐 血肌酐 尿素 尿素氮 转氨酶 谷丙转氨酶 谷草转氨酶 总胆红素 白蛋白 糖化血红蛋白 甲胎蛋白 癌胚抗原 心电图
      CT值 CT结果 视力 左眼视力 右眼视力 裸眼视力 听力 肺活量 抗体 抗体检测 乙肝表面抗原 骨密度 尿蛋白 尿糖 瞳孔 对光反射 GCS评分 凝血 血沉 C反应蛋白 基因检测结果 睡眠质量 睡眠时长 步数 运动步数
    `),
    en: phrases(`
      lab result, laboratory result, lab test, test item result, exam result medical, blood pressure, systolic, diastolic, systolic pressure, diastolic pressure, systolic blood pressure, diastolic blood pressure, blood glucose, blood sugar, glucose, fasting glucose, fasting blood sugar,
      heart rate, pulse, pulse rate, respiration, respiratory rate, oxygen saturation, blood oxygen, body temperature, cholesterol, total cholesterol, triglyceride, triglycerides, hemoglobin, haemoglobin, platelet, platelets, white blood cell, red blood cell, uric acid, creatinine, urea,
      insulin, hba1c, ecg, ekg, electrocardiogram, nucleic acid, nucleic acid result, pcr result, antigen result, health code, health code status, nucleic acid test, nucleic acid report, fetal heart rate, fundal height, abdominal circumference, pupil, pupillary reflex, pupillary light reflex, eyesight, visual acuity, vital capacity, gcs score, skin thickness, step count, resting ecg, rest ecg, rest bp, max heart rate
    `),
    short: ['sbp', 'dbp', 'bp', 'spo2', 'hdl', 'ldl', 'wbc', 'rbc', 'plt', 'hba', 'bmp'],
    never: phrases(
      '设备, device, 机房, sensor, 天气, weather, cpu, 水压, 软件, 代码, 单元, unit, api, 车辆, 环境, 室温, 网络, indoor, outdoor, server, 呼吸灯, 漏洞, 电池, battery',
    ),
    weak: phrases(
      'temperature, temp, result, item value, test value, measured value, reference range, normal range, 结果, 结果值, 测量值, 检查值, 项目值, 参考值, 参考范围, 体检, 检查项目, hr, alt, ast, bpm',
    ),
  },
  match: judgeResult,
  values: 'supported',
  byValue: 'never',
  digest: 'text',
  examples: {
    shape: ['120/80', '5.6', '阴性(-)', '36.5℃', '+++'],
    none: ['2026-04-14 10:00:00', '13900000000'],
    headers: [
      '血压',
      'blood_pressure',
      '核酸检测结果',
      '体温',
      'heartRate',
      'xuetang',
      '收缩压 mmHg',
      '体温(℃)',
      'SBP',
    ],
    notHeaders: ['设备温度', 'cpu_temperature', 'result_type', '检测结果状态', 'unit_test_result'],
  },
}
