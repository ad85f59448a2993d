import {judgePair} from '../../src/kit/coordinate.js'
import {keywords} from '../../src/kit/han-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import {type CellTest, type Detector, NONE, PROOF, SHAPE} from '../../src/model/detector.js'

/** What addresses, stations and cities are called by. */
const places = keywords(
  words(`
  省 市 区 县 镇 乡 村 街 路 号 道 站 机场 港 码头 大厦 广场 公园 桥 路口 小区 校区 学校 医院 酒店 商场 大楼 隧道 高速 服务区 北京 上海 广州 深圳 香港
  street road avenue airport station city district park square building campus highway gate
`),
)
/** Geometry in text: WKT and GeoJSON. */
const geometry = keywords(['point(', 'point (', 'linestring', 'polygon', '"coordinates"', 'point z'])

const judgePlace: CellTest = (bytes, start, end) => {
  if (end - start < 2) return NONE
  if (geometry.areIn(bytes, start, Math.min(end, start + 120))) return PROOF
  const pair = judgePair(bytes, start, end)
  if (pair !== NONE) return pair
  return places.areIn(bytes, start, end) ? SHAPE : NONE
}

/** Where somebody or something was: a place in words, or a point or line in one cell. */
export const locationText: Detector = {
  kind: 'location_text',
  family: 'track',
  title: {zh: '位置', en: 'Place or point'},
  basis: ['GB/T 35273-2020 附录B', '法释〔2017〕10号 5(1)(3)'],
  headers: {
    zh: words(`
      位置 当前位置 地理位置 实时位置 定位 定位地址 定位地点 定位信息 坐标 GPS坐标 经纬度 GPS 轨迹 轨迹点 行踪 行踪轨迹 行程轨迹 行动轨迹 运动轨迹 途经地 途经城市 途经地点 途经站 停留地点 停留点 停留位置 出发地 目的地 始发地 到达地 起始地
      起点位置 终点位置 起点坐标 终点坐标 起点地址 终点地址 上车地点 下车地点 上车点 下车点 上车站 下车站 上车位置 下车位置 上车地址 下车地址 去往地点 前往地点 乘车地点 用车地点 还车地点 取车地点 借车地点 开锁地点 关锁地点 起始地点 起始位置 结束位置 结束地点 出发地点 到达地点 抵达地点 出发站 到达站 始发站 终到站 终点站 起飞机场 到达机场 出发机场 起飞城市 出发城市 到达城市 进站 出站 进站口 出站口 进站名称 出站名称
      打卡地点 打卡位置 签到地点 签到位置 登录地点 登录地 登录位置 登录城市 操作地点 IP归属地 IP属地 所在位置 所处位置 具体位置 常去地点 活动地点 案发地 现场地址 事发地点 位置信息 到访地 旅居史 到访地点 位置描述 采集地点 抓拍地点 停车地点
      卡口 卡口名称 收费站 入口收费站 出口收费站 出现地点 驻留地
    `),
    en: phrases(`
      location, current location, last location, gps, gps location, gps coordinates, gps point, gps position, coordinate, coordinates, geo, geo location, geolocation, geohash, geo point, pickup location, dropoff location, pick up location, drop off location,
      departure station, arrival station, departure city, arrival city, departure airport, arrival airport, start location, end location, start station, end station, start place, end place, from station, to station,
      destination, departure place, login location, login place, login city, trajectory, linestring, boarding station, alighting station, start address, end address, checkin location, place name, visited place, current address gps, pickup address, dropoff address
    `),
    short: ['lnglat', 'latlng', 'latlon', 'lonlat', 'gps', 'geom', 'geojson'],
    never: phrases(
      '仓库, 库位, 货位, 文件, 存储, file, storage, warehouse, 广告, 页面, 菜单, 显示, 图片, 排序, banner, class, code, 岗位, 职位',
    ),
    weak: phrases(
      'place, position, origin, point, start point, end point, geometry, track, trace, route, 起点, 终点, 路线, 线路, 地点, 站点, station, scene, site',
    ),
  },
  match: judgePlace,
  values: 'supported',
  byValue: 'never',
  digest: 'folded',
  examples: {
    proof: ['116.397128,39.916527', '39.916527, 116.397128', 'POINT(116.397128 39.916527)'],
    shape: ['某某路口', 'North gate', '(-0.127812, 51.507351)'],
    none: ['3', '0'],
    headers: [
      '登录地点',
      '当前位置',
      'location',
      'start_location',
      'weizhi',
      '上车地点',
      'lnglat',
      '经纬度',
      'GPS坐标',
      'login_location',
    ],
    notHeaders: ['库位', 'file_location', 'location_id', 'position_type', '广告位置'],
  },
}
