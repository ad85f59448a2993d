import {judgeEmail} from '../../src/kit/email-address.js'
import {phrases, words} from '../../src/kit/terms.js'
import {orInList} from '../../src/kit/text-list.js'
import {searchFor} from '../../src/kit/text-search.js'
import type {Detector} from '../../src/model/detector.js'

export const email: Detector = {
  kind: 'email',
  family: 'contact',
  title: {zh: '电子邮箱', en: 'E-mail address'},
  basis: ['RFC 5321', 'GB/T 35273-2020 附录A 个人通信信息'],
  headers: {
    zh: words(`
      邮箱 邮箱地址 邮箱别名 邮箱账号 邮箱号 邮箱帐号 电子邮箱 电子邮箱地址 电子邮件 电子邮件地址 邮件地址 电邮 电邮地址 电子信箱 信箱 联系邮箱 个人邮箱 工作邮箱 企业邮箱 公司邮箱 绑定邮箱 注册邮箱 用户邮箱
      发件邮箱 收件邮箱 接收邮箱 接收邮箱地址 发送邮箱 发送邮箱地址 抄送邮箱 抄送邮箱地址 密送邮箱 密送邮箱地址 安全邮箱 备用邮箱 伊妹儿
    `),
    en: phrases(
      'email, e mail, mail, email address, mail address, e mail address, mailbox, electronic mail, user email, contact email, work email, personal email, to mail, to mails, from mail, cc mail, cc mails, bcc mail, bcc mails, mail to, mail from, recipient email, sender email, email account, mail account, email no',
    ),
    short: words('yx dzyx dzyj yxdz eml emailaddr mailaddr'),
    never: phrases(`
      验证, 内容, 主题, 标题, 模板, 服务器, 端口, 签名, 附件, 状态, 类型, 文件夹, 规则, 数量, 密码,
      verified, verify, verification, subject, title, content, body, template, server, host, port, smtp, imap, pop, signature, attachment, folder, rule, sent, send time, notify, notification, count, password, opened
    `),
  },
  match: orInList(judgeEmail, 'email'),
  search: searchFor('email'),
  values: 'required',
  byValue: 'proof',
  identifies: 4,
  digest: 'folded',
  examples: {
    proof: [
      'a@example.com',
      'First.Last+tag@mail.example.cn',
      'a＠example.com',
      'a@example.com;b@example.org',
      '某某 <a@example.com>',
    ],
    shape: ['a@host.internalnet'],
    masked: ['a***@example.com', '***@example.com', 'a@***.com'],
    none: ['a@b', 'example.com', '@某某', '1', 'true', '张三'],
    headers: ['邮箱', 'email', 'E-mail', 'mail', 'user_email', '电子邮箱', 'EMAIL1'],
    notHeaders: ['email_verified', 'mail_template', '邮件主题', 'email_status', 'mail_server'],
  },
}
