import {phrases} from './terms.js'
import type {TopicWords} from './topics-model.js'

/** What people do: records of acts, each led by a key to whoever did it. */
export const ACTS: readonly TopicWords[] = [
  {
    topic: 'behaviour',
    words: phrases(`
      借阅, 借书, 还书, 续借, 借还, 签到, 打卡, 考勤, 出勤, 请假, 销假, 缺勤, 缺寝, 晚归, 归寝, 查寝, 出差, 加班, 调休, 报到, 浏览记录, 浏览历史, 足迹, 观看记录, 观看历史, 播放记录, 播放历史, 搜索记录, 搜索历史, 下载记录, 学习记录, 学习进度, 答题记录, 错题本, 做题记录, 训练记录, 运动记录, 健身记录, 步数, 收藏, 关注, 点赞, 粉丝关系, 报名, 应聘, 投递, 求职, 面试记录, 简历, 邀请记录, 推荐记录, 推荐会员, 分享记录, 抽奖记录, 中奖记录, 兑换记录, 打赏记录, 参与记录, 参与者, 参赛, 违纪, 处分, 奖惩, 领用记录, 领取记录, 认领, 帖子, 发帖, 回帖, 跟帖, 说说, 朋友圈, 动态表, 用户动态, 微博, 好友关系, 好友申请, 好友表, 拉黑, 会议签到, 志愿服务, 礼物记录, 送礼, 活动参加,
      borrow record, borrow records, borrow book, book borrow, book borrowing, lend record, borrow return, attendance, attend, sign in record, signin, sign record, clock record, clock in, leave request, leave apply, leave record, ask for leave, absence, absences, absent, late return, overtime, business trip, browse, browsing, browse history, view history, watch history, play history, search history, download record, footprint, footprints, study record, learn record, learning record, learning progress, exam record,
      answer record, favorite, favorites, favourite, follow relation, enroll, enrollment, sign up, signup, job application, job apply, resume, resumes, curriculum vitae, interview record, interviews, invite record, invitation record, share log, share record, lottery record, prize record, draw record, exchange record, exercise record, workout, step count, participant, participants, forum post, moments, tweet, tweets, check in record, friendship, friendships, friend relation, friend request, gift log, gift record
    `),
    heads: phrases(
      'leave, like, likes, thumb, thumbs, follow, follows, fans, favor, favour, collect, collects, collection, sign, signs, star, stars, cv, interview, enrol, browse, footprint, apply job, 动态',
    ),
    never: phrases(
      '规则, 配置, 类型, 设置, 统计, 模板, rule, config, type, setting, template, follow up, 跟进, 科目, garbage collection, signature, 签名, 数据采集, 采集, design sign',
    ),
    columns: [
      [
        phrases(
          '借阅时间, 借书时间, 借书日期, 借阅日期, 借出时间, 借出日期, borrow date, borrow time, borrowed at, borrow at, lend date',
        ),
        phrases(
          '还书时间, 归还时间, 归还日期, 还书日期, 应还日期, 应还时间, return date, return time, returned at, due date, due at, due time, back date',
        ),
      ],
      [
        phrases(
          '上班时间, 签到时间, 打卡时间, 上班打卡时间, clock in time, sign in time, check in time, 上班打卡, 迟到次数',
        ),
        phrases(
          '下班时间, 签退时间, 下班打卡时间, clock out time, sign out time, 下班打卡, 早退次数, 打卡地点, 考勤日期',
        ),
      ],
      [
        phrases(
          '请假原因, 请假事由, 请假类型, 请假天数, 请假开始时间, leave reason, leave type, leave days, absence date',
        ),
      ],
      [
        phrases('post id, 帖子id, topic id, 动态id'),
        phrases('content, 内容, 帖子内容, 动态内容'),
        phrases('user id, 用户id, uid, 发帖人, 发布者id, author id, userid'),
      ],
    ],
  },
]
