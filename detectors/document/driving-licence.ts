import {numberAt} from '../../src/kit/calendar.js'
import {judgeId} from '../../src/kit/id-number.js'
import {isProvinceCode} from '../../src/kit/regions.js'
import {phrases, words} from '../../src/kit/terms.js'
import {type CellTest, type Detector, MASKED, NONE, SHAPE} from '../../src/model/detector.js'

/** A licence bears the identity number, a file twelve digits that begin with a place. The header tells which it is. */
const match: CellTest = (bytes, start, end) => {
  const id = judgeId(bytes, start, end)
  if (id !== NONE) return id === MASKED ? MASKED : SHAPE
  if (end - start !== 12 || numberAt(bytes, start, 12) < 0) return NONE
  return isProvinceCode(numberAt(bytes, start, 2)) ? SHAPE : NONE
}

export const drivingLicence: Detector = {
  kind: 'driving_licence',
  family: 'document',
  title: {zh: '驾驶证号码', en: 'Number of a driving licence'},
  basis: ['机动车驾驶证申领和使用规定', 'GA/T 16.6', 'GB/T 35273-2020 附录A'],
  headers: {
    zh: words(
      '驾驶证 驾驶证号 驾驶证号码 驾驶证编号 驾驶证件号 驾驶证档案编号 驾驶证档案号 驾照 驾照号 驾照号码 驾驶员证号 机动车驾驶证 机动车驾驶证号',
    ),
    en: phrases(
      'driving licence, driving licence no, driver licence, driver licence no, drivers licence, drive licence, drive licence no, driving licence file no, driver file no, driver card no',
    ),
    short: words('jsz jszh jzh dabh driverlicenseno drivinglicenseno'),
    never: phrases(
      '类型, 准驾, 照片, 图片, 有效期, 发证, 正面, 反面, 副页, type, class, photo, image, expire, front, back, date',
    ),
  },
  match,
  values: 'supported',
  byValue: 'never',
  identifies: 2,
  digest: 'digits',
  examples: {
    shape: ['110101189001010016', '110100000001'],
    masked: ['110101********0016'],
    none: ['张三', '13800000000', 'A2', '京A12345'],
    headers: ['驾驶证号', 'driving_license_no', 'driver_license', '驾照号码', '驾驶证档案编号'],
    notHeaders: ['准驾车型', '驾驶证类型', 'driver_license_photo'],
  },
}
