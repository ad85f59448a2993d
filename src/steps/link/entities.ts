import type {Topic} from '../../model/plan.js'
import {isPublic} from './topics.js'

/** What very many rows share: roles, departments, places, goods. Their keys lead to no single person. */
const SHARED = new Set(
  (
    'role menu dept department depart org organization organisation company corp corporation enterprise ' +
    'tenant community area region city province country district street parent level dict dictionary tag ' +
    'label group class classes type category kind status state course subject lesson product goods good sku ' +
    'spu brand store shop mall merchant supplier vendor project template config setting post job position ' +
    'title school college major grade hospital hotel building floor site platform channel app source version ' +
    'page file image picture photo permission perm resource module form process node package activity ' +
    'warehouse line route station bank branch theme style skill 角色 菜单 部门 科室 机构 组织 公司 企业 单位 ' +
    '租户 小区 社区 楼栋 楼宇 区域 地区 城市 省份 类型 类别 分类 状态 等级 字典 标签 分组 群组 班级 课程 ' +
    '科目 商品 产品 品牌 店铺 门店 商户 商家 供应商 项目 模板 配置 岗位 职位 学校 学院 专业 医院 酒店 站点 ' +
    '平台 渠道 应用 来源 版本 页面 文件 图片 权限 上级 父级 上级部门 所属部门 活动 仓库 线路 套餐'
  ).split(' '),
)

/** What one household holds for years: the register of who lives there or owns it says whose it is. */
const HELD = new Set(
  (
    'house residence apartment flat dwelling room parking space car vehicle card account wallet meter device ' +
    '房屋 房产 住宅 房间 车位 车辆 卡 账户 电表 水表 设备'
  ).split(' '),
)

/** What happens once to one person: every row that bears its number is about him. */
const MATTERS = new Set(
  (
    'order trade bill invoice payment pay charge contract agreement policy loan iou case visit registration ' +
    'booking reservation checkin livein stay waybill parcel apply application claim reception prescription ' +
    'admission 订单 账单 缴费 合同 保单 借款 贷款 病历 病案 就诊 住院 挂号 预约 入住 接待 运单 申请 处方'
  ).split(' '),
)

/** Whether what a key names is shared by very many: always, or as rooms are in hotels. */
export function isShared(entity: readonly string[], note: string, topics: readonly Topic[]): boolean {
  const last = entity[entity.length - 1] ?? ''
  if (SHARED.has(last) || SHARED.has(note)) return true
  return isRoom(entity, note) && isPublic(topics)
}

/** Whether a key names a room or a bed. */
export function isRoom(entity: readonly string[], note: string): boolean {
  return ROOMS.has(entity[entity.length - 1] ?? '') || ROOMS.has(note)
}

const ROOMS = new Set(['room', 'bed', 'seat', 'table', 'r', '房间', '客房', '床位', '座位'])

/** Whether what a key names is held by one household, happens to one person, or is neither. */
export function belongsAs(entity: readonly string[], note: string): 'held' | 'matter' | 'neither' {
  const last = entity[entity.length - 1] ?? ''
  if (MATTERS.has(last) || MATTERS.has(note)) return 'matter'
  return HELD.has(last) || HELD.has(note) ? 'held' : 'neither'
}
