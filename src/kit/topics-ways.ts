import {phrases} from './terms.js'
import type {TopicWords} from './topics-model.js'

const LATITUDE = phrases('lat, latitude, 纬度, gps lat, weidu')
const LONGITUDE = phrases('lng, lon, longitude, 经度, gps lng, jingdu')
const MOMENT = phrases('time, timestamp, datetime, date, 时间, 日期, t')

/** Where people and vehicles go. */
export const WAYS: readonly TopicWords[] = [
  {
    topic: 'trip',
    words: phrases(
      '行程, 出行, 打车, 网约车, 叫车, 约车, 用车, 专车, 快车, 接送, 接驾, 派车, 班车, 校车, 搭车, 拼车单, 骑车, 单车订单, 骑行记录, 用车记录, carpooling, ride order, ride record, taxi order, car order, hitch, dispatch car, shuttle, 骑行, 出租车, 共享单车, 拼车, 顺风车, 代驾, 乘车, trip, trips, ride, rides, journey, taxi, bike order, carpool, cab, bikeshare, commute',
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
        phrases(
          '上车地点, 上车点, 上车地址, 上车位置, 上车地点经度, 乘车地点, 起点地址, pickup address, pickup location, start location, 出发地, start address',
        ),
        phrases(
          '下车地点, 下车点, 下车地址, 下车位置, 目的地经度, 去往地点, 终点地址, dropoff address, dropoff location, end location, 目的地, destination, end address',
        ),
      ],
    ],
  },
  {
    topic: 'track',
    words: phrases(
      '轨迹, 定位, 行踪, 坐标, 打点, 位置数据, 位置信息, 北斗, 实时位置, 历史位置, 基站, track, tracks, trajectory, trajectories, gps, tgps, waypoint, location data, location history, location record, beidou, geo point, trackpoint, mobility',
    ),
    heads: phrases('location, locations, 位置, point, position data'),
    never: phrases(
      '物流, express, 音乐, song, music, mail, email, 邮件, 登录, soundtrack, error, issue, fast track, tower, 仓库, storage',
    ),
    besides: phrases(
      'tracking code, tracking no, tracking number, 运单号, 快递单号, 物流单号, waybill no, waybill code, express no, carrier code, 承运商, 快递公司, logistics company',
    ),
    columns: [
      [
        phrases('trajectory id, traj id, track id, tracker id, 轨迹编号, 轨迹ID, 轨迹号'),
        phrases('x, y, geometry, geom, wkt, point, lat, lng, lon, latitude, longitude, 经度, 纬度, 坐标'),
      ],
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
    columns: [
      // as map services hand places out
      [
        phrases(
          'adname, adcode, ad name, ad code, pname, pcode, cityname, citycode, typecode, type code, business area, poi id, poiid, poi type, 行政区, 所在区县, 区县',
        ),
        phrases('name, 名称, 地点名称, title'),
        [...LATITUDE, ...phrases('location, 坐标')],
      ],
    ],
  },
]
