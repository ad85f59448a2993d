import {phrases} from './terms.js'
import type {TopicWords} from './topics-model.js'

/** Columns that name a home. */
export const HOUSE: readonly string[] = phrases(
  'house id, house no, house code, room id, room no, unit id, apartment id, residence id, flat id, 房屋, 房屋id, 房屋编号, 房号, 房间号, 房产id, 户号, 门牌号, owner house id, building house id',
)

/** Where people live, and what they drive. */
export const HOME: readonly TopicWords[] = [
  {
    topic: 'house',
    words: phrases(
      '房屋, 房产, 楼盘, 户型, 房源, 不动产, 住房, 二手房, 商品房, 产权, 购房, house, houses, housing, real estate, apartment, residence, building room, villa, dwelling',
    ),
    heads: phrases('room, rooms, house, building, unit, floor, estate, 房间, 楼栋, 单元'),
    never: phrases(
      '酒店, hotel, 聊天, chat, 会议, meeting, warehouse, 直播, live, 教室, 机房, 群聊, 宿舍, lighthouse, 类型, type, group',
    ),
    columns: [
      [
        phrases(
          '建筑面积, 房产证号, 户型, 产权人, 房屋地址, built up area, house area, house address, 房产面积, 房产地址',
        ),
      ],
      [
        phrases('owner, owner id, 业主, 业主id, 房主姓名'),
        phrases('room id, room num, 房屋, 房屋id, house id, 房屋名称, 房屋编号, residence id'),
      ],
    ],
  },
  {
    topic: 'property_management',
    words: phrases(
      '物业, 业主, 小区, 住户, 楼宇, 物业费, 社区, 居民, 户主, 管理费, 水电费, 抄表, 门禁, property fee, property management, building owner, owner, management fee, community, resident, residents, meter water',
    ),
    never: phrases('product owner, repository, 开发者社区, 社区版, house owner type, owner type'),
    columns: [
      [
        phrases('楼栋, 单元号, building no, 栋号, 物业公司'),
        phrases('业主, 业主姓名, owner name, owner id, 住户'),
      ],
    ],
  },
  {
    topic: 'rent',
    words: phrases(
      '租赁, 租房, 出租, 承租, 租客, 租金, 房租, 租约, 起租, 合租, 整租, rent, rents, rented, rental, rentals, lease, leases, leasing, renter',
    ),
    never: phrases('多租户, 租户套餐, multi tenant'),
    columns: [
      [phrases('租金, rent, 月租金, monthly rent, 起租时间, 租期, rent price, rental')],
      [
        phrases(
          '合同编号, 合同号, 合同金额, 签订日期, 签约时间, contract no, contract id, contract amount, sign date',
        ),
        phrases(
          '月租, 月租价, 月租价格, 租赁价格, 租赁期限, 租用押金, 租用金额, 租用月数, lease term, month rent',
        ),
      ],
    ],
  },
  {
    topic: 'vehicle',
    words: phrases(
      '车辆, 机动车, 汽车, 车主, 车牌, 驾驶证, 行驶证, 私家车, 车险, vehicle, vehicles, car info, cars, plate, motor, automobile, new energy vehicle',
    ),
    heads: phrases('car, truck, bike, auto, 车'),
    never: phrases('购物车, cart, card'),
    columns: [
      [
        phrases(
          '车牌号, 车牌号码, plate no, license plate, licence plate, car num, car no, plate number, 车架号, vin',
        ),
      ],
    ],
  },
  {
    topic: 'parking',
    words: phrases(
      '停车, 车位, 车库, 泊车, 道闸, 进出场, 停车场, 停车费, parking, car park, carport, garage, car in out',
    ),
    heads: phrases('parking, parking space, temporary rented '),
    columns: [
      [
        phrases('车位号, 车位编号, parking space no, parking space id, 停车场, parking id'),
        phrases(
          '车牌号, plate no, license plate, car num, 进场时间, in time, owner, owner id, resident id, 业主',
        ),
      ],
      [phrases('进场时间, 出场时间, 入场时间, 离场时间')],
    ],
  },
]
