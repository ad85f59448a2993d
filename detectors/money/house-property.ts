import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

export const houseProperty: Detector = {
  kind: 'house_property',
  family: 'money',
  title: {zh: '房产信息', en: 'Facts about a house'},
  basis: [
    '法释〔2017〕10号 5(1)(3) 财产信息',
    '不动产登记暂行条例',
    'GB/T 35273-2020 附录B 个人财产信息（房产信息）',
  ],
  headers: {
    zh: words(`
      房产 房产信息 房产情况 有无房产 房产数量 房产证 房产证号 房产证号码 房产编号 不动产 不动产权证号 不动产证号 不动产单元号 不动产登记号 产权证 产权证号 产权号 房权证号 土地证号 房屋所有权证号 权属 权属证号 产权人 产权性质 产权比例 共有情况 共有方式
      房屋 房屋信息 房屋名称 房屋编码 房屋类型 房屋状态 房屋性质 房屋用途 房屋结构 房屋面积 房屋详情 房屋设施 房屋户型 房屋朝向 房屋坐落 坐落 户型 户型名称 建筑面积 套内面积 使用面积 住房面积 实测面积 产权面积 公摊面积 面积
      楼栋 楼栋号 楼栋名称 栋号 楼号 楼宇 楼幢 幢号 单元号 单元 楼层 所在楼层 总楼层 门室号 楼盘 楼盘号 住房条件 住房情况 住房状况 住房性质 住房类型 自有房产 购房日期 购房时间 购房合同号 抵押情况 抵押状态 按揭情况 宅基地 土地面积 房源编号 认证房屋 房龄
    `),
    en: phrases(`
      house, house id, house no, house number, house name, house code, house type, house area, house status, house info, house property, house ownership, house certificate, house certificate no, housing, housing type, housing condition, residence id, residence no, residence type, residence area,
      property id, property certificate, property certificate no, property ownership, property right, property no, property type, real estate, real estate no, real estate certificate, estate id, deed no, title deed, title no, ownership certificate, land certificate, building, building id, building no, building name, building number, unit no, unit number, floor, floor no,
      storey, floor area, building area, built area, living area, gross area, inside area, usable area, apartment, apartment id, finance property, house layout, layout, square meters, square footage, room layout, mortgage status
    `),
    short: words(
      'fcz fczh fch fwbh fwmc fwlx fwmj mianji jzmj ldh dyh lch louhao loudong danyuan louceng houseno houseid propertyno',
    ),
    weak: phrases('area, unit, floor, property, room area, square, 面积单位, 房, numbers'),
    never: phrases(`
      仓库, 库房, 行政, 区域, 地区, 商品, 属性, 价格, 价值, 计量, css, 页面, warehouse, administrative, currency, price, value, attribute, goods, product, cost, fee, key, code generator, system property, measure, sales, service, surface, quartz, string, int, bool, long, dec, time
    `),
  },
  values: 'free',
  byValue: 'never',
  digest: 'text',
  examples: {
    headers: [
      '房产证号',
      'house_area',
      '建筑面积',
      '房屋类型',
      'building_no',
      '单元号',
      '不动产权证号',
      'house_id',
    ],
    notHeaders: ['property_value', '商品属性', 'warehouse_area', 'string_property'],
  },
}
