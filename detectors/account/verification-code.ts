import {phrases, words} from '../../src/kit/terms.js'
import {isAlnum, isDigit} from '../../src/kit/utf8.js'
import {type CellTest, type Detector, MASKED, NONE, SHAPE} from '../../src/model/detector.js'

/** Four to eight letters and digits, one digit at least. */
const match: CellTest = (bytes, start, end) => {
  if (end - start < 4 || end - start > 8) return NONE
  let digits = 0
  let stars = 0
  for (let i = start; i < end; i++) {
    if (isDigit(bytes[i] as number)) digits++
    else if (bytes[i] === 42) stars++
    else if (!isAlnum(bytes[i] as number)) return NONE
  }
  if (stars > 0) return MASKED
  return digits > 0 ? SHAPE : NONE
}

export const verificationCode: Detector = {
  kind: 'verification_code',
  family: 'account',
  title: {zh: '验证码', en: 'Verification code'},
  basis: ['最高人民法院指导性案例195号（短信验证码）'],
  headers: {
    zh: words(
      '验证码 短信验证码 手机验证码 动态码 动态密码 动态口令 校验码 短信校验码 登录验证码 一次性密码 邮箱验证码 语音验证码 图形验证码 激活码 认证码',
    ),
    en: phrases(
      'verification code, verify code, verifying code, captcha, captcha code, sms code, otp, otp code, dynamic code, dynamic password, auth code sms, validate code, validation code, check code, one time password, activation code, activate code, security code, mobile code, phone code, email code, sms captcha',
    ),
    short: words('yzm dxyzm vcode verifycode smscode validcode captchacode'),
    never: phrases(
      '类型, 开关, 次数, 状态, 有效期, 模板, 启用, 场景, type, enabled, enable, count, expire, template, status, scene, switch, times, length',
    ),
  },
  match,
  values: 'supported',
  byValue: 'never',
  digest: 'text',
  examples: {
    shape: ['000000', '0000', 'A1B2', '12345678'],
    masked: ['00****', '****'],
    none: ['张三', '13800000000', 'true!', 'abcd'],
    headers: ['验证码', 'verify_code', 'sms_code', 'captcha', '短信验证码', 'yzm'],
    notHeaders: ['captcha_enabled', '验证码类型', 'sms_template_code'],
  },
}
