import {judgeAccount} from '../../src/kit/card-number.js'
import {phrases, words} from '../../src/kit/terms.js'
import {searchFor} from '../../src/kit/text-search.js'
import type {Detector} from '../../src/model/detector.js'

export const bankCard: Detector = {
  kind: 'bank_card',
  family: 'money',
  title: {zh: '银行卡号', en: 'Number of a bank card or account'},
  basis: ['ISO/IEC 7812', 'JR/T 0008 银行卡发卡行标识代码及卡号', 'GB/T 35273-2020 附录B 个人财产信息'],
  headers: {
    zh: words(`
      银行卡 银行卡号 银行卡号码 银行卡账号 银行账号 银行账户 银行账户号 银行帐号 银行账号号码 储蓄卡 储蓄卡号 借记卡 借记卡号 信用卡 信用卡号 信用卡卡号 贷记卡号 工资卡 工资卡号 工资账号 开户账号 开户行账号 开户卡号
      收款账号 收款账户 收款卡号 收款银行卡号 付款账号 付款账户 付款卡号 还款卡号 还款银行卡 绑定银行卡 绑定卡号 打款账号 结算账号 结算账户 转账账号 转入账号 转出账号 提现账号 提现账户 提现卡号 放款账号 放款卡号
      对方账号 对方账户 交易卡号 存折号 存折账号 代扣账号 扣款账号 扣款卡号 一卡通卡号 主卡号 附属卡号 对公账号 对私账号 基本户账号 账户卡号
    `),
    en: phrases(`
      bank card, bank card no, bank card number, bank account, bank account no, bank account number, bank no, bank card account, bank num, credit card, credit card no, credit card number, debit card, debit card no, card pan, pan,
      deposit card, salary card, salary account, pay account, payee account, payer account, payee card no, settle account, settlement account, withdraw account, withdrawal account, loan account no, iban, receiving account, opposite account, counterparty account, bankcard, account num bank
    `),
    short: words(
      'yhkh yhzh yhkhm bankcardno bankcard bankno bankacct bankaccount bankaccountno kahao_bank xykh cxkh gzkh acctnum creditcardno',
    ),
    weak: phrases('card no, card number, card num, card, 卡号, 账号, 开户号, account num, account no'),
    never: phrases(`
      开户行, 开户银行, 银行名称, 行号, 联行号, 支行, 余额, 金额, 额度, 类型, 状态, 密码, 图片, 照片, 有效期, 归属, 会员卡, 礼品卡, 身份, 门禁, 就诊, 学生,
      name, branch, balance, amount, limit, type, status, password, image, photo, expiry, expire, code, member, gift, id card, identity, sim, student, swift, score, cvv, city, province, category
    `),
  },
  match: judgeAccount,
  search: searchFor('bank_card'),
  values: 'required',
  byValue: 'proof',
  identifies: 4,
  digest: 'digits',
  examples: {
    proof: [
      '6222020200000000006',
      '6222020000000007',
      '6222 0200 0000 0007',
      '6222-0200-0000-0007',
      '４３６７４２０００００００００９',
      '4000000000000002',
      '370000000000002',
    ],
    shape: ['1000000000000008', '100000000000', '10000000000000000001'],
    masked: ['6222 **** **** 0007', '622202*********0006', '**** **** **** 0007', '6222************007'],
    false: ['6222020200000000007', '6222020000000000'],
    none: ['110101189001010016', '13800000000', '0000000000000000', '1234567890123456', '张三'],
    headers: [
      '银行卡号',
      'bank_card_no',
      'bankCard',
      '银行账号',
      'yhkh',
      '工资卡号',
      'bank_account',
      '收款账号',
    ],
    notHeaders: ['开户行', 'bank_name', 'card_type', '银行卡密码', 'member_card_no', 'credit_card_limit'],
  },
}
