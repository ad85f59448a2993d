import {judgeName} from '../../src/kit/person-name.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

export const personName: Detector = {
  kind: 'person_name',
  family: 'person',
  title: {zh: '姓名', en: 'Name of a person'},
  basis: ['GB/T 35273-2020 附录A 个人基本资料', '户籍姓氏统计'],
  headers: {
    zh: words(`
      姓名 真实姓名 真名 本名 曾用名 中文名 中文姓名 英文姓名 姓氏 户名 开户名 账户姓名 大名 人名 称呼
      联系人 紧急联系人 收货人 收件人 寄件人 发件人 发货人 寄货人 退货人 签收人 提货人 取件人 托运人 代收人 托收人
      持卡人 开户人 收款人 付款人 汇款人 转账人 缴费人 缴款人 交款人 退款人 报销人 领款人 购买人 购房人 买受人 出卖人 买方 卖方
      借款人 共借人 共同借款人 贷款人 主贷人 出借人 投资人 债务人 债权人 担保人 保证人 抵押人 授信人
      投保人 被保险人 被保人 受益人 法人 法定代表人 法人代表 法人姓名 负责人 经办人 代理人 代办人 委托人 受托人 授权人
      申请人 报名人 登记人 预约人 预订人 订房人 下单人 订购人 订票人 购票人 取票人 报案人 当事人 原告 被告 被执行人 嫌疑人 失信人
      户主 房主 房东 租客 承租人 出租人 住户 车主 司机 驾驶员 驾驶人 机主 号主 物主 失主
      乘客 旅客 乘机人 乘车人 同行人 入住人 住客 宾客 客人 同住人 陪同人员 接待人员 访客 来访人 来访者 被访人 被访者
      就诊人 受检者 受种者 产妇 责任护士 抢救员 供史者
      学生 学员 考生 家长 监护人 班主任 辅导员 任课教师 任课老师 指导老师 导师
      父亲 母亲 配偶 爱人 丈夫 妻子 推荐人 介绍人 邀请人 中介人 候选人 应聘者
      业务员 销售员 客户经理 维修人 报修人 保修人 投诉人 举报人 评价者 评价人 领取人 领用人 保管人 值班人 中奖人 获奖人
    `),
    en: phrases(`
      person name, real name, full name, true name, first name, last name, middle name, given name, family name, surname, forename,
      legal name, birth name, maiden name, chinese name, english name, contact name, contact person, contacts, linkman, contact man, emergency contact,
      receiver name, consignee, consignee name, recipient name, addressee, sender name, shipper name, customer name, client name,
      member name, owner name, house owner, landlord name, resident name, guest name, visitor name, passenger name, traveller name,
      driver name, patient name, doctor name, nurse name, physician, paramedic, student name, teacher name, tutor name, parent name, guardian name,
      father name, mother name, spouse name, staff name, employee name, emp name, applicant name, applicant, borrower name, lender name,
      payer name, payee name, card holder, cardholder name, account holder, account holder name, holder name, insured name, policy holder,
      beneficiary name, legal person, legal representative, corporation representative, leader, buyer name, purchaser name, bride name, groom name,
      salesman, reception person, receptionist, repair person, repairer, repair man, duty person, charge person, responsible person, handle person, apply person, visit person, companion, entourage, candidate name, author real name, people name, personnel name, linkman name, receive man, man name
    `),
    short: words(
      'xm realname truename fullname firstname lastname givenname nickname_real lxr khxm yhxm xsxm jsxm hzxm fkxm',
    ),
    weak: phrases(`
      name, 名称, 名字, 名, 姓, 子女, 人员, 业主, 患者, 病人, 病患, 客户, 顾客, 会员, 全名, 员工, 职工, 教师, 老师, 医生, 护士, 经理, 审核人, 审批人, 处理人, 操作人, 作者, 主播, 成员, 参与人, 发送人, 接收人, contact, receiver, recipient, consumer,
      customer, owner, guest, visitor, passenger, driver, patient, doctor, nurse, student, teacher, borrower, resident, person, staff, manager, display name, chairman, auditor,
      handler, orderer, buyer, seller, payee, payer, informant, sender, speaker, talker, 发送者, 接收者, 接受者, 发言人, 发言者, 说话人, 发信人, 收信人, 收件者, 寄件者, 买家, 卖家, 读者, 教练, 发布人, 提交人, 上传人, 使用人,
      采购人, 发起人, 创建人姓名, 裁判, 嘉宾, 讲师, 老人, 儿童, 居民, 村民, 志愿者, 队员, 队长, 会长, 主任, 组长, 店长, shipper, consignor, addresser
    `),
    never: phrases(`
      触发器, 处理器, 执行器, 调度器, 监听器, 组件, 服务, 接口, 程序, 进程, 线程, 队列, 文件, 菜单, 角色, 权限, 商品, 产品, 品牌, 物料, 材料, 仓库, 设备, 药品, 图书, 书, 课程, 班级, 专业, 科目, 学校, 院系, 栏目, 字典, 参数, 规则, 任务, 模板,
      表名, 字段名, 类名, 方法名, 域名, 主机名, 数据库, 活动, 优惠券, 项目名称, 频道, 标签, 文章, 标题, 邮箱, 租户名, 用户名, 登录名, 昵称, 网名, 楼盘, 小区名, 代码,
      file, menu, role, permission, product, goods, brand, category, warehouse, device, book, course, subject, school, dict, param, rule, task, job, template, table, column, field, method,
      domain, host, server, schema, database, coupon, channel, tag, article, nickname, login, username, bean, package, api, module, province, country, street, currency
    `),
  },
  match: judgeName,
  values: 'supported',
  byValue: 'shape',
  identifies: 8,
  digest: 'text',
  examples: {
    shape: [
      '张三',
      '李四',
      '王小明',
      '欧阳小红',
      '阿依古丽·买买提',
      '尼格买提・热合曼',
      '张 三',
      '王先生',
      '陈李佳慧',
      'Zhang San',
      'John Smith',
    ],
    masked: ['张**', '张*三', '李某某', '欧阳*', '*三', '王＊＊'],
    none: [
      '管理员',
      '测试',
      '高级',
      '北京',
      '商品名称',
      'zhangsan',
      'New York',
      '123',
      '张三丰的店铺有限公司',
    ],
    headers: [
      '姓名',
      '客户姓名',
      'real_name',
      '联系人',
      '收货人',
      'contactName',
      'XM',
      '户主姓名',
      '法定代表人',
    ],
    notHeaders: [
      '商品名称',
      'file_name',
      '菜单名称',
      'role_name',
      '用户名',
      'table_name',
      '联系人电话',
      '收货人地址',
    ],
  },
}
