import {judgeSecret} from '../../src/kit/secret-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

export const password: Detector = {
  kind: 'password',
  family: 'account',
  title: {zh: '密码', en: 'Password'},
  basis: ['法释〔2017〕10号第1条（账号密码）', 'GB/T 35273-2020 附录B'],
  headers: {
    zh: words(`
      密码 口令 登录密码 用户密码 账号密码 支付密码 交易密码 查询密码 取款密码 资金密码 初始密码 原密码 旧密码 新密码 确认密码 加密密码 密码密文 密码哈希 密码MD5 密码盐 盐 盐值 加密盐 密保答案 密保问题 安全问题答案
      银行卡密码 信用卡密码 手势密码 解锁密码 开锁密码 门锁密码 开门密码 邮箱密码 服务密码 后台密码 代理密码 卡密码 提现密码
    `),
    en: phrases(`
      password, pass word, passphrase, login password, user password, pay password, payment password, trade password, transaction password, fund password, withdraw password, query password, old password, new password, init password,
      initial password, confirm password, original password, password hash, password md5, password salt, hashed password, encrypted password, email password, db password, proxy password, secret answer, security answer, password answer,
      salt, pin code, pin, user pass, login pass, card password
    `),
    short: words(
      'pwd passwd pass psw pswd userpwd loginpwd paypwd paypassword mm mima dlmm zfmm pinblock upwd spwd apassword tpassword spassword md5pwd pwdhash',
    ),
    never: phrases(`
      错误, 次数, 修改时间, 更新时间, 时间, 有效期, 过期, 强度, 策略, 规则, 重置, 找回, 提示, 类型, 状态, 压缩包,
      error, count, time, date, expire, expired, expires, strength, policy, rule, reset, retry, hint, attempts, changed, update, updated, modified, encrypt type, is set, grant, spring, boarding, gate, ticket, bus
    `),
  },
  match: judgeSecret,
  values: 'free',
  byValue: 'never',
  digest: 'text',
  examples: {
    proof: [
      '$2a$10$0000000000000000000000000000000000000000000000000000.',
      '{bcrypt}$2a$10$0000000000000000000000000000000000000000000000000000.',
      '$argon2id$v=19$m=65536,t=3,p=4$c2FtcGxlc2FsdA$c2FtcGxlaGFzaHNhbXBsZWhhc2g',
      'pbkdf2_sha256$260000$sample$c2FtcGxlaGFzaHNhbXBsZWhhc2g=',
    ],
    shape: [
      '00000000000000000000000000000000',
      '0000000000000000000000000000000000000000',
      'Passw0rd!',
      '000000',
    ],
    masked: ['******', '********'],
    none: ['', '某某公司'],
    headers: ['密码', 'password', 'pwd', 'login_password', '登录密码', 'userPwd', '支付密码', 'salt'],
    notHeaders: ['密码错误次数', 'password_update_time', 'pwd_reset_time', 'password_error_count'],
  },
}
