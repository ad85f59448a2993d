import {judgeCreditCode} from '../../src/kit/credit-code.js'
import {phrases, words} from '../../src/kit/terms.js'
import {searchFor} from '../../src/kit/text-search.js'
import type {Detector} from '../../src/model/detector.js'

export const uscc: Detector = {
  kind: 'uscc',
  family: 'document',
  title: {zh: '统一社会信用代码', en: 'Code of an organisation'},
  basis: ['GB 32100-2015 法人和其他组织统一社会信用代码编码规则'],
  headers: {
    zh: words(`
      统一社会信用代码 社会信用代码 统一信用代码 信用代码 统一代码 统一社会信用编码 统一社会信用码 营业执照号 营业执照号码 营业执照编号 营业执照注册号 营业执照 工商注册号 工商登记号 注册号 企业注册号
      税号 纳税人识别号 纳税识别号 税务登记号 税务登记证号 组织机构代码 组织机构代码证号 机构信用代码 单位代码证 企业代码 企业税号 开票税号 经营许可证号
    `),
    en: phrases(
      'unified social credit code, social credit code, social credit no, uniform social credit code, credit code, business licence, business licence no, business license number, tax no, tax number, tax id, taxpayer id, taxpayer no, tax code, tax payer no, organization code, company registration no, enterprise code, registration number of company, duty paragraph',
    ),
    short: words('uscc tyshxydm shxydm yyzz yyzzh nsrsbh zzjgdm taxno taxid licenseno creditcode usci'),
    never: phrases('照片, 图片, 正面, 附件, image, photo, file, pic, url, pay rate, rate, amount'),
  },
  match: judgeCreditCode,
  search: searchFor('uscc'),
  values: 'supported',
  byValue: 'proof',
  digest: 'folded',
  examples: {
    proof: ['91350100M000100Y43', '91110000MA0000000H', '91330100ma0000001f'],
    shape: ['110000000000001', '00000000X'],
    false: ['91350100M000100Y44'],
    none: ['110101189001010016', '13800000000', '张三', '某某公司'],
    headers: ['统一社会信用代码', 'credit_code', '税号', '纳税人识别号', 'business_license_no', '营业执照号'],
    notHeaders: ['营业执照照片', 'tax_rate', 'license_image'],
  },
}
