import type {FieldKind} from '../../model/detector.js'
import type {Topic} from '../../model/plan.js'

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

/** What belongs to one person or household: whoever holds it is whom its records are about. */
const OWNED = new Set(
  (
    'house residence apartment flat dwelling parking space car vehicle card account wallet order trade bill ' +
    'invoice payment pay charge contract agreement policy loan iou case visit registration booking ' +
    'reservation checkin livein stay trip ticket waybill parcel express application apply claim meter ' +
    'reception prescription admission 房屋 房产 住宅 车位 车辆 卡 账户 订单 账单 缴费 合同 保单 借款 贷款 ' +
    '病历 病案 就诊 住院 挂号 预约 入住 接待 行程 运单 申请 电表 水表 处方'
  ).split(' '),
)

/** Tables of what belongs to one person or household. */
const OWNED_TOPICS: ReadonlySet<Topic> = new Set([
  'house',
  'parking',
  'vehicle',
  'order',
  'payment',
  'bank',
  'wallet',
  'trip',
  'ticket',
  'express',
  'insurance',
  'loan',
  'appointment',
])

/** Rooms of a hotel have many guests. */
const PUBLIC_TOPICS: ReadonlySet<Topic> = new Set(['hotel', 'stay_booking'])

/** Tables of organisations and things name a contact person each, but their keys name the thing. */
const THING_TOPICS: ReadonlySet<Topic> = new Set([
  'company',
  'supplier',
  'region',
  'dictionary',
  'config',
  'template',
  'product',
  'stock',
  'article',
  'statistics',
])

/** What speaks for persons even where a table is also of things. */
const PERSON_TOPICS: ReadonlySet<Topic> = new Set([
  'account',
  'member',
  'customer',
  'staff',
  'school',
  'health',
  'visitor',
  ...OWNED_TOPICS,
  ...PUBLIC_TOPICS,
])

export function isOfThings(topics: readonly Topic[]): boolean {
  return topics.some(topic => THING_TOPICS.has(topic)) && !topics.some(topic => PERSON_TOPICS.has(topic))
}

export function isOfOwned(topics: readonly Topic[]): boolean {
  return topics.some(topic => OWNED_TOPICS.has(topic)) && !topics.some(topic => PUBLIC_TOPICS.has(topic))
}

export function isShared(entity: readonly string[], note: string): boolean {
  const last = entity[entity.length - 1]
  return (last !== undefined && SHARED.has(last)) || SHARED.has(note)
}

export function isOwned(entity: readonly string[], note: string): boolean {
  return OWNED.has(entity[entity.length - 1] ?? '') || OWNED.has(note)
}

/** Who enters, changes or approves rows: nearly every table names him, and the row is not about him. */
const CLERK =
  /^(?:creator|adder|updater|modifier|editor|deleter|auditor|approver|checker|reviewer|operator|handler|recorder|inputter)$/u
const CLERK_DOES =
  /^(?:created?|add(?:ed)?|insert(?:ed)?|updated?|modify|modified|edit(?:ed)?|deleted?|last|audit(?:ed)?|approved?|check(?:ed)?|review(?:ed)?|operated?|oper|opt|handled?|record(?:ed)?|enter(?:ed)?|input)$/u
const SOMEBODY = /^(?:by|user|uid|userid|person|man|staff|emp|employee|account|admin|people)$/u
const CLERK_NOTE =
  /^(?:创建|新建|录入|修改|更新|编辑|删除|审核|审批|操作|经办|登记|处理|办理)(?:人|者|员|用户)/u

export function isOfClerk(words: readonly string[], note: string | undefined): boolean {
  const [first = '', ...rest] = words
  if (CLERK.test(first) || (CLERK_DOES.test(first) && rest.some(word => SOMEBODY.test(word)))) return true
  return CLERK_NOTE.test(words.join('')) || CLERK_NOTE.test(note ?? '')
}

/** Tables of what somebody did in a system: there he is whom the row is about. */
const LOG_TOPICS: ReadonlySet<Topic> = new Set(['operation_log', 'login_log'])

export function isLog(topics: readonly Topic[]): boolean {
  return topics.some(topic => LOG_TOPICS.has(topic))
}

/** Kinds that stand under one name in many tables and mean one matter or one person everywhere. */
const CARRIED_KINDS: ReadonlySet<FieldKind | 'none'> = new Set([
  'person_key',
  'order_no',
  'waybill_no',
  'student_no',
  'employee_no',
  'account_no',
  'id_card',
  'mobile',
  'email',
  'bank_card',
  'plate_no',
])

/** Kinds of things: what shares them is a catalogue and its use, not a person and what is known of him. */
export const THING_KINDS: ReadonlySet<FieldKind | 'none'> = new Set([
  'cell_tower',
  'product',
  'merchant',
  'employer',
  'address',
  'location_text',
  'postcode',
  'hotel_name',
  'flight_no',
  'train_no',
  'uscc',
  'timestamp',
  'amount',
  'quantity',
  'position',
  'school',
  'gender',
])

/** Numbers given to a matter (`reception_number`, `结算单号`) rather than ids of things. */
const MATTER_NUMBER = /(?:no|number|num|sn|单号|编号|流水号)$/u

/** Whether the column is one that stands under its name in many tables and means the same in each. */
export function isCarried(kind: FieldKind | 'none', name: string): boolean {
  return CARRIED_KINDS.has(kind) || (kind === 'none' && MATTER_NUMBER.test(name))
}
