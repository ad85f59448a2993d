import {phrases} from './terms.js'
import {HOUSE} from './topics-home.js'
import type {TopicWords} from './topics-model.js'

/** What people owe, own, pay, buy and are sent. */
export const MONEY: readonly TopicWords[] = [
  {
    topic: 'loan',
    words: phrases(
      '贷款, 借款, 借贷, 信贷, 网贷, 小贷, 放款, 还款, 逾期, 催收, 授信, 借据, 融资, 房贷, 车贷, 债务, 助贷, 进件, loan, loans, borrow, borrower, borrowing, lend, lending, repay, repayment, repay plan, overdue, installment, mortgage, credit line, debt, credit card',
    ),
    never: phrases('图书, 借阅, 借书, book, library, 归还设备, 融资租赁设备, 物品借用, 借用'),
    besides: phrases(
      'book id, bookid, isbn, book name, book title, book no, 图书ID, 图书编号, 书名, 图书名称, reader id, 读者ID, 读者编号, device id, 设备ID, equipment id, 物品ID, item id, 器材ID',
    ),
    columns: [
      [
        phrases(
          '贷款金额, 借款金额, loan amount, borrow amount, 放款金额, 授信额度, loan balance, borrow amt, principal, 本金',
        ),
      ],
      [
        phrases(
          '逾期天数, overdue days, 逾期金额, overdue amount, 应还金额, 应还本金, 还款日期, repayment date, remain principal',
        ),
      ],
    ],
  },
  {
    topic: 'credit_report',
    words: phrases(
      '征信, 信用报告, 信用记录, 人行征信, 芝麻信用, 信用查询, 个人信用, credit report, credit history, credit record, credit query, credit bureau, credit information',
    ),
    never: phrases('企业信用代码, course, 课程, 学分'),
    columns: [[phrases('征信报告, 征信查询次数, 信用卡数量, credit report, 征信记录')]],
  },
  {
    topic: 'bank',
    words: phrases(
      '银行, 银行卡, 存款, 储户, 银行账户, 开户, 储蓄, 信用卡, bank, bank card, bankcard, deposit, deposits, savings, card info',
    ),
    heads: phrases('card, cards, 卡'),
    never: phrases(
      '题库, question bank, 会员卡, blood bank, 基础银行, base bank, 打卡, 饭卡, 血库, 名片, scorecard',
    ),
    columns: [
      [
        phrases('银行卡号, bank card, bank card no, bank account, 银行账号, 银行账户, card no'),
        phrases('开户行, bank name, bank, 余额, balance, 银行名称, branch, 支行, 卡密码'),
      ],
      [phrases('存款金额, 存款余额, deposit balance, 活期余额, 定期余额')],
    ],
  },
  {
    topic: 'wallet',
    words: phrases(
      '钱包, 零钱, 资金, 理财, 投资, 基金, 股票, 持仓, 证券, 期货, 债权, 收益, 分户, 资产账户, 余额, wallet, fund account, finance account, invest, investment, investor, securities, portfolio, sub account, holding, holdings, profit',
    ),
    heads: phrases('account, accounts, fund, funds, 账户, 户头'),
    never: phrases(
      '账号密码, 用户账号, 社交账号, 邮箱, mail, email, social, oauth, 投资产品, invest product, 理财产品, 基金产品, user login, 登录',
    ),
    columns: [
      [
        phrases(
          '可用余额, 冻结金额, 账户余额, available balance, frozen amount, freeze amount, available money, total assets, 总资产, 可用金额, available money, frozen money, balance',
        ),
      ],
    ],
  },
  {
    topic: 'insurance',
    words: phrases(
      '保险, 保单, 理赔, 投保, 承保, 被保险人, 车险, insurance, insured, policyholder, underwriting, insurance claim, insurance policy',
    ),
    never: phrases('社会保险, 社保, 保险柜, social insurance'),
    columns: [
      [
        phrases('保单号, policy no, 被保险人, insured name, 险种, 保额, 保费, premium'),
        phrases('投保人, 被保险人, 保费, 保额, 保单号, policy no, insured name, premium, 起保日期'),
      ],
    ],
  },
  {
    topic: 'social_security',
    words: phrases(
      '社保, 公积金, 医保, 养老保险, 社会保险, 参保, 五险一金, 养老金, 低保, social security, social insurance, provident fund, pension, housing fund, medicare',
    ),
  },
  {
    topic: 'payroll',
    words: phrases(
      '工资, 薪资, 薪酬, 工资条, 工资表, 薪水, 奖金, 调薪, salary, salaries, payroll, wage, wages, payslip, adjust salary, employee salary',
    ),
    columns: [
      [
        phrases(
          '基本工资, 应发工资, 实发工资, 实发, 应发合计, 实发合计, base salary, basic salary, net pay, gross pay',
        ),
      ],
    ],
  },
  {
    topic: 'order',
    words: phrases(
      '订单, 下单, 购买记录, 交易记录, 交易订单, 团购, 拼团, groupon, group buy, 秒杀订单, 订购, order, orders, purchase record, trade order, shopping order, order info, sale order',
    ),
    heads: phrases(
      'order, orders, purchase, purchases, trade, trades, transaction, transactions, tran, trans, txn, deal, deals, 交易, 消费记录, 销售',
    ),
    never: phrases(
      '工单, work order, repair order, 报修, sort order, order setting, order reason, return reason, check order, receipt order, shipment order, movement order, 盘点, 入库, 出库, 移库, complaint order, menu order, inventory, 医嘱, operate history, order by',
    ),
    columns: [
      [
        phrases('订单号, 订单编号, order no, order sn, order number'),
        phrases(
          '支付时间, pay time, 商品名称, product name, 订单金额, order amount, 收货人, receiver name, pay amount, 订单状态, order status',
        ),
      ],
    ],
  },
  {
    topic: 'cart',
    words: phrases('购物车, cart, carts, shopping cart, basket, cart item'),
  },
  {
    topic: 'payment',
    words: phrases(`
      支付, 付款, 缴费, 收费, 账单, 充值, 提现, 退款, 退费, 流水, 收款, 结算, 结账, 转账, 发票, 费用, 电费, 水费, 消费, 押金, 资金记录, 出入金, 收支, payment, payments, pay fee, pay record, pay order, paid, bill, bills, billing, fee record, fee detail, recharge, withdraw, withdrawal, refund, invoice, cash flow, account flow, acc flow,
      settlement, expense, expenses, expense record, consume record, account detail, money record, charge record, account log, account recharge, cost info, income record, `),
    heads: phrases(
      'pay, fee, fees, charge, charges, cash, income, cost, costs, consumption, checkout, expense, transfer',
    ),
    never: phrases(
      '支付配置, pay config, 还款, repay, repayment, fee rule, fee config, fee type, fee formula, fee template, fee discount, pay channel, 充电桩, charge 费用规则, 费用类型, 收费规则',
    ),
    columns: [
      [
        phrases('入场时间, 进场时间, 入库时间, 驶入时间, entry time, in time, enter time, 停车时间'),
        phrases('出场时间, 离场时间, 驶出时间, 出库时间, exit time, out time, leave time, 离开时间'),
        phrases(
          '停车费, 停车费用, 费用, 应收, 应收金额, 金额, 收费金额, fee, cost, parking fee, amount, money, total fee, charge, price',
        ),
      ],
      [
        phrases('支付时间, 付款时间, 缴费时间, pay time, payment time, pay date, payment date'),
        phrases(
          '金额, amount, 支付金额, pay amount, 费用, fee, money, payment amount, 应收金额, 实收金额, receivable amount, received amount',
        ),
      ],
      // what a home uses, and what it owes for a span of time
      [
        HOUSE,
        phrases(
          'meter, meter no, meter num, meter number, meter code, 表号, 表码, 水表, 电表, 燃气表, 水表号, 电表号, 抄表时间, 抄表日期, 上次读数, 本次读数, 上期读数, 本期读数, 上期度数, 本期度数, 用水量, 用电量, last reading, this reading, current reading, previous reading, cur degrees, pre degrees, meter type, meter id',
        ),
      ],
      [
        HOUSE,
        phrases(
          '金额, 费用, 应收, 实收, 应收金额, 实收金额, 应缴金额, 实缴金额, 已缴金额, 欠费, 物业费, amount, fee, fees, money, cost, charge, amount due, total fee, payable amount, receivable amount, received amount',
        ),
        phrases(
          '开始日期, 结束日期, 开始时间, 结束时间, 起始日期, 截止日期, 截止时间, 缴费月份, 账期, 费用月份, 月份, start date, end date, start time, end time, begin date, begin time, period, billing period, month, fee month, due date, deadline',
        ),
      ],
    ],
  },
  {
    topic: 'express',
    words: phrases(
      '快递, 物流, 运单, 配送, 派件, 揽件, 包裹, 面单, 寄件, 发货单, express, logistics, waybill, courier, parcel, parcels, delivery order, package tracking',
    ),
    heads: phrases('delivery, shipping, shipment'),
    never: phrases(
      '快递公司, 物流公司, 运费模板, freight template, regular expression, express company, logistics company, shipment order, 收货地址, 投递, 简历, 应聘, resume, job',
    ),
    columns: [
      [
        phrases('运单号, 快递单号, waybill no, tracking no, express no, 物流单号, tracking number'),
        phrases('收件人, 收货人, receiver, receiver name, 寄件人, sender, consignee, 收件人姓名'),
      ],
    ],
  },
  {
    topic: 'coupon',
    words: phrases(
      '优惠券, 红包, 卡券, 代金券, 抵用券, 促销, 满减, 折扣, coupon, coupons, voucher, vouchers, promotion, promotions, discount, gift card',
    ),
  },
  {
    topic: 'points',
    words: phrases(
      '积分, 成长值, 签到奖励, 金币, 里程积分, points, integral, integration, growth, reward points, bonus points, loyalty',
    ),
    heads: phrases('point, points'),
    never: phrases('check point, access point, gps, system integration, 绩点, endpoint'),
    columns: [
      [
        phrases('积分, points, integral, integration, 积分余额, 剩余积分'),
        phrases('会员id, member id, user id, 用户id, 变动类型, change type'),
      ],
    ],
  },
]
