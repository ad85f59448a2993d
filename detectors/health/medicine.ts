import {endings, keywords} from '../../src/kit/han-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import {type CellTest, type Detector, NONE, PROOF} from '../../src/model/detector.js'

/** Dosage forms as names of medicines end in them (中国药典 制剂通则), and salts inside names. */
const forms = endings(
  words(
    '片 胶囊 注射液 颗粒 口服液 丸 滴眼液 软膏 乳膏 糖浆 喷雾剂 气雾剂 滴丸 散 栓 贴 膏 冲剂 混悬液 注射用 缓释片 肠溶片 分散片 咀嚼片 含片 凝胶 洗剂 搽剂 酊 合剂 滴剂 干混悬剂 疫苗 tablets tablet capsules capsule injection syrup ointment',
  ),
)
const substances = keywords(
  words(
    '盐酸 硫酸 阿莫西林 头孢 青霉素 布洛芬 二甲双胍 胰岛素 氯化钠 葡萄糖 沙坦 地平 洛尔 他汀 拉唑 霉素 沙星 西林 替丁 mg/片 每日 一日 口服 bid tid',
  ),
)

const judgeMedicine: CellTest = (bytes, start, end) =>
  forms.isAtEnd(bytes, start, end) || substances.areIn(bytes, start, end) ? PROOF : NONE

/** What somebody takes or was prescribed. */
export const medicine: Detector = {
  kind: 'medicine',
  family: 'health',
  title: {zh: '用药', en: 'Medication'},
  basis: ['中华人民共和国药典 四部 制剂通则', 'GB/T 35273-2020 附录B', '法释〔2017〕10号 5(1)(4)'],
  headers: {
    zh: words(
      '药品 药品名称 药品名 药名 药物 药物名称 药品通用名 药品编码 药品编号 药品规格 药品信息 用药 用药情况 用药记录 用药名称 用药史 处方 处方内容 处方药品 处方信息 处方号 处方编号 药方 剂量 用药剂量 用法用量 给药途径 给药剂量 给药方式 服药情况 服用药物 服药记录 开药 西药 中药 中成药 用药频次 药品剂型',
    ),
    en: phrases(
      'medicine, medicine name, drug, drug name, drugs, medication, medications, medication name, prescription, prescription no, prescription content, dosage, dose, drug dose, drug usage, medicine usage, drug code, pharmaceutical, administration route, medicines',
    ),
    short: ['rx', 'ypmc', 'yymc', 'cfh', 'yfyl'],
    never: phrases(
      '农药, 弹药, 兽药, 库存, pesticide, 采购, 供应商, 厂家, 价格, price, stock, 火药, 辐射, vaccine, 疫苗',
    ),
    weak: ['orders', '用量', '用法'],
  },
  match: judgeMedicine,
  values: 'supported',
  byValue: 'never',
  digest: 'text',
  examples: {
    proof: ['阿莫西林胶囊', '盐酸二甲双胍', 'Ibuprofen tablets'],
    none: ['某某', '0.5', '2026-04-14 10:00:00', '13900000000'],
    headers: ['药品名称', 'medicine_name', 'drug', '处方', 'yaopinmingcheng', 'prescriptionNo', '用药情况'],
    notHeaders: ['药品价格', 'drug_price', '农药名称', 'medicine_stock', 'drug_type'],
  },
}
