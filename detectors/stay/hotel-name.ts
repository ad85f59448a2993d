import {endings, hasLetters, keywords} from '../../src/kit/han-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import {type CellTest, type Detector, NONE, PROOF, SHAPE} from '../../src/model/detector.js'

const LONGEST_NAME = 180
const lodgings = endings(
  words(
    '酒店 宾馆 旅馆 旅店 客栈 民宿 招待所 度假村 旅社 饭店 山庄 会馆 青旅 公寓 驿站 hotel inn hostel resort motel lodge suites',
  ),
)
const named = keywords(words('酒店 宾馆 旅馆 客栈 民宿 招待所 度假 hotel hostel resort'))

const judgeHotel: CellTest = (bytes, start, end) => {
  if (end - start > LONGEST_NAME || !hasLetters(bytes, start, end)) return NONE
  return lodgings.isAtEnd(bytes, start, end) || named.areIn(bytes, start, end) ? PROOF : SHAPE
}

/** The house somebody stays at. */
export const hotelName: Detector = {
  kind: 'hotel_name',
  family: 'stay',
  title: {zh: '酒店名称', en: 'Hotel'},
  basis: ['旅馆业治安管理办法', '法释〔2017〕10号 5(1)(4)'],
  headers: {
    zh: words(
      '酒店 酒店名称 酒店名 宾馆 宾馆名称 旅馆 旅馆名称 旅店 旅店名称 民宿 民宿名称 客栈 客栈名称 住宿酒店 入住酒店 预订酒店 下榻酒店 住宿地点 住宿地址 住宿单位 入住宾馆 酒店信息 旅客住宿 住宿名称 旅馆编号',
    ),
    en: phrases(
      'hotel, hotel name, inn, inn name, hostel name, lodging, lodging name, accommodation, accommodation name, guest house, resort name, stay hotel, property name',
    ),
    short: ['hotelname', 'lgmc'],
    weak: phrases('jdmc'),
    never: phrases('地址, 电话, 联系人, phone, address, 星级, star, 房型, 公告, 图片'),
  },
  match: judgeHotel,
  values: 'supported',
  byValue: 'never',
  digest: 'folded',
  examples: {
    proof: ['某某大酒店', 'Example Hotel', '某某酒店(人民路店)'],
    shape: ['某某国际'],
    none: ['123', '2026-04-14'],
    headers: ['酒店名称', 'hotel_name', '入住酒店', 'jiudianmingcheng', 'hotelName'],
    notHeaders: ['酒店电话', 'hotel_phone', '酒店类型', 'hotel_star'],
  },
}
