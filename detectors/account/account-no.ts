import {phrases, words} from '../../src/kit/terms.js'
import {isAlnum} from '../../src/kit/utf8.js'
import {type CellTest, type Detector, NONE, SHAPE} from '../../src/model/detector.js'

const LONGEST = 96

/** Any name a platform lets people choose: letters, digits, Han, signs of addresses; no blanks at length, no markup. */
const match: CellTest = (bytes, start, end) => {
  if (end === start || end - start > LONGEST) return NONE
  let content = 0
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (byte === 60 || byte === 62 || byte === 123 || byte === 10) return NONE
    if (byte >= 0x80 || isAlnum(byte)) content++
  }
  return content > 0 ? SHAPE : NONE
}

export const accountNo: Detector = {
  kind: 'account_no',
  family: 'account',
  title: {zh: '账号', en: 'Account or login name'},
  basis: ['GB/T 35273-2020 附录A 网络身份标识信息', '法释〔2017〕10号第1条（账号密码）'],
  headers: {
    zh: words(`
      账号 账户 账户名 账户名称 账户号 账户账号 登录账号 登录账户 登录名 登录用户名 登录名称 登录ID 用户名 用户名称 用户账号 用户账户 用户昵称 会员账号 会员用户名 会员名 会员昵称 昵称 网名 花名 英文昵称 别名昵称
      注册账号 平台账号 系统账号 个人账号 支付宝 支付宝账号 支付账号 微博 微博账号 抖音号 快手号 小红书号 淘宝账号 淘宝昵称 钉钉号 钉钉账号 飞书账号 陌陌号 游戏账号 账号名 账号名称 账号ID 用户代码 工号账号 管理员名 管理员名称 管理员编号 管理员号
      微信昵称 QQ昵称 微信用户唯一标识 微信唯一标识 微信用户标识 微信标识 公众号openid 小程序openid 微信openid openid unionid 推特 领英 操作员 操作人员 登录人 登录用户 客户账号 交易账号 资金账号 证券账号 房主账号 员工账号 学生账号 教师账号 管理员账号
    `),
    en: phrases(`
      account, account no, account number, account name, account id, user account, login account, login name, login id, login user, login no, login, username, user name, user nickname, nickname, nick name, nick, screen name, alias name,
      member username, member nickname, member account, open id, openid, union id, unionid, wechat openid, wx openid, wx open id, alipay account, alipay, alipay no, alipay id, weibo, weibo id, twitter, facebook, skype, telegram, whatsapp, instagram, linkedin, github, dingtalk, dingtalk id,
      game account, trade account, trading account, fund account, securities account, sign in name, logon name, operator, operator name, oper name, user login, app account, customer account, acct no, acct name, admin name, admin no, administrator, administrator no, administrator name, manager no, manager name, oauth id, social id, third party id
    `),
    short: words(
      'acct account uname loginname loginid loginno username usernm nickname nicknm zhanghao yhm yonghuming dlm dlzh nc wxopenid mpopenid acctno acctid useracct skypeid ssoid upn samaccountname',
    ),
    weak: phrases(
      'admin, 管理员, send name, receive name, from name, to name, send account, receive account, 买家, 卖家, 下单用户, 购买用户, 评论用户, 发布用户, 预约用户, user, user code, member name, alias, display name, identifier, screen, uid name',
    ),
    never: phrases(`
      姓名, 类型, 状态, 余额, 金额, 数量, 等级, 类别, 开户行, 开户银行, 科目, 会计, 公众号, 会计科目, 总数, 限制, 锁定, 密码,
      type, status, balance, amount, count, level, category, bank, subject, ledger, password, locked, expired, non expired, manager, chart, cost, quota, created, product, goods, receivable, payable
    `),
  },
  match,
  values: 'supported',
  byValue: 'never',
  identifies: 7,
  digest: 'folded',
  examples: {
    shape: ['zhangsan', 'admin01', '小明同学', 'a@example.com', 'oABCD-1234_efgh'],
    none: ['<p>', '{"a":1}', '--'],
    headers: [
      '用户名',
      'username',
      'login_name',
      '登录账号',
      '昵称',
      'nickName',
      'openid',
      '账号',
      'account_no',
    ],
    notHeaders: ['账户余额', 'account_type', 'account_balance', '账号状态'],
  },
}
