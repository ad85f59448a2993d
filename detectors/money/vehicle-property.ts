import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

export const vehicleProperty: Detector = {
  kind: 'vehicle_property',
  family: 'money',
  title: {zh: '车辆信息', en: 'Facts about a vehicle'},
  basis: ['法释〔2017〕10号 5(1)(3) 财产信息', '机动车登记规定', 'GB/T 35273-2020 附录B 个人财产信息'],
  headers: {
    zh: words(`
      车辆 车辆信息 车辆情况 车产 有无车产 车产情况 名下车辆 车辆品牌 汽车品牌 品牌型号 车型 车型名称 车辆型号 汽车型号 车系 车辆类型 车辆种类 车辆颜色 车身颜色 车辆性质 使用性质 发动机号 发动机号码 发动机型号 行驶证 行驶证号 行驶证号码 行驶证档案编号 登记证书编号
      机动车登记证书号 机动车登记编号 初次登记日期 车辆注册日期 注册登记日期 购车日期 购车时间 出厂日期车辆 排量 行驶里程 里程数 座位数 核定载客 核定载质量 燃料种类 年检日期 年检到期 年检有效期 保养记录 维修记录 车辆状态 车辆所有人 过户次数 抵押车辆 车辆抵押
    `),
    en: phrases(`
      vehicle, vehicle info, vehicle brand, vehicle model, vehicle type, vehicle color, vehicle kind, car, car brand, car model, car type, car color, car series, car info, own car, has car, engine no, engine number, engine code, engine model, vehicle licence, vehicle license no, vehicle licence no, driving permit no,
      vehicle registration no, registration certificate no, vehicle register date, displacement, mileage, odometer, seat count, fuel type, annual inspection date, maintenance record, automobile brand, automobile
    `),
    short: words('fdjh fdjhm cllx clpp clxh xszh carmodel carbrand cartype engineno'),
    weak: phrases('brand model, model year, seats'),
    never: phrases(
      '价格, 价值, 保险, 司机, 租车订单, 商品, 购物, 车间, 停车费, price, value, insurance, driver, cart, card, parking, rent, cost, fee, id list, owner, lat, lng, speed',
    ),
  },
  values: 'free',
  byValue: 'never',
  digest: 'text',
  examples: {
    headers: ['发动机号', 'car_brand', '车辆型号', 'engine_no', '行驶证号', 'vehicle_model', '车型'],
    notHeaders: ['cart_id', 'card_no', '购物车', 'vehicle_price', '车间'],
  },
}
