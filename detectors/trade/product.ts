import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** What was bought: goods, services, packages, by name or key. */
export const product: Detector = {
  kind: 'product',
  family: 'trade',
  title: {zh: '商品', en: 'Product'},
  basis: ['法释〔2017〕10号 5(1)(4)'],
  headers: {
    zh: words(`
      商品 商品名称 商品名 商品标题 商品编号 商品ID 商品编码 商品代码 商品规格 商品详情 商品描述 商品属性 商品信息 商品品牌 商品分类 商品分类名称 商品条码 商品单位 产品 产品名称 产品名 产品编号 产品ID 产品编码 产品代码 产品分类名称 产品规格 产品型号 产品信息 货品 货品名称 货品编号 货号 品名 品项 货物 货物名称
      物品 物品名称 物料 物料名称 物料编码 规格型号 规格名称 SKU SKU编码 SKU编号 SKU名称 SKUID 套餐 套餐名称 套餐内容 菜品 菜品名称 菜名 服务项目 购买项目 购买商品 购买产品 消费项目 票种 理财产品名称 理财产品 投资产品名称 基金名称 基金代码 险种 险种名称 保险产品 宝贝标题 宝贝名称
    `),
    en: phrases(`
      product, product name, product id, product no, product code, product title, product description, product sku, product attr, product attribute, product brand, product category name, product unit, product spec, product full name, product category, goods, goods name, goods id, goods no, goods code, goods title, goods spec, goods sn, item name, item id, item title, item code, item no, sku, sku id, sku name,
      sku code, sku no, sku info, spu, spu id, spu name, commodity, commodity name, commodity id, merchandise, article name, article no, package name, service name, dish name, food name, meal name, fund name, fund code, stock code, description product, product line
    `),
    short: ['sku', 'spu', 'skuid', 'spuid', 'spmc', 'cpmc', 'spbh', 'goodsname', 'goodsid'],
    never: phrases(
      'price, 价格, 金额, amount, 图片, image, 评价, 评分, review, score, com product version, java package, 密钥, 版本号, 微服务',
    ),
    weak: phrases('item, 规格'),
  },
  values: 'free',
  byValue: 'never',
  digest: 'folded',
  examples: {
    headers: ['商品名称', 'product_name', 'goodsId', 'shangpinmingcheng', 'spmc', 'SKU', 'sku_code', '品名'],
    notHeaders: ['商品价格', 'product_price', '商品图片', 'production_date', 'product_status', '项目状态'],
  },
}
