import {phrases} from './terms.js'
import type {TopicWords} from './topics-model.js'

const LATITUDE = phrases('lat, latitude, 纬度, gps lat, weidu')
const LONGITUDE = phrases('lng, lon, longitude, 经度, gps lng, jingdu')
const MOMENT = phrases('time, timestamp, datetime, date, 时间, 日期, t')
const ROOM = phrases(
  'room no, room id, room number, room num, 房号, 房间号, 房间, 房间编号, room, main room, 客房号, 房间号码, r no',
)

/** Where people are, stay, live, travel and fall ill. */
export const LIFE: readonly TopicWords[] = [
  {
    topic: 'hotel',
    words: phrases(
      '酒店, 宾馆, 旅馆, 旅店, 旅社, 客栈, 民宿, 招待所, 旅业, 客房, 房型, 住宿, 入住, hotel, hotels, hostel, homestay, lodging, guest room, guesthouse, resort',
    ),
    never: phrases('宿舍, 医院, dormitory'),
    columns: [
      [
        phrases(
          '入住时间, 入住日期, checkin time, check in time, checkin date, check in date, 预抵时间, 到店时间',
        ),
        phrases(
          '退房时间, 离店时间, 离店日期, checkout time, check out time, checkout date, 预离时间, leave time',
        ),
      ],
    ],
  },
  {
    topic: 'stay_booking',
    words: phrases(
      '入住, 住宿, 订房, 客房预订, 客房预定, 开房, 入住登记, 旅客登记, 住客, 住宿登记, 退房, 续住, live in, stay record, room booking, room reservation, hotel order, hotel booking, accommodation record, accommodation, guest stay, stay, lodging record',
    ),
    heads: phrases('check in, checkin, booking, reception'),
    never: phrases(
      '签到, 打卡, attendance, 宿舍分配, 病房, 访客, 来访, visit, visitor, 停车, parking, 车辆, car, vehicle, 会议, meeting, conference, 员工, staff, employee, flight, 航班',
    ),
    columns: [
      [
        phrases(
          '入住时间, 入住日期, checkin time, check in time, checkin date, check in date, 预抵时间, 到店时间, 抵店时间, 入住天数, 预住天数',
        ),
      ],
      [
        phrases(
          '离店时间, 退房时间, 离店日期, checkout time, check out time, checkout date, check out date, 预离时间',
        ),
      ],
      [
        phrases(
          'in time, out time, arrival time, arrivals time, leave time, arrive time, departure time, arrival date, leave date',
        ),
        ROOM,
      ],
    ],
  },
  {
    topic: 'health',
    words: phrases(`
      患者, 病人, 病历, 病案, 病例, 诊断, 诊疗, 就诊, 门诊, 住院, 出院, 入院, 处方, 医嘱, 体检, 健康, 核酸, 化验, 疫情, 防疫, 症状, 疾病, 手术, 护理, 急救, 过敏, 病史, 用药, 医疗, 血压, 血糖, 体温, 接种, 疫苗, 残疾, 慢病, 医院, 科室, 挂号,
      patient, medical, clinic, clinical, hospital, hospitalization, health, healthcare, disease, diagnosis, prescription, symptom, allergy, allergies, epidemic, covid, vaccine, vaccination, surgery, inpatient, outpatient, ambulance, treatment, medicine, medication, drug, heart disease, emr, ehr, illness, case history, case histories
    `),
    never: phrases('health check endpoint, server, 服务健康, actuator, 医疗器械, 宠物'),
    columns: [
      [
        phrases(
          '诊断, 初步诊断, 出院诊断, 诊断结果, 既往史, 现病史, 主诉, 过敏史, 病情描述, 症状, diagnosis, chief complaint, symptom, symptoms, 健康状态, 健康状况, health status, 核酸检测结果',
        ),
      ],
      [
        phrases('血压, blood pressure, 收缩压, 血糖, blood sugar, heart rate, 心率'),
        phrases(
          '体温, 脉搏, 呼吸, pulse, temperature, respiration, weight, 体重, 身高, age, 血糖, blood sugar',
        ),
      ],
    ],
  },
  {
    topic: 'appointment',
    words: phrases(
      '预约, 挂号, 预定看房, 看房, 约诊, appointment, appointments, reserve, reservation, reservations',
    ),
    never: phrases('预约规则, stock, 库存, reserved word'),
  },
  {
    topic: 'maternity',
    words: phrases(
      '孕妇, 孕产, 孕产妇, 孕期, 怀孕, 产妇, 分娩, 产检, 妇幼, 新生儿, 妊娠, 产后, 婴幼儿, maternity, maternal, pregnancy, pregnant, prenatal, antenatal, newborn, obstetric',
    ),
    columns: [[phrases('孕周, 预产期, 末次月经, 分娩方式, gestational age, gestational weeks, lmp')]],
  },
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
    columns: [[phrases('租金, rent, 月租金, monthly rent, 起租时间, 租期, rent price, rental')]],
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
  {
    topic: 'trip',
    words: phrases(
      '行程, 出行, 打车, 网约车, 骑行, 出租车, 共享单车, 拼车, 顺风车, 代驾, 乘车, trip, trips, ride, rides, journey, taxi, bike order, carpool, cab, bikeshare, commute',
    ),
    never: phrases('行程码模板, override, stripe'),
    columns: [
      [
        phrases(
          'start lat, start latitude, origin lat, pickup latitude, pickup lat, 起点纬度, 开始纬度, slat, from lat, 上车纬度',
        ),
        phrases(
          'end lat, dest lat, dropoff latitude, dropoff lat, 终点纬度, 结束纬度, elat, to lat, 下车纬度, end latitude',
        ),
      ],
      [
        phrases('上车地点, 上车点, pickup location, start location, 出发地, start address'),
        phrases('下车地点, 下车点, dropoff location, end location, 目的地, destination, end address'),
      ],
    ],
  },
  {
    topic: 'track',
    words: phrases(
      '轨迹, 定位, 行踪, 坐标, 打点, 位置数据, 位置信息, 北斗, 实时位置, 历史位置, 基站, track, tracks, trajectory, trajectories, gps, tgps, geolife, waypoint, location data, location history, location record, beidou, geo point, trackpoint, mobility',
    ),
    heads: phrases('location, locations, 位置, point, position data'),
    never: phrases(
      '物流, express, 音乐, song, music, mail, email, 邮件, 登录, soundtrack, error, issue, fast track, tower, 仓库, storage',
    ),
    columns: [
      [
        LATITUDE,
        LONGITUDE,
        MOMENT,
        phrases(
          'speed, velocity, 速度, direction, heading, 方向, altitude, 高度, device id, 设备编号, 车牌号, plate no, vehicle id, track id, traj id, trajectory id, mileage, sequence',
        ),
      ],
    ],
  },
  {
    topic: 'ticket',
    words: phrases(
      '车票, 机票, 火车票, 船票, 票务, 购票, 航班, 客票, 乘客, 旅客, 乘机, 登机, 高铁, 列车, train ticket, flight, flights, air ticket, airline, passenger, passengers, boarding, e ticket, train order',
    ),
    heads: phrases('ticket, tickets'),
    never: phrases('工单, 发票, work order, support, issue, hotel, 投票'),
    columns: [
      [
        phrases('航班号, flight no, 车次, train no, train code'),
        phrases('座位号, seat no, 乘客姓名, passenger name, 票号, ticket no, 出发站, from station, 席别'),
      ],
    ],
  },
  {
    topic: 'poi',
    words: phrases(
      'poi, 兴趣点, 地标, 公交站, 地铁站, 站点信息, 公交线路, bus stop, bus stops, bus line, bus station, metro stop, metro station, landmark, towers, tower, 基站位置表, gas station, 加油站, 充电站',
    ),
    heads: phrases('station, stations, stop, stops, place, places, scenic spot, attraction'),
  },
]
