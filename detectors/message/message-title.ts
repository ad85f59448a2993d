import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** The subject line of a mail or message. */
export const messageTitle: Detector = {
  kind: 'message_title',
  family: 'message',
  title: {zh: '通信标题', en: 'Subject of a message'},
  basis: ['法释〔2017〕10号 5(1)(3)'],
  headers: {
    zh: words(
      '邮件主题 邮件标题 消息标题 短信标题 会话标题 信件标题 信件主题 留言标题 留言主题 私信标题 来信主题 站内信标题 对话标题 聊天标题',
    ),
    en: phrases(
      'mail subject, email subject, mail title, email title, message title, message subject, subject line, chat title, conversation title, letter title',
    ),
    short: ['msgtitle', 'mailtitle'],
    never: phrases(
      '课程, 学科, 科目, course, exam, 商品, product, 文章, article, 活动, job, 职位, topic, 广告',
    ),
    weak: phrases('subject, 主题'),
  },
  values: 'supported',
  byValue: 'never',
  digest: 'text',
  examples: {
    headers: ['邮件主题', 'mail_subject', 'messageTitle', 'youjianbiaoti', '消息标题'],
    notHeaders: ['课程主题', 'product_title', 'title_color', '文章标题'],
  },
}
