import {judgeMoment} from '../../src/kit/moment.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** When something happened or was written down. */
export const timestamp: Detector = {
  kind: 'timestamp',
  family: 'record',
  title: {zh: '时间', en: 'Time'},
  basis: ['ISO 8601', 'GB/T 7408'],
  headers: {
    zh: words(`
      时间 日期 时刻 时间戳 年月日 创建时间 创建日期 更新时间 更新日期 修改时间 修改日期 录入时间 登记时间 登记日期 操作时间 发送时间 接收时间 开始时间 开始日期 结束时间 结束日期 起始时间 截止时间 截止日期 发生时间 采集时间 上报时间 定位时间 记录时间 生成时间 注册时间 登录时间 最后登录时间 访问时间 审核时间
      审批时间 申请时间 申请日期 提交时间 发布时间 发布日期 到期时间 过期时间 失效时间 生效时间 有效期至 通话开始时间 通话结束时间 呼叫时间 起飞时间 到达时间 出发时间 乘车时间 乘车日期 报修日期 投保时间 起保日期 签约时间 签署时间 处理时间 预约时间 日期时间 下载时间 导出时间 新增时间 签到时间 打卡时间
    `),
    en: phrases(`
      time, date, datetime, timestamp, date time, create time, created time, created at, create at, created on, create date, created date, created, update time, updated time, updated at, updated on, update date, modify time, modified time, modified at, modify date, modified date, modified, insert time, add time, edit time, start time, end time, begin time, finish time, start date, end date, send time, sent at, receive time, received at, login time,
      register time, expire time, expires time, expires at, expiry date, expiration date, deleted at, deleted time, read time, publish time, publish date, record time, event time, occur time, report time, gps time, apply time, audit time, approve time, submit time, valid from, valid to, join time, last login, last seen, last visit, gmt create, gmt modified, gmt time, effective date, period end, hangup time, answer time
    `),
    short: [
      'ctime',
      'mtime',
      'atime',
      'utime',
      'dtime',
      'createtime',
      'updatetime',
      'addtime',
      'edittime',
      'rdate',
      'sdate',
      'cjsj',
      'gxsj',
      'xgsj',
      'rksj',
      'kssj',
      'jssj',
      'czsj',
      'djsj',
      'gmtcreate',
      'gmtmodified',
      'creattime',
      'regtime',
      'inserttime',
      'logtime',
    ],
    never: phrases(
      'duration, 时长, 耗时, timezone, time zone, 时区, timeout, 超时, interval, 间隔, 次数, times, 格式, format, runtime, 时间单位, 时段, 工龄',
    ),
    weak: phrases(
      'day, month, year, 年份, 月份, 年月, 年, 月, 日, 年度, hour, dt, t, expires, expire, deadline, period, since, at, week, when, 有效期',
    ),
  },
  match: judgeMoment,
  values: 'supported',
  byValue: 'proof',
  digest: 'digits',
  examples: {
    proof: [
      '2026-04-14 17:05:25',
      '2026/4/1 9:05',
      '20260414170525',
      '2026年4月1日',
      '01-JAN-26',
      '2026-04-14T17:05:25.123+08:00',
      '14/04/2026',
    ],
    shape: ['1776150325', '1776150325123', '20260414', '17:05:25', '2026-04'],
    false: ['2026-02-31'],
    none: ['张三', '12.50', '13900000000', '3', '2026-13'],
    headers: [
      '创建时间',
      'create_time',
      'updatedAt',
      'gmt_create',
      'createTime',
      'chuangjianshijian',
      'cjsj',
      'mobile_bind_time',
      '登记日期',
      'TIMESTAMP',
      'password_update_date',
      'addtime',
    ],
    notHeaders: ['时长', 'timezone', 'timeout', 'times', '时间类型', 'candidate', 'sometimes'],
  },
}
