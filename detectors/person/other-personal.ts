import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

export const otherPersonal: Detector = {
  kind: 'other_personal',
  family: 'person',
  title: {zh: '其他个人信息', en: 'Other facts about a person'},
  basis: ['GB/T 35273-2020 附录A、附录B', '个人信息保护法第28条'],
  headers: {
    zh: words(`
      国籍 宗教信仰 宗教 信仰 政治面貌 党派 入党时间 入党日期 入团时间 个性签名 个人签名 个人简介 个人介绍 自我介绍 自我评价 兴趣爱好 爱好 特长 星座 生肖 属相
      子女数量 子女数 子女情况 有无子女 家庭成员 家庭情况 家庭关系 与户主关系 与户主的关系 与本人关系 与联系人关系 亲属关系 社会关系 户口类型 户口性质 户籍类型 户籍性质 户口簿号 户口本号
      兵役状况 服役情况 犯罪记录 前科 违法记录 性取向 健身习惯 饮食习惯 浏览记录 搜索记录 上网记录 个人标签 用户标签 用户画像 身份标签 特殊身份 残疾证号 残疾类型 低保 贫困户
      签名 语言能力 居住状况 居住情况 供养人数 赡养人数 操作系统 浏览器 浏览器类型
    `),
    en: phrases(`
      nationality, citizenship, religion, religious belief, political status, political affiliation, politics, party membership, signature, personal signature, personalized signature,
      self introduction, biography, about me, personal profile, hobby, hobbies, interest, interests, constellation, zodiac, children count, number of children, have children,
      dependents, relationship, kinship, family members, sexual orientation, criminal record, military service, browsing history, search history, user tags, user portrait,
      household type, hukou type, user agent, browser, native language, mother tongue
    `),
    short: words('zzmm politicid zjxy hklx gjdm hobby ua'),
    weak: phrases('操作系统版本, os, nation id, 关系, 简介, 标签'),
    never: phrases(
      '数字签名, 短信签名, 合同签名, 签名算法, 密钥, 接口, 算法, 印章, sms, digital, electronic, algorithm, api, sign key, request, jwt, package, android, company, product, rate, table, foreign, entity, rule',
    ),
  },
  values: 'free',
  byValue: 'never',
  digest: 'text',
  examples: {
    headers: [
      '国籍',
      '政治面貌',
      '宗教信仰',
      'nationality',
      'religion',
      '与户主关系',
      '个性签名',
      'user_agent',
    ],
    notHeaders: ['短信签名', 'interest_rate', 'sms_signature', '签名算法'],
  },
}
