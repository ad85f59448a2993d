import {hasHan, isCodeText} from '../../src/kit/han-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import {type CellTest, type Detector, NONE, SHAPE} from '../../src/model/detector.js'

/** 12号楼3单元1802室 in bytes; keys of rooms are at most a UUID. */
const LONGEST_ROOM = 48

const judgeRoom: CellTest = (bytes, start, end) => {
  if (end - start > LONGEST_ROOM) return NONE
  return isCodeText(bytes, start, end, 1, 36) || hasHan(bytes, start, end) ? SHAPE : NONE
}

/** The room or bed somebody stays in: hotel, hospital, dormitory, flat. */
export const roomNo: Detector = {
  kind: 'room_no',
  family: 'stay',
  title: {zh: '房间号', en: 'Room'},
  basis: ['旅馆业治安管理办法', '法释〔2017〕10号 5(1)(4)'],
  headers: {
    zh: words(`
      房号 房间号 房间号码 房间编号 房间 房间名称 入住房间 入住房号 入住房间号 客房号 客房编号 客房 客房名称 主房号 床位号 床位 病床号 病床 床号 宿舍号 宿舍 寝室号 寝室 寝室编号 房间ID 房屋ID 房屋编号 房室号 室号 门牌号
      病房 病房号 病室 公寓号 房间信息 原房间号 新房间号 户室号 包间号 包厢号
    `),
    en: phrases(
      'room no, room number, room id, room, room name, room code, bed no, bed number, dorm no, dormitory no, dormitory, dorm, guest room, guest room no, ward no, ward bed, old room, new room, apartment no, suite no, hotel room, unit room',
    ),
    short: ['roomno', 'roomnum', 'rmno', 'fjh', 'fjhm', 'fangjianhao', 'fjbh'],
    never: phrases(
      '会议, 直播, 聊天, chat, live, game, meeting, conference, 机房, 教室, 考场, classroom, 游戏, 群, 面积, 价格, price, 房型, 状态, 图片, 设备, 测试',
    ),
    weak: phrases('cwh, r no, rm no, bed, bed id, unit no, door no, numbers'),
  },
  match: judgeRoom,
  values: 'supported',
  byValue: 'never',
  digest: 'folded',
  examples: {
    shape: ['8802', 'A1203', '3-201', '8栋301室'],
    none: ['2026-04-14 10:00:00', '!!'],
    headers: [
      '房间号',
      '房号',
      'room_no',
      'roomNumber',
      'room_id',
      'fangjianhao',
      '客房编号',
      '床位号',
      'fjh',
      'ROOM_NUM',
    ],
    notHeaders: ['房间类型', 'room_type', '聊天房间', 'live_room_id', 'room_price', '会议室', '房间状态'],
  },
}
