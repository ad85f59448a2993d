import {judgeAmount} from '../../src/kit/amount-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

export const amount: Detector = {
  kind: 'amount',
  family: 'money',
  title: {zh: '金额', en: 'Sum of money'},
  basis: ['法释〔2017〕10号 5(1)(4) 交易信息', 'GB/T 35273-2020 附录B 个人财产信息（交易和消费记录）'],
  headers: {
    zh: words(`
      金额 总金额 总额 总价 交易金额 消费金额 支付金额 付款金额 实付金额 应付金额 实付 应付 实收金额 应收金额 实收 应收 实收总额 订单金额 订单总额 订单总价 商品金额 成交金额 成交额 转账金额 充值金额 提现金额 提现手续费 退款金额 打款金额 收款金额 缴费金额 缴款金额 收费金额 费用 总费用 费用金额 手续费 服务费 物业费 水费 电费 燃气费 租金 月租 月租金 房租 租用金额 管理费 停车费 报销金额 开票金额 发票金额 运费 邮费 税额 税费 优惠金额 折扣金额 减免金额 抵扣金额 实际支付 支付总额 花费 话费 消费 消费额 消费总额 累计消费 消费总金额 累计消费金额 打赏金额 红包金额 赔付金额 理赔金额 罚款金额 结算金额 营业额 现金 现金金额 担保费 保证费 医疗费 医药费 住院费 诊疗费 挂号费 药费 检查费 学费 缴费 单价 价格 房价 原价 现价 售价 标准价 优惠价 会员价 市场价 成本 成本价 月租价格 时价 电价
    `),
    en: phrases(`
      amount, amount money, bid amount, bid money, bidding amount, tender amount, total amount, sum amount, total price, total fee, total money, total cost, pay amount, paid amount, payment amount, payment, actual amount, actual payment, actual pay, real pay, real amount, receivable amount, received amount, trade amount, transaction amount, order amount, order price, order money, order total, goods amount, transfer amount, recharge amount, withdraw amount, withdrawal amount, refund amount, return amount, discount amount, coupon amount, promotion amount, freight amount, freight, deduct amount, fee, fees, fee amount, service fee, service charge, handling fee, poundage, charge amount, charges, cost, expense, expenses, consume amount, consumption amount, spend, spending, spent, spending score amount, money, cash, cash amount, rent, rental fee, rent money, rental, monthly rent, invoice amount, tax amount, price, unit price, sale price, original price, final price, room price, deal price, market price, purchase price, selling price, cost price, sub total, subtotal, settlement amount, claim payment, bill amount, payable, pay fee, pay money, pay price, fare, fare amount, tip amount, tolls amount, payment total, manage fee, repair fee, cost total
    `),
    short: words(
      'je zje jine jyje zfje fkje sfje yfje ddje amt totalamt tranamt txnamt orderamt fee1 feiyong jiage danjia yuezujiage zujin bill',
    ),
    weak: phrases('price range, 总计, 合计, 总和, balance amount, value, total, sum, charge, bonus amount'),
    never: phrases(`
      类型, 状态, 数量, 时间, 日期, 单位, 币种, 标志, type, status, count, time, date, unit, currency, flag, rate, id, code, way, method
    `),
  },
  match: judgeAmount,
  values: 'supported',
  byValue: 'never',
  digest: 'text',
  examples: {
    shape: ['0', '1234.56', '1,234.50', '￥88', '-3.50', '120万元', '5000-8000', '88元'],
    masked: ['****'],
    none: ['张三', '12.5%', '2024-01-01', 'abc'],
    headers: ['金额', 'amount', '交易金额', 'total_amount', 'pay_amount', 'price', '租金', 'fee'],
    notHeaders: ['金额类型', 'fee_type', 'pay_time', '费用状态'],
  },
}
