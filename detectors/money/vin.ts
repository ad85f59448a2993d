import {isVinSign, vinCheck} from '../../src/kit/checksum.js'
import {plain} from '../../src/kit/normalise.js'
import {phrases, words} from '../../src/kit/terms.js'
import {isDigit} from '../../src/kit/utf8.js'
import {
  type CellTest,
  type Detector,
  FALSE,
  MASKED,
  type Match,
  NONE,
  PROOF,
  SHAPE,
} from '../../src/model/detector.js'

const scratch = new Uint8Array(20)
const CHINA = 76
const STAR = 42

/** 17 signs. The check digit is due on vehicles made in China (L first); elsewhere a wrong one leaves the shape. */
const match: CellTest = (bytes, start, end) => {
  if (end - start < 17 || end - start > 51 || plain(bytes, start, end, scratch) !== 17) return NONE
  let letters = 0
  let stars = 0
  for (let i = 0; i < 17; i++) {
    const byte = scratch[i] as number
    if (byte === STAR) stars++
    else if (!isVinSign(byte)) return NONE
    else if (!isDigit(byte)) letters++
  }
  if (stars > 0) return stars >= 3 && stars < 15 && letters > 0 ? MASKED : NONE
  return letters >= 2 && endsInDigits() ? judgeCheck() : NONE
}

/** The last four signs are a serial number. */
function endsInDigits(): boolean {
  for (let i = 13; i < 17; i++) if (!isDigit(scratch[i] as number)) return false
  return true
}

function judgeCheck(): Match {
  if (vinCheck(scratch, 0)) return PROOF
  return scratch[0] === CHINA ? FALSE : SHAPE
}

export const vin: Detector = {
  kind: 'vin',
  family: 'money',
  title: {zh: '车架号', en: 'Vehicle identification number'},
  basis: ['GB 16735-2019 道路车辆 车辆识别代号（VIN）'],
  headers: {
    zh: words(
      '车架号 车架号码 车辆识别代号 车辆识别码 车辆识别代码 识别代号 车辆VIN VIN码 VIN VIN号 大架号 车辆识别号',
    ),
    en: phrases(
      'vin, vin no, vin code, vin number, vehicle identification number, vehicle identification no, vehicle identification code, frame no, frame number, chassis no, chassis number, vehicle frame no',
    ),
    short: words('cjh cjhm vincode vinno frameno clsbdh clsbm dpno'),
    never: phrases('类型, 图片, type, image, photo, frame rate, rate'),
  },
  match,
  values: 'supported',
  byValue: 'proof',
  identifies: 6,
  digest: 'folded',
  examples: {
    proof: ['LAAAA00010A000001', 'lzzzz00030a000002', '1M8GDM9AXKP042788'],
    shape: ['WAAAA00000A000001'],
    masked: ['LAAAA0*****000001'],
    false: ['LAAAA00020A000001'],
    none: ['110101189001010016', '张三', 'IOQAA00010A000001', '00000000000000000', 'ABCDEFGHJKLMNPRST'],
    headers: ['车架号', 'VIN', 'vin_code', 'frame_no', '车辆识别代号'],
    notHeaders: ['frame_rate', 'vin_type'],
  },
}
