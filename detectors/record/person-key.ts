import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** A key of a person in some table: by itself it names nobody, but it may lead to somebody. */
export const personKey: Detector = {
  kind: 'person_key',
  family: 'record',
  title: {zh: '人员关联键', en: 'Key of a person'},
  basis: ['中华人民共和国个人信息保护法 4', 'GB/T 35273-2020 3.1'],
  headers: {
    zh: words(`
      用户ID 用户编号 用户号 用户标识 会员编号 会员ID 会员号 会员标识 客户编号 客户号 客户ID 客户代码 客户标识 客户编码 患者ID 患者编号 患者标识 病人编号 病人ID 业主编号 业主ID 员工ID 职工ID 学生ID 教师ID 老师ID 医生ID 医生编号 护士ID 司机ID 司机编号 骑手ID 借款人ID 借款人编号 投资人ID 投资人编号 出借人ID
      人员编号 人员ID 人员标识 人员代码 居民ID 居民编号 户主ID 房东ID 租客ID 住户ID 乘客ID 乘客编号 旅客ID 联系人ID 个人编号 个人ID 主播ID 好友ID 家长ID 车主ID 客人ID 宾客编号 住客ID 访客ID 申请人ID 经办人ID 负责人ID 审核人ID 买家ID 卖家ID 收货人ID 发送人ID 发送者ID 接收人ID 接收者ID 用户主键 参保人编号 个人账户编号 档案编号
      投保人编号 被保险人编号 就诊人ID
      读者ID 读者编号 借阅人ID 借阅者ID 借用人ID 预约人ID 下单人ID 购买人ID 缴费人ID 报名人ID 发布人ID 发布者ID 发帖人ID 评论人ID 评论者ID 回复人ID 被回复人ID 举报人ID 投诉人ID 报修人ID 评价人ID 关注人ID 被关注人ID 关注者ID 点赞人ID 收藏人ID 邀请人ID 被邀请人ID 推荐人ID 分享人ID 中奖人ID 签到人ID 打卡人ID 请假人ID 上传人ID 学员ID 教练ID 教练编号 顾客ID 顾客编号 考生ID 考生编号 候选人ID 求职者ID 应聘者ID 面试官ID 粉丝ID 玩家ID 队长ID 会员主键 客户主键
      老人ID 老人编号 孕妇ID 孕产妇ID 产妇ID 宝宝ID 婴儿ID 儿童ID 游客ID 队员ID 选手ID 简历ID 嫌疑人ID 当事人ID 犯人ID 驾驶员ID 驾驶员编号 骑手编号 业务员ID 操作人ID 操作员ID 创建用户ID 下单用户ID 所属用户ID 提问者ID 被关注者ID 转账人ID 付款人ID 收款人ID 持卡人ID 受益人ID 监护人ID 亲属ID 家属ID 成员ID 群主ID 被叫用户ID 主叫用户ID 用户唯一标识 人员唯一标识 个人标识号 居民标识 客户唯一标识 患者唯一标识 会员卡ID
    `),
    en: phrases(`
      user id, user no, user code, user key, member id, member no, member code, customer id, customer no, customer code, customer key, patient id, patient no, owner id, student id, employee id, staff id, teacher id, doctor id, nurse id, driver id, rider id, person id, person no, people id, personal id, passenger id, borrower id, investor id, lender id, landlord id, renter id, householder id, household id,
      guest id, visitor id, contact id, friend id, sender id, receiver id, from user id, to user id, from uid, to uid, create user id, subscriber id, individual id, citizen id, participant id, applicant id, candidate id, buyer id, payer id, payee id, worker id, resident key, parent id user, author id, follower id, fan id, uid, friend uid, target uid, ecif id, ecif no, client no, client id customer, user uuid, holder id,
      reader id, reader no, initiator id, from id, to id, caller uid, callee uid, caller user id, callee user id, reporter id, voter id, liker id, inviter id, invitee id, invited user id, referrer id, referee id, publisher id user, poster id, replier id, sharer id, winner id, viewer id, uploader id, commenter id, reply user id, target user id, post user id, publish user id, apply user id, to member id, from member id, member uid, followed id, followed user id, follow user id, attendee id, learner id, trainee id, trainer id, coach id, player id, captain id, interviewer id, jobseeker id, seeker id, tenant user id, broker id, salesman id, courier id, deliveryman id, agent user id, parent user id, child id, relative id, hirer id, elder id, old man id, volunteer id, donor id,
      insured id, consumer id, system user id, admin id, hr id, emp id, elderly id, maternal id, baby id, infant id, kid id, tourist id, interviewee id, resume id, suspect id, criminal id, prisoner id, operator user id, publisher id, follower user id, holder user id, beneficiary id, guardian id, user obj, student obj, customer obj, teacher obj, doctor obj, patient obj, member obj, employee obj, owner obj, reader obj, yonghu id, huiyuan id, kehu id, huanzhe id, xuesheng id, laoshi id, jiaoshi id, siji id, yisheng id, yezhu id, laoren id, yuangong id, user from id, user to id, send user id, receive user id, recv user id, order user id, pay user id
    `),
    short: [
      'uid',
      'userid',
      'memberid',
      'memid',
      'custid',
      'custno',
      'patientid',
      'studentid',
      'stuid',
      'empid',
      'hrid',
      'yhid',
      'khid',
      'khbh',
      'hybh',
      'yhbh',
      'khh',
      'hzid',
      'ecif',
      'personid',
      'ownerid',
      'userno',
    ],
    never: phrases(
      'role, menu, dept, department, permission, product, order, 角色, 部门, 菜单, 权限, 商品, 订单, 设备, device, 分组, group, 类型, 级别, level, count, 数量, 邮件唯一, 企业, unique key',
    ),
    weak: phrases(
      'id, no, code, 编号, 编码, 号, 用户, 会员, 业主, 人员, sid, eid, user, member, customer, owner, patient, tenant id, client id, creator id, operator id, account id',
    ),
  },
  values: 'free',
  byValue: 'never',
  identifies: 6,
  digest: 'folded',
  examples: {
    headers: [
      '用户ID',
      'user_id',
      'memberId',
      'customer_id',
      'CUSTOMERNO',
      'patient_id',
      '客户编号',
      'kehubianhao',
      'khbh',
      'uid',
      'owner_id',
      'invest_customer_id',
      '借款客户编号',
    ],
    notHeaders: [
      'role_id',
      'dept_id',
      'product_id',
      'user_type',
      '用户状态',
      'user_count',
      '部门编号',
      'menu_id',
      'user_role_id',
    ],
  },
}
