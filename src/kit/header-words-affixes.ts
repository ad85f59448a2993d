import {foldWord} from './header-words-folds.js'
import {words} from './terms.js'

/**
 * Words that stand around the thing a column names. They belong to no field kind; they say how the
 * thing is meant. Chinese and English names are head-final: what comes last is what the cells hold.
 */

/** What a word after the head does to the reading of a column. */
export type Tail =
  /** Still the thing: 信息, value, list, units. */
  | 'value'
  /** Its number: 号码, no. Still the thing where the thing is a number, hardly where it is a text. */
  | 'number'
  /** A code of it: code, 代码. Reads like a number. */
  | 'code'
  /** A key of it in some table: id, 标识. */
  | 'key'
  /** Its name: 名称, name. Still the thing where the thing is a text and not a person. */
  | 'name'
  /** Where its picture or file lies: url, 路径. Still the thing where the thing is a picture. */
  | 'locator'
  /** Something told about it: remark, reason, 说明. Not the thing. */
  | 'told'
  /** A yes-or-no, a type, a count: status, type, 状态. Never the thing, whatever the comment. */
  | 'derived'

/** Whom a field may belong to. They change no kind, but 客户 + 名称 is a person where 名称 alone says little. */
export const ROLES_ZH = words(`
  客户 顾客 用户 会员 患者 病人 病患 就诊人 学生 学员 考生 新生 家长 监护人 联系人 紧急联系人 借款人 共借人 共同借款人
  贷款人 主贷人 出借人 投资人 债务人 债权人 担保人 保证人 抵押人 收货人 收件人 寄件人 发件人 发货人 寄货人 退货人 乘客 旅客
  乘机人 乘车人 取票人 购票人 订票人 业主 房东 房主 租客 租赁人 承租人 出租人 住户 户主 家属 家庭成员 成员 居民 村民 员工 职工 雇员 职员
  人员 工作人员 管理人员 管理员 操作员 操作人 司机 驾驶员 驾驶人 车主 教师 老师 导师 班主任 辅导员 医生 医师 护士 主治医生 配偶 父亲 母亲 父母
  子女 儿童 婴儿 新生儿 产妇 孕妇 丈夫 妻子 亲属 投保人 被保险人 被保人 受益人 持卡人 持证人 申请人 报名人 经办人 代理人 代办人
  法人 法定代表人 法人代表 负责人 买家 卖家 买方 卖方 买受人 出卖人 购买人 购房人 付款人 收款人 还款人 订购人 下单人 预订人 预定人 订房人
  入住人 住客 宾客 客人 同住人 访客 来访人 来访者 被访人 被访者 受访人 预约人 候选人 应聘者 应聘人 求职者 志愿者 党员 机主 失主
  报案人 当事人 原告 被告 嫌疑人 推荐人 邀请人 被邀请人 发送人 接收人 发布人 评论人 评价人 评论者 主叫 被叫 对方 本人 个人 干部 领导 主管
  经理 店长 业务员 销售员 客服 坐席 骑手 快递员 配送员 师傅 维修人 报修人 投诉人 举报人 处理人 审核人 审批人 参与人 参会人 选手
  作者 好友 粉丝 主播 玩家 买受方 乙方 甲方 送检人 献血者 受种者 死者 储户 户名 纳税人 参保人 教职工 教员 讲师 院士 专家 签收人 托运人 船员
`)

/** Words before the head that leave it what it is. */
export const MODIFIERS_ZH = words(`
  当前 现 现有 原 新 旧 老 主 主要 副 备用 备 第一 第二 第三 第四 第五 首 末 常用 默认 最新 最近 最后 最后一次 上次 上一次 本次 完整 详细 真实 实际
  家庭 家 住宅 办公 办公室 单位 公司 企业 工作 个人 私人 登录 注册 绑定 解绑 预留 接收 发送 收货 发货 寄件 收件 退货 订单 系统
  全部 其他 其它 中文 英文 拼音 国内 国际 户籍 户口 现住 常住 居住 通讯 通信 联系 紧急 移动 固定 商务 有效 法定 居民 二代 第二代
  微信 支付宝 平台 账户 开户 起始 开始 结束 终止 出发 到达 起点 终点 目的地 上车 下车 加密后 加密 脱敏 明文 该 此 所 对应 关联 相关
  患病 就诊 入院 出院 母 父 男方 女方 我的 你的 有 无 所在 所属 任职 任教 就读 计划 巡检 巡查 检查 检验 维修 保养 施工 值班 盘点 预约 申请 报名 审批 经办 投保 持有 临时 永久 原始 初始 最终 总 基本 主题
`)

const TAILS_ZH_LISTS: Readonly<Record<Tail, readonly string[]>> = {
  value: words(
    '信息 详情 明细 内容 列表 数据 值 列 栏 项 字段 文本 原文 全称 简称 集合 串 一 二 三 四 五 中文 英文 拼音 简拼 全拼 首字母 加密 密文 明文 脱敏 记录 资料 汇总 展示',
  ),
  number: words('号 号码 编号 序列号 字号'),
  code: words('代码 编码 代号'),
  key: words('标识 标识符 标识号 主键 外键'),
  name: words('名称 名字 名'),
  locator: words('url 链接 路径 文件路径 存储路径 相对路径 文件 网址 图片地址'),
  told: words(`
    来源 渠道 方式 方法 模式 原因 说明 描述 备注 注释 归属地 归属 运营商 前缀 后缀 权限 配置 规则 模板 图标 颜色 提示 签发机关 发证机关 颁发机关 型号 品牌
    厂商 厂家 结果 错误 异常 域名 端口 服务器 接口 进度 策略 周期 频率 用途 范围 关系 评分 评级 打分 排名 统计 变更 修改 查询 管理 功能 菜单 页面 模块
    按钮 事件 日志 掩码 正则 公式 表达式 表 库 占位符 开头 结尾 文件夹 目录 过期 到期 有效期 有效期限 版本 格式 单位 标签
  `),
  derived: words(`
    类型 类别 种类 分类 性质 状态 标志 标记 标志位 次数 个数 数量 人数 总数 总量 条数 件数 户数 数 时长 长度 大小 宽度 高度 上限 下限 限制 等级 级别
    排序 顺序 序号 开关 比例 占比 比率 百分比 率 核验 验证 校验 认证 实名 分组 层级 深度 与否 否 失败 成功 正确 唯一 必填
  `),
}

/** English words for persons; see {@link ROLES_ZH}. */
export const ROLES_EN = words(`
  customer client user member patient student pupil borrower receiver recipient consignee sender consignor passenger guest owner
  landlord renter resident householder employee staff worker driver teacher tutor doctor physician nurse guardian
  contact contacts linkman emergency spouse mate father mother child baby relative guarantor insured applicant beneficiary holder cardholder payer payee
  buyer seller purchaser visitor candidate person people agent manager leader legal representative investor lender lendee debtor creditor
  friend author writer publisher reviewer referrer inviter invitee registrant subscriber traveler traveller rider courier host attendee
  participant player candidate personnel individual human self creator operator admin administrator approver auditor handler
  employ trainee learner coach trainer elder volunteer tourist hirer kid shipper poster reporter lessee lessor examinee interviewer interviewee jobseeker deliveryman salesman technician
  consumer shopper citizen voter donor victim suspect witness husband wife family kin partner
`)

/** Prefixes of systems and tables, dropped before the head. Single letters are dropped as well. */
export const SYSTEM_EN = words(
  't tb tbl tab sys fk pk fld col dt str vc int lng2 num2 obj rel biz base app web my the a an our its his her ref info2 data2 ext src dst raw cur curr current',
)

/** English words before or after the head that leave it what it is. */
export const MODIFIERS_EN = words(`
  home work office company business personal private primary secondary main alt alternate backup new old origin original default real actual
  first second third last latest prior previous login register registered registration reg bind bound reserve reserved receive received receiving ship shipping
  ship delivery deliver billing bill mailing residence residential permanent present cn en zh eng chinese english encrypted enc encode encoded decrypted masked
  plain full complete valid official native local start begin end origin dest from to out in order apply appointed other extra common public
  account wechat weixin alipay national domestic international foreign mobile return send sent sms of
`)

const TAILS_EN_LISTS: Readonly<Record<Tail, readonly string[]>> = {
  value: words(`
    value text string data info information detail list array json arr field column col temp tmp bak backup copy line raw new old cn en zh eng md sha hash hashed
    encrypted enc encrypt cipher masked mask plain full home work office main primary secondary default current original x y z desensitized
    cm mm m km kg g lb yuan rmb cny usd fen wan sec secs seconds second ms min mins minute minutes hour hours kmh kph mph deg degree degrees percent
    first second third one two three alt other record records item start end begin from to origin dest
  `),
  number: words('no sequence'),
  code: words('code codes'),
  key: words('id ids uuid guid key keys pk'),
  name: words('name names'),
  locator: words('uri url urls path paths dir file files src href'),
  told: words(`
    description comment comments remark remarks note notes memo reason channel source method mode way rule rules template config setting settings tag tags label
    labels prefix suffix pattern regex hint tip tips placeholder server port provider carrier issuer policy strategy icon color style model brand vendor option
    options plan log logs table schema db domain folder menu page button module permission permissions privilege role roles scope usage purpose encryptor reminder
    question link links service services version ver format result error err unit relation relations plugin
  `),
  derived: words(`
    type types kind category class status state flag verified verify verification validated validation validity count total times level rate ratio pct percentage enabled
    enable disabled disable switch length size limit max min avg average sum rank sort sequence seq index idx group check checked auth authed certified
    attempts retry retries failures failed success sent received read confirmed required visible hidden public strength enum width height
  `),
}

/** First words that make a column a yes or no. */
export const FLAGS_EN = words(
  'is has have had if flag can could should enable enabled disable disabled allow allowed need needs show hide whether require required',
)
/** Words that make a Chinese name a yes or no wherever they stand. */
export const FLAGS_ZH = words('是否 有无 能否 可否 是不是 允许 启用 禁用')

const invert = (lists: Readonly<Record<Tail, readonly string[]>>, fold: (word: string) => string) => {
  const tails: readonly Tail[] = ['derived', 'told', 'locator', 'name', 'key', 'code', 'number', 'value']
  return new Map(tails.flatMap(tail => lists[tail].map(word => [fold(word), tail] as const)))
}

/** What each word does when it stands after the head. Where a word is in two lists the gentler one holds. */
export const TAILS_EN: ReadonlyMap<string, Tail> = invert(TAILS_EN_LISTS, foldWord)
export const TAILS_ZH: ReadonlyMap<string, Tail> = invert(TAILS_ZH_LISTS, word => word)

/** Everyday words that end like a term; known whole, they are not taken apart. */
export const PLAIN_EN = words(
  'microphone headphone earphone megaphone automobile percentage manage storage average coverage language package usage page message image hotel motel surname filename hostname fips endpoint waypoint rooms bedrooms bathrooms',
)
