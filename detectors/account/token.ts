import {judgeToken} from '../../src/kit/secret-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

export const token: Detector = {
  kind: 'token',
  family: 'account',
  title: {zh: '令牌', en: 'Token'},
  basis: ['RFC 7519', 'GB/T 35273-2020 附录B（系统账号的登录凭证）'],
  headers: {
    zh: words(
      '令牌 访问令牌 刷新令牌 授权令牌 登录令牌 会话ID 会话标识 会话令牌 登录凭证 用户令牌 身份令牌 会话 授权码 登录token 用户token',
    ),
    en: phrases(
      'token, access token, refresh token, auth token, login token, user token, id token, session id, session key, session token, session, cookie, cookies, bearer token, oauth token, oauth token secret, push token, jwt, jwt token, remember token, remember me, ticket granting, sso token, authorization code, auth code, reset token, web token, app token',
    ),
    short: words(
      'accesstoken refreshtoken sessionid sessid jsessionid phpsessid sid_token usertoken logintoken',
    ),
    never: phrases(
      '合约, 代币, 场次, 活动, promotion, sku, course, 数量, 类型, 有效期, 过期, 价格, 余额, count, type, expire, expires, expired, valid, validity, price, amount, usage, used, max, limit, balance, seconds, symbol, url, contract, cost',
    ),
  },
  match: judgeToken,
  values: 'supported',
  byValue: 'never',
  digest: 'text',
  examples: {
    proof: [
      'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJzYW1wbGUifQ.c2FtcGxlc2lnbmF0dXJl',
      'Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJzYW1wbGUifQ.c2FtcGxlc2lnbmF0dXJl',
    ],
    shape: ['00000000-0000-4000-8000-00000000000a', '0123456789abcdef0123456789abcdef'],
    none: ['张三', '12345', 'true', 'https://example.com/page/1234567890'],
    headers: ['token', 'access_token', '刷新令牌', 'sessionId', 'refresh_token'],
    notHeaders: ['token_expire_time', 'token_type', 'access_token_validity_seconds', 'max_tokens_limit'],
  },
}
