import {phrases} from './terms.js'
import type {TopicWords} from './topics-model.js'

/** Who people are to those who keep the data. */
export const PEOPLE: readonly TopicWords[] = [
  {
    topic: 'school',
    words: phrases(
      '学生, 学校, 班级, 课程, 教师, 老师, 学籍, 选课, 考试, 培训, 学院, 校园, 家长, 教务, 招生, 录取, 毕业, student, students, school, course, courses, teacher, teachers, pupil, exam, college, campus, university, enrollment, curriculum, education',
    ),
    heads: phrases('class, classes, grade, grades, clazz, learn'),
    never: phrases('class name, 训练模型, machine learning, 排班, 班次, java, 学历'),
    columns: [
      [
        phrases('学号, student no, student id, sno, stu no, 学籍号'),
        phrases('姓名, name, 班级, class, 专业, major, 成绩, score, 学院, sname, student name'),
      ],
    ],
  },
  {
    topic: 'score',
    words: phrases(
      '成绩, 分数, 绩点, 考分, 学分, 考核成绩, exam result, exam score, scores, grade book, transcript of records, gpa',
    ),
    heads: phrases('score, scores'),
    never: phrases('信用, credit score, 芝麻, 风险, 评分, product score, 积分, 歌'),
    columns: [
      [
        phrases('学号, student no, student id, sno'),
        phrases('成绩, score, 总分, 考试成绩, gpa, 期末成绩, 平时成绩'),
      ],
      [
        phrases('姓名, name, student name, 学生姓名'),
        phrases('语文, 数学, 英语, 期末成绩, 平时成绩, 总成绩, 考试成绩, gpa, math score'),
      ],
    ],
  },
  {
    topic: 'library',
    words: phrases(
      '图书, 借阅, 借书, 还书, 图书馆, 读者, 馆藏, 续借, book borrow, borrow book, borrow books, book lend, lend book, book loan, borrow card, library, libraries, reader, readers, isbn, book order, book reserve',
    ),
    never: phrases('读者来信, card reader, data reader, 代码库, component library'),
    columns: [
      [
        phrases('book id, 图书id, 图书编号, 书籍id, isbn, book no, 书号, bookid, book name, 图书名称, 书名'),
        phrases(
          '借阅时间, 借书时间, 归还时间, 还书时间, 应还时间, borrow time, borrow date, lend date, return date, return time, back date, 借出时间, 应归还时间, 借阅日期, 归还日期',
        ),
      ],
    ],
  },
  {
    topic: 'staff',
    words: phrases(
      '员工, 职工, 人事, 雇员, 干部, 教职工, 医生, 护士, 药师, 店员, 坐席人员, 花名册, 离职, 入职, 培训记录, 组织人员, 业务员, employee, employees, staff, staffs, personnel, hr, human resource, worker, workers, clerk, clerks, doctor, doctors, nurse, nurses, pharmacist, crew, roster',
    ),
    heads: phrases('人员, 人员信息, 岗位人员'),
    never: phrases('乘客, 客户, customer, 人员类型, employee type, hr role, 出入人员, work clock, 流动人员'),
    columns: [
      [
        phrases(
          '工号, employee no, 员工编号, emp no, work id, job number, 入职日期, 入职时间, begin date, hire date',
        ),
        phrases('部门, department, department id, 职位, position, 姓名, name, dept id, 岗位'),
      ],
    ],
  },
  {
    topic: 'attendance',
    words: phrases(
      '考勤, 打卡, 签到, 签退, 出勤, 缺勤, 请假, 加班, attendance, clock in, clock out, clockin, sign in record, check in record, punch card, absence, overtime, 销假, 晚归, 查寝, 点名, attendances, punch, sign in record, signin record, ask leave, leave request, leave apply',
    ),
    heads: phrases('sign, sign in, leave, leaves'),
    never: phrases(
      'digital, electronic, contract, 合同, 签名, signature, agreement, document, doc, card, message, 签到规则, 签到奖励, 入住, hotel, room, group, rule, config, login, member sign rule',
    ),
    columns: [
      [
        phrases(
          '上班打卡, 下班打卡, 打卡时间, 签到时间, 签退时间, 考勤日期, 请假时间, 请假天数, clock in time, clock out time, attendance date, leave days',
        ),
      ],
    ],
  },
  {
    topic: 'account',
    words: phrases(
      '账号, 用户表, 用户信息, 系统用户, 登录账号, 管理员, 社交账号, 口令, 密码, user info, user information, login user, sys user, system users, admin user, oauth token, access token, refresh token, social user, social bind, 社会化, userinfo',
    ),
    heads: phrases(
      'social, user, users, 用户, admin, admins, 账户, account, accounts, login, token, tokens, password, passwords, pwd, sys admin, operator, administrator, administrators, manager, managers, 管理员表, appuser, wxuser, webuser',
    ),
    never: phrases(
      '银行账户, 资金账户, 对公账户, bank account, fund account, account log, account cash, 角色, role, level, tag, rule',
    ),
    columns: [
      [
        phrases(
          '用户名, username, user name, 登录名, login name, account, 账号, loginname, user account, 用户账号, login id',
        ),
        phrases('密码, password, pwd, passwd, login password, user password, mima, loginpwd'),
      ],
    ],
  },
  {
    topic: 'login_log',
    words: phrases(
      '登录日志, 登录记录, 登录信息, 系统访问记录, 登录历史, 签入日志, login log, loginlog, login info, logininfor, login record, login history, sign in log, access record, user login',
    ),
    heads: phrases('login, login log'),
    columns: [
      [
        phrases('登录ip, login ip, 登录地址, ipaddr, last login ip, 登录地点, login location'),
        phrases('登录时间, login time, 访问时间, 登录方式, browser, 浏览器, login status'),
      ],
    ],
  },
  {
    topic: 'operation_log',
    words: phrases(
      '操作日志, 系统日志, 审计日志, 异常日志, 访问日志, 操作记录, 运行日志, operation log, operation record, oper log, operate log, audit log, action log, access log, error log, exception log, sys log, log info, oplog, user log, event log, logging event',
    ),
    heads: phrases('log, logs, 日志, oplog'),
    never: phrases(
      'sms, mail, email, message, 邮件, 短信, 消息, 通话, call, chat, login, 登录, job, quartz, 定时, 任务, account log, 资金, payment, pay, points, integral, 积分, coupon, 促销, promotion, visit, 健康, health, phone log, vehicle, gps, catalog, blog, 话单, 轨迹, import log, product, gift, 礼物, coin, reward, lottery, 抽奖',
    ),
    columns: [
      [
        phrases(
          'oper ip, request method, oper url, request url, 请求地址, 请求方式, 操作模块, oper param, 请求参数, request params',
        ),
        phrases('oper time, 操作时间, oper name, 操作人员, create time, username, user id, 操作人'),
      ],
    ],
  },
  {
    topic: 'customer',
    words: phrases('客户, 顾客, 客群, 线索, 商机, 跟进, customer, customers, crm, clue, leads, clients'),
    heads: phrases('client, contact, contacts, 联系人, 通讯录, lead'),
    never: phrases(
      'customer type, 客户类型, 客户端, oauth client, 客户来源, oauth2 client, sys client, social client, client details',
    ),
  },
  {
    topic: 'member',
    words: phrases('会员, 粉丝, vip, member, members, membership, subscriber, subscribers'),
    heads: phrases('app user'),
    never: phrases(
      'member level, member rule, member price, member tag, member task, 会员等级, 会员规则, 家庭成员, 群成员, group member, 会员价',
    ),
  },
  {
    topic: 'supplier',
    words: phrases(
      '供应商, 供货商, 承包商, 往来单位, 代理商, 经销商, supplier, suppliers, vendor, vendors, dealer, distributor, contractor',
    ),
  },
  {
    topic: 'company',
    words: phrases(
      '企业, 公司, 工商, 商户, 店铺, 门店, 机构, 单位, 租户, 组织, company, companies, enterprise, enterprises, corporation, corporate, institution, institutions, firm, merchant, tenant, organization, organizations, restaurant',
    ),
    heads: phrases(
      'hospital, hospitals, clinic, clinics, 医院, 诊所, 卫生院, store, stores, shop, shops, org, dept, department, departments, 部门, branch',
    ),
    never: phrases('店铺商品, 租户套餐, tenant package, company address, 计量单位, shop cart, 公司收发货'),
    columns: [
      [
        phrases(
          '统一社会信用代码, 社会信用代码, 营业执照号, uscc, credit code, 组织机构代码, 注册资本, 法定代表人, 法人代表',
        ),
      ],
    ],
  },
]
