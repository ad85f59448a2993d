import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** The number of a deal: order, contract, payment, bill. */
export const orderNo: Detector = {
  kind: 'order_no',
  family: 'trade',
  title: {zh: '订单号', en: 'Order or contract number'},
  basis: ['法释〔2017〕10号 5(1)(4)', 'GB/T 35273-2020 附录B'],
  headers: {
    zh: words(`
      订单号 订单编号 订单号码 订单ID 单号 单据号 单据编号 单据号码 流水号 交易号 交易编号 交易流水号 交易单号 交易流水 支付单号 支付流水号 支付订单号 支付订单ID 付款单号 退款单号 退货单号 售后单号 商户订单号 外部订单号 平台订单号 子订单号 主订单号 父订单号 第三方订单号 渠道订单号
      结算单号 入住单号 预订单号 预订号 预订编号 合同号 合同编号 借款合同编号 贷款合同编号 借款编号 贷款编号 借据号 借据编号 借款订单号 融资编号 融资订单编号 投资订单编号 发票号 发票号码 账单号 账单编号 缴费单号 充值订单号 充值单号 提现单号 采购单号 销售单号 出库单号 入库单号 服务单号 受理单号 保单号 转账流水号
      融资业务编号 借款业务编号 贷款业务编号 业务流水号 业务单号 团购单号 兑换单号 消费单号 收据号 小票号
    `),
    en: phrases(`
      order no, order number, order id, order code, orders id, sub order no, parent order no, main order no, trade no, trade id, out trade no, transaction no, transaction id, serial no, pay no, pay order id, pay order no, payment no, refund no, refund id, refund order id, after sale no, bill no, bill id, bill number, invoice no,
      invoice number, invoice id, receipt no, receipt number, contract no, contract number, loan contract id, loan contract no, loan no, loan id, loan number, loan code, borrow id, borrow no, booking id, booking no, booking number, reservation id, reservation no, reservation number, ext order id, external order no, merchant order no, purchase order no,
      recharge no, recharge order no, business order no, settlement no, iou no, iou number, out request no, order serial no, deal no, deal id, voucher no, po no
    `),
    short: [
      'ordersn',
      'orderid',
      'orderno',
      'ordernum',
      'ordno',
      'ddh',
      'ddbh',
      'djh',
      'djbh',
      'lsh',
      'jylsh',
      'htbh',
      'hth',
      'tradeno',
      'billno',
      'jkbh',
    ],
    never: phrases(
      'sort, 排序, display, menu, 序号, 显示顺序, 顺序, order by, orderby, num order, rank, 接口流水, log, 任务, job, 工单类型, version, 微服务, process, 流程',
    ),
    weak: phrases('order, flow no, 合同ID, contract id, 合同, contract, 借款id, 流水, biz code'),
  },
  values: 'free',
  byValue: 'never',
  digest: 'folded',
  examples: {
    headers: [
      '订单编号',
      'order_sn',
      'order_no',
      'orderId',
      'dingdanhao',
      'ddbh',
      '合同编号',
      'TRADE_NO',
      'out_trade_no',
      '结算单号',
      '客户订单号',
    ],
    notHeaders: [
      'order_status',
      'sort_order',
      '订单状态',
      'order_by',
      '订单金额',
      'order_count',
      'orderTime',
    ],
  },
}
