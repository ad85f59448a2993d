import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** What people wrote or said to each other: short messages, chats, mails, calls put into words. */
export const messageText: Detector = {
  kind: 'message_text',
  family: 'message',
  title: {zh: '通信内容', en: 'Content of a message'},
  basis: ['法释〔2017〕10号 5(1)(3)', 'GB/T 35273-2020 附录B'],
  headers: {
    zh: words(`
      短信内容 短信正文 短信文本 消息内容 消息正文 消息文本 消息体 信息内容 聊天内容 聊天记录 聊天消息 聊天信息 邮件内容 邮件正文 信件内容 信件正文 来信内容 留言内容 留言 私信内容 私信 通话内容 通话记录文本 通话录音 录音内容 录音文本 录音文件
      语音内容 语音转写 转写文本 转写内容 转写结果 识别文本 对话内容 对话文本 对话记录 会话内容 会话记录 沟通内容 沟通记录 评论内容 回复内容 答复内容 正文 正文内容 微信内容 微信消息 微信聊天记录 QQ消息 群聊内容 群消息 彩信内容 咨询内容 咨询问题
      反馈内容 反馈意见 通讯内容 通信内容 站内信内容 发送内容 接收内容 弹幕内容 弹幕 客户话术 用户消息 用户提问 用户输入 提问内容 问题内容 回答内容 客户说话内容 客服回复 发言内容 发言 日记内容 动态内容 帖子内容 来电内容 来信 催收内容 催记 催收小结 通话小结 沟通小结 跟进内容 聊天文本 消息详情 短信详情 邮件详情 私聊内容 对话 朋友圈内容 申请附言 验证消息
    `),
    en: phrases(`
      message content, message text, message body, sms content, sms text, sms body, sms message, chat content, chat message, chat text, chat log, chat history, mail content, mail body, mail text, email content, email body, email text,
      letter content, user message, user input, user question, reply content, reply text, reply message, comment content, comment text, transcript, transcription, utterance, say text, answer text, question text, conversation, dialogue, dialog text, call notes, call content,
      call transcript, voice text, speech text, asr text, recording text, im content, private message, direct message, post content, note content, text message, body text, message data, ai response, bot response, memo text, mms content, msg txt, msg body, msg info, msg detail, chat msg, chat body, chat info, speech content, talk content, dialog content, dialogue content, sms info, im message, voice content, message detail, feedback content, feedback text
    `),
    short: ['msgcontent', 'msgbody', 'msgtext', 'smscontent', 'smstext', 'dxnr', 'xxnr', 'ltnr', 'yjnr'],
    never: phrases(`
      error, err, exception, result, response code, return, fail, failure, log, 错误, 异常, 失败, 返回, 日志, mq, queue, 队列, template code, 模板, 提示, 商品, product, 合同, 文章, article, notice, 公告, 通知公告,
      广告, banner, ad, 配置, config, 审核意见, success, debug, validate, commit, 课程, 菜单, 试题, 套餐, 二维码, 标签, json, xml, 时间, 评论数, 点赞, 附件
    `),
    weak: phrases(
      'content, message, msg, body, detail, details, ask, reply, answer, words, chat, talk, speak, 内容, 消息, 详情, 详细内容, 提问, 回复, 回答, 答复, 问题, 文本, 发言, feedback, 反馈',
    ),
  },
  values: 'supported',
  byValue: 'never',
  digest: 'text',
  examples: {
    headers: [
      '短信内容',
      '聊天内容',
      'message_content',
      'smsBody',
      'duanxinneirong',
      'mail_content',
      'user_question',
      '留言',
      'dxnr',
    ],
    notHeaders: [
      'error_message',
      '错误信息',
      '商品内容',
      'message_id',
      '消息类型',
      'content_type',
      '短信状态',
      'log_message',
    ],
  },
}
