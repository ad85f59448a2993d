import {judgeAddress} from '../../src/kit/address-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

export const address: Detector = {
  kind: 'address',
  family: 'contact',
  title: {zh: '地址', en: 'Postal address'},
  basis: ['GB/T 2260 行政区划代码', 'GB/T 23705 地址', 'GB/T 35273-2020 附录A 个人基本资料'],
  headers: {
    zh: words(`
      地址 详细地址 联系地址 通讯地址 通信地址 家庭地址 家庭住址 住址 现住址 现住地址 现居住地址 现居地址 居住地址 居住地 常住地址 常住地 住所 住所地 户籍地址 户籍地 户籍所在地 户口地址 户口所在地 户籍 籍贯 祖籍 出生地 生源地
      收货地址 收件地址 收件人地址 收货人地址 寄件地址 寄件人地址 发货地址 退货地址 送货地址 配送地址 邮寄地址 注册地址 单位地址 工作地址 公司地址 办公地址 房屋地址 房产地址 住房地址 物业地址 身份证地址 证件地址
      小区 小区名称 所在小区 小区地址 楼盘名称 所在楼盘 门牌 门牌地址 街道地址 所在地 所在地区 所在城市 所在省份 所在省市 省市区 省市县 所属地区 来源地 现居地 来自 住宅地址 地址信息 完整地址 地址详情 暂住地址 乡镇 村组
      省份 城市 区县 街道
    `),
    en: phrases(`
      address, detail address, detailed address, address detail, full address, home address, house address, street address, mailing address, postal address, post address, contact address, live address, living address, current address,
      residence, residence address, residential address, permanent address, registered address, household address, domicile, native place, birthplace, birth place, place of birth, origin place, hometown, home town, delivery address, ship address, shipping address,
      receiver address, consignee address, billing address, company address, office address, work address, employer address, family address, id card address, address line, address name, province name, receiver province, receiver city, receiver region,
      receiver detail address, street name, street number, community name, residential area, living city, live city, residence city, user address, customer address, today address
    `),
    short: words('dz xxdz jtdz jtzz txdz lxdz hjdz hjszd zz xzz jg csd addr1 addr2 szd sqdz'),
    weak: phrases(
      '省, 市, 区, 县, province, city, district, county, town, street, region, area, country, zone, suburb, neighborhood, village, home, 区域, 地区, 地域, 地点, 村, 镇, 社区, community, 行政区, 国家, 国家地区, country region',
    ),
    never: phrases(`
      邮箱, 邮件, 邮件地址, 网址, 链接, 图片, 头像, 文件, 附件, 接口, 主机, 服务器, 存储, 网络, 域名, 登录地址, 请求地址, 回调, IP, MAC, 视频, 音频, 下载, 程序, 代码, 编码, 钱包, 合约, 内存,
      email, mail, ip, mac, url, uri, web, website, http, image, avatar, file, host, server, link, callback, memory, wallet, contract, download, code, smtp, bit, net, network, physical, dev, redirect, time zone, timezone, level, size, size area, building area
    `),
  },
  match: judgeAddress,
  values: 'supported',
  byValue: 'proof',
  identifies: 9,
  digest: 'text',
  examples: {
    proof: [
      '浙江省杭州市西湖区某某路1号',
      '北京朝阳区某某街道2号楼3单元401室',
      '上海市浦东新区某某镇某某村3组',
      '内蒙古自治区呼和浩特市新城区某某小区5栋',
    ],
    shape: ['某某路1号', '3栋2单元501室', '阳光小区', '浙江省杭州市', '北京市', '12 Sample Street'],
    masked: ['浙江省杭州市****', '北京市朝阳区***号'],
    none: [
      '杭州市某某科技有限公司',
      '张三',
      '13800000000',
      '今天去了杭州市西湖区。',
      'http://example.com/',
      '市场部',
    ],
    headers: [
      '地址',
      '家庭住址',
      'address',
      'detail_address',
      '收货地址',
      '籍贯',
      'home_address',
      '户籍所在地',
      'addr',
    ],
    notHeaders: [
      '邮箱地址',
      'ip_address',
      'mac_address',
      '头像地址',
      'email_address',
      '图片地址',
      '服务器地址',
    ],
  },
}
