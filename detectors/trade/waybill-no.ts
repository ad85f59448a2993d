import {phrases, words} from '../../src/kit/terms.js'
import {judgeWaybill} from '../../src/kit/waybill.js'
import type {Detector} from '../../src/model/detector.js'

/** The number of a parcel on its way to somebody. */
export const waybillNo: Detector = {
  kind: 'waybill_no',
  family: 'trade',
  title: {zh: '运单号', en: 'Waybill number'},
  basis: ['UPU S10', '快递暂行条例', 'GB/T 41833-2022'],
  headers: {
    zh: words(
      '运单号 运单编号 运单号码 快递单号 快递号 快递编号 快递运单号 物流单号 物流编号 物流运单号 面单号 电子面单号 货运单号 提单号 包裹号 包裹单号 邮件号码 配送单号 发货单号 寄件单号 揽收单号 退货物流单号 运输单号',
    ),
    en: phrases(
      'waybill no, waybill, waybill number, way bill no, tracking no, tracking number, tracking id, track no, track number, express no, express number, express sn, logistics no, logistics number, logistics code, shipping no, shipping number, shipping sn, shipping code, delivery sn, delivery no, delivery number, courier no, shipment no, shipment number, shipment id, parcel no, parcel id, air waybill, express bill no, mail no',
    ),
    short: ['awb', 'awbno', 'trackingno', 'mailno', 'ydh', 'kddh', 'wldh', 'expressno', 'logisticsno', 'lpn'],
    never: phrases('公司, company, status, 状态, 模板'),
  },
  match: judgeWaybill,
  values: 'supported',
  byValue: 'proof',
  digest: 'folded',
  examples: {
    proof: ['SF0000000000000', 'EA123456785CN', 'YT0000000000000'],
    shape: ['75000000000000', 'QQ000000000'],
    none: ['EA1234', '张三', '123'],
    headers: [
      '运单号',
      'waybill_no',
      '快递单号',
      'trackingNumber',
      'kuaididanhao',
      'kddh',
      'delivery_sn',
      '物流单号',
    ],
    notHeaders: ['快递公司', 'express_company', '运单状态', 'tracking_type'],
  },
}
