import {phrases} from './terms.js'
import type {TopicWords} from './topics-model.js'

const CALLER = phrases(
  '主叫, 主叫号码, caller, caller number, caller no, calling number, calling party, caller id, 来电号码, calling no, from number',
)
const CALLEE = phrases(
  '被叫, 被叫号码, callee, callee number, callee no, called number, called party, recipient id, 对方号码, called no, to number',
)

/** What people say to each other, to the public, and to those who serve them. */
export const TALK: readonly TopicWords[] = [
  {
    topic: 'call',
    words: phrases(
      '通话, 呼叫, 话单, 拨打, 拨号, 语音电话, 电话回访, 通讯记录, phone record, phone records, phone dialing, voice call, voicecall, telephone record, tel record, 外呼, 呼入, 呼出, 来电, 去电, 坐席, 电话记录, 语音通话, call, calls, call log, call record, call records, cdr, phone call, phone log, call center, callcenter, telephony, call in, call out, dial',
    ),
    never: phrases('callback, 回调, 接口调用, api call, recall, function call, 呼叫配置, call of duty'),
    columns: [
      [CALLER, CALLEE],
      [
        phrases('通话时长, call duration, talk time, billsec, bill sec'),
        phrases('主叫号码, 被叫号码, phone num, phone, 手机号, caller, callee, number, 对方号码, msisdn'),
      ],
      [
        phrases('通话时长, 时长, duration, call duration, talk time, billsec'),
        phrases(
          'msisdn origin, origin msisdn, a number, a party, calling msisdn, source number, from msisdn, imsi origin',
        ),
      ],
      [
        phrases('call type, call direction, 通话类型, 呼叫类型'),
        phrases('duration, call duration, 通话时长'),
      ],
    ],
  },
  {
    topic: 'message',
    words: phrases(
      '短信, 消息, 站内信, 彩信, 私信, 微信消息, 推送消息, message, messages, msg, mms, sms log, sms record, sms history, sms message, sms send, sms detail, sms inbox, sms sent, text message, notify message, im message, inbox, outbox',
    ),
    heads: phrases('sms, notify, push'),
    never: phrases(
      '消息模板, 短信模板, error, message queue, mq, 消息队列, 渠道, channel, 通道, 通道表, passage, gateway, provider, providers, 签名, sms sign, signature, sms channel, sms template, sms config, sms code, 短信配置',
    ),
    columns: [
      [
        phrases('短信内容, 消息内容, sms content, message content, message text, msg content, 消息正文'),
        phrases(
          '手机号, mobile, phone, 接收人, receiver, from user, to user, sender, send time, 发送时间, 接收号码, from uid, to uid',
        ),
      ],
    ],
  },
  {
    topic: 'mail',
    words: phrases(
      '邮件, 邮箱, 信件, 往来邮件, 发件, 收件箱, mail, mails, email, emails, mailbox, e mail, newsletter',
    ),
    never: phrases('邮件模板, mail template, 邮箱配置, email config, 邮箱服务器, 邮寄, mail host'),
    columns: [
      [
        phrases('邮件主题, mail subject, email subject, subject, 邮件内容, mail content, mail body'),
        phrases(
          '发件人, 收件人, from mail, to mail, sender, recipient, to mails, from address, to address, 收件人邮箱, 发送邮箱地址, cc',
        ),
      ],
    ],
  },
  {
    topic: 'chat',
    words: phrases(
      '聊天, 会话, 会话列表, 群聊, 单聊, 对话, 群成员, 即时通讯, 客服会话, chat, chats, conversation, conversations, dialogue, dialog record, im group, chat record, chat history, chat room, utterance, friend apply, user friend',
    ),
    heads: phrases('friend, friends'),
    never: phrases('dialog config, 对话框, customer contact, contact us, 联系人, 通讯录'),
    columns: [
      [
        phrases('from uid, from user, from user id, 发送者id, sender id, from id'),
        phrases('to uid, to user, to user id, 接收者id, receiver id, room id, to id'),
        phrases('content, message, msg, 消息内容, 内容'),
      ],
      [
        phrases('user message, question text, 用户消息, 用户发送的消息'),
        phrases('ai response, answer text, 回复内容, reply'),
      ],
    ],
  },
  {
    topic: 'notice',
    words: phrases(
      '公告, 通知公告, 通知, 通告, 系统通知, notice, notices, announcement, announcements, bulletin, broadcast',
    ),
    never: phrases('消息通知记录, 通知短信'),
  },
  {
    topic: 'verification',
    words: phrases(
      '验证码, 短信验证码, 校验码, verification code, verify code, sms code, captcha, otp, auth code sms',
    ),
  },
  {
    topic: 'review',
    heads: phrases('collection, collections, collect, likes, 关注列表'),
    words: phrases(
      '评论, 评价, 点评, 打分, 留言板, 留言, 满意度, 收藏, 收藏夹, 点赞, 关注, favorites, favourites, wishlist, comment, comments, review, reviews, appraise, evaluation, evaluate, guestbook, discuss, discussion, favourite, favorite, satisfaction',
    ),
    never: phrases(
      'data collection, tax, debt, call collection, loan, fee, rent, money, sample, specimen, garbage, code review, 审核, 评价指标, review process, 复核, 通话, 批注, discussion group member, preview',
    ),
  },
  {
    topic: 'complaint',
    words: phrases(
      '投诉, 举报, 信访, 申诉, 诉求, 意见反馈, 建议, 反馈, complaint, complaints, complain, petition, appeal, member report, user report, feedback, grievance',
    ),
    never: phrases('chief complaint, 投诉类型, complaint type'),
    columns: [
      [
        phrases(
          '举报人, 举报人id, 投诉人, 投诉人id, 投诉者, 举报者, reporter, reporter id, report user id, complainant, complainant id',
        ),
      ],
    ],
  },
  {
    topic: 'repair',
    words: phrases(
      '报修, 维修, 维保, 故障, 保修, 保养, 工单, 巡检, 维护, repair, repairs, repair order, maintenance, maintain, work order, inspection, inspect, malfunction',
    ),
    never: phrases('repair type, 维修类型, 报修类型'),
    columns: [
      [
        phrases(
          '报修时间, 报修日期, 报修内容, 故障描述, 维修内容, 维修时间, repair date, repair time, repair content, fault description, 报修人, 报修人id',
        ),
      ],
    ],
  },
  {
    topic: 'visitor',
    words: phrases(
      '访客, 来访, 来宾, 出入登记, 门禁记录, 拜访, 探视, 外来人员, 接待, visitor, visitors, visit info, visit record, visit log, entry exit, access control record, reception',
    ),
    never: phrases('页面访问, page visit, 访问日志, 系统访问, uv, pv, site visit'),
    columns: [[phrases('访客姓名, visitor name, 来访人, 被访人, 来访事由, visit reason, 来访时间')]],
  },
  {
    topic: 'note',
    words: phrases('记事本, 备忘录, 便签, 备忘, 随手记, notepad, memo, memos, memorandum, sticky note'),
    heads: phrases('note, notes, 笔记, 记事, 备注'),
    never: phrases('release note, release notes, version, delivery note, 发货, 出货, 缴费, bank note, 贷款'),
  },
  {
    topic: 'follow_up',
    words: phrases(
      '跟进, 回访, 走访, 拜访记录, 客户拜访, 拜访计划, 随访, 家访, follow up, followup, follow record, follow log, revisit, visit plan, home visit',
    ),
  },
  {
    topic: 'vote',
    words: phrases(
      '投票, 问卷, 调查, 测评, 票选, 答卷, vote, votes, voting, poll, questionnaire, survey, answer sheet, quiz',
    ),
    never: phrases('调查取证, surveying'),
  },
  {
    topic: 'article',
    words: phrases(
      '文章, 新闻, 资讯, 帮助, 专题, 话题, 博客, 词典, 诗词, 公众号, article, articles, news, blog, blogs, cms, faq, encyclopedia, wiki, poem, idiom, help',
    ),
    never: phrases('评论, comment, comments, report, 举报, 用户, member, user, 订单, help desk'),
  },
]
