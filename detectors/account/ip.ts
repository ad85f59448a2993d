import {judgeIp} from '../../src/kit/ip-address.js'
import {phrases, words} from '../../src/kit/terms.js'
import {searchFor} from '../../src/kit/text-search.js'
import type {Detector} from '../../src/model/detector.js'

export const ip: Detector = {
  kind: 'ip',
  family: 'account',
  title: {zh: 'IP地址', en: 'IP address'},
  basis: [
    'RFC 791',
    'RFC 4291',
    'IANA special-purpose address registries',
    'GB/T 35273-2020 附录A 网络身份标识信息',
  ],
  headers: {
    zh: words(
      'IP IP地址 登录IP 登录IP地址 注册IP 用户IP 操作IP 访问IP 客户端IP 来源IP 创建IP 使用IP 请求IP 最后登录IP 最后登录IP地址 操作电脑IP地址 主机地址 操作主机地址 公网IP 内网IP 下单IP 评价的IP 允许IP 允许登录IP 设备IP 本机IP 远程IP',
    ),
    en: phrases(
      'ip, ip address, ip addr, login ip, last login ip, register ip, reg ip, create ip, used ip, user ip, client ip, remote ip, remote address, remote addr, source ip, src ip, dest ip, oper ip, request ip, access ip, member ip, host ip, order ip, add ip, last ip, ipv4, ipv6, ip v4, ip v6, computer ip, public ip, private ip, allow ips, ips, x forwarded for',
    ),
    short: words(
      'ipaddr ipaddress addip loginip userip clientip regip remoteaddr srcip dstip operip createip usedip iplist dlip',
    ),
    never: phrases(
      '归属, 归属地, 属地, 位置, 城市, 地区, 地域, 端口, 限制, 次数, 白名单类型, city, region, location, country, port, count, vip, enabled, limit, type, status',
    ),
  },
  match: judgeIp,
  search: searchFor('ip'),
  values: 'required',
  byValue: 'proof',
  identifies: 9,
  digest: 'folded',
  examples: {
    proof: ['203.0.113.9', '198.51.100.7, 203.0.113.9', '2001:db8:0:1::7', '203.0.113.9:8080'],
    shape: ['127.0.0.1', '192.168.1.1', '::1', 'fe80::1', '10.0.0.1/24', '0.0.0.0'],
    masked: ['203.0.*.*', '203.0.113.*'],
    none: ['256.1.1.1', '12:30', '1.2.3', '张三', '2024-01-01', '01.02.03.04'],
    headers: ['IP', 'login_ip', 'IP地址', 'ipaddr', 'last_login_ip', 'client_ip', '登录IP地址'],
    notHeaders: ['ip_location', 'IP归属地', 'zip', 'tip'],
  },
}
