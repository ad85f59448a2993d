import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** Where something was bought: shop, merchant, seller. */
export const merchant: Detector = {
  kind: 'merchant',
  family: 'trade',
  title: {zh: '商户', en: 'Merchant'},
  basis: ['法释〔2017〕10号 5(1)(4)'],
  headers: {
    zh: words(
      '商户 商户名称 商户名 商户号 商户编号 商户ID 商户简称 商家 商家名称 商家ID 商家编号 店铺 店铺名称 店铺名 店铺ID 店铺编号 店名 门店 门店名称 门店编号 门店ID 商店 商店名称 网店名称 收款商户 收款方名称 收款商家 交易商户 交易对方 消费商户 消费场所 消费门店 购买店铺 下单门店 终端号 收单机构 网点名称',
    ),
    en: phrases(
      'merchant, merchant name, merchant id, merchant no, merchant code, merchant number, shop, shop name, shop id, shop no, shop code, store name, store id, store no, store code, seller id, vendor name, vendor id, mch id, mch no, mch name, outlet name, pay merchant, terminal id, counterparty, supplier name',
    ),
    short: ['mchid', 'mchno', 'shopid', 'storeid', 'shmc', 'dpmc'],
    never: phrases(
      'app store, data store, store type, 存储, key store, 商店应用, 仓库, warehouse, 姓名, phone, 电话, 地址, address',
    ),
    weak: phrases('store, vendor, seller, supplier, dealer, branch, outlet'),
  },
  values: 'free',
  byValue: 'never',
  digest: 'folded',
  examples: {
    headers: ['商户名称', 'merchant_name', 'shopName', 'dianpumingcheng', '门店名称', 'mch_id', 'storeId'],
    notHeaders: ['商户类型', 'merchant_status', 'key_store', '店铺状态', '商家电话'],
  },
}
