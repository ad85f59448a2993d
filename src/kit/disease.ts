import {type Match, NONE, PROOF} from '../model/detector.js'
import {keywords} from './han-text.js'
import {words} from './terms.js'
import {isAlnum, isDigit} from './utf8.js'

/** Words of diseases and injuries: the ends of their Chinese names, and the common ones in English. */
const diseases = keywords(
  words(`
    病 炎 癌 瘤 综合征 综合症 骨折 损伤 感染 梗死 梗塞 梗阻 出血 结石 溃疡 囊肿 息肉 增生 衰竭 高血压 高血脂 高血糖 糖尿 哮喘 贫血 肝硬化 结核 过敏 骨裂 脱位 扭伤 烧伤 烫伤 中毒 休克 昏迷 偏瘫 瘫痪
    抑郁 焦虑 精神分裂 阳性 畸形 狭窄 栓塞 血栓 功能不全 心律失常 房颤 早搏 白内障 青光眼 近视 中风 脑卒中 痛风 妊娠 流产 肿大 肿块 结节 积液 水肿 疝 痔 湿疹 皮疹 疱疹 带状 阿尔茨海默 帕金森 癫痫
    disease syndrome cancer tumor carcinoma fracture diabetes hypertension infection infarct asthma anemia pneumonia hepatitis influenza arthritis bronchitis gastritis depression disorder injury stroke ulcer
  `),
)

/** Judges a cell as a diagnosis. Proof: an ICD-10 code, or a word of a disease. Other text proves nothing. */
export function judgeDiagnosis(bytes: Uint8Array, start: number, end: number): Match {
  return isIcd10(bytes, start, end) || diseases.areIn(bytes, start, end) ? PROOF : NONE
}

/** A letter, two digits, and up to four signs behind a point; x fills places in the Chinese edition. */
function isIcd10(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start
  if (length < 3 || length > 9) return false
  const letter = bytes[start] as number
  if (
    letter < 65 ||
    letter > 90 ||
    !isDigit(bytes[start + 1] as number) ||
    !isDigit(bytes[start + 2] as number)
  )
    return false
  if (length === 3) return true
  if (bytes[start + 3] !== 46 || length === 4) return false
  for (let i = start + 4; i < end; i++) if (!isAlnum(bytes[i] as number)) return false
  return true
}
