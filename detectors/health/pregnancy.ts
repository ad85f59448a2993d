import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** Pregnancy, birth and what surrounds them. */
export const pregnancy: Detector = {
  kind: 'pregnancy',
  family: 'health',
  title: {zh: '孕产信息', en: 'Pregnancy and birth'},
  basis: ['GB/T 35273-2020 附录B', '法释〔2017〕10号 5(1)(4)'],
  headers: {
    zh: words(`
      孕周 孕次 产次 孕产次 末次月经 末次月经时间 末次月经日期 预产期 孕产史 怀孕 怀孕情况 怀孕状态 妊娠 妊娠史 妊娠情况 妊娠周数 妊娠风险 分娩日期 分娩时间 分娩方式 分娩孕周 分娩 胎次 胎数 胎心 胎位 月经史 月经周期 婚育史 生育史 生育情况 生育状况 避孕方式 避孕措施 避孕 高危因素 高危孕妇 产检 产检日期
      产检时间 产检医院 建册日期 哺乳 流产史 流产次数 孕期 孕产情况 产后 产后访视日期 接生医院 接生人
    `),
    en: phrases(
      'pregnancy, pregnant, pregnancies, gestational age, gestational weeks, gestation, pregnancy week, pregnancy status, gravida, parity, last menstrual period, menstrual period, expected delivery date, expected date of confinement, delivery mode, mode of delivery, date of delivery birth, abortion history, breastfeeding, antenatal, prenatal',
    ),
    short: ['lmp', 'mcyj', 'ycq', 'yunzhou', 'gestweeks'],
    never: phrases('猪, 牛, 羊, 母畜, 宠物, 胎压, 轮胎, tyre'),
    weak: ['para', 'edc', 'edd', 'gestation days'],
  },
  values: 'free',
  byValue: 'never',
  digest: 'text',
  examples: {
    headers: ['孕周', '末次月经', 'yuchanqi', '预产期', 'gestational_age', '分娩方式', 'LMP'],
    notHeaders: ['轮胎胎压', '产品', '生产日期'],
  },
}
