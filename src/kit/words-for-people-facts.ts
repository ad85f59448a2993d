import type {FactsDocument} from '../model/document.js'
import type {Act, Consequence, Known, Prior} from '../model/facts.js'
import type {Text} from '../model/law.js'

export const ACT_NAMES: Readonly<Record<Act, Text>> = {
  obtain: {zh: '获取', en: 'obtain'},
  sell: {zh: '出售', en: 'sell'},
  provide: {zh: '提供', en: 'provide'},
  publish: {zh: '公开', en: 'publish'},
}

export const KNOWN_NAMES: Readonly<Record<Known, Text>> = {
  yes: {zh: '是', en: 'yes'},
  no: {zh: '否', en: 'no'},
  unknown: {zh: '未说明', en: 'not stated'},
}

export const PRIOR_NAMES: Readonly<Record<Prior['kind'], Text>> = {
  none: {zh: '无', en: 'none'},
  criminal: {zh: '受过刑事处罚', en: 'criminal punishment'},
  administrative: {zh: '受过行政处罚', en: 'administrative punishment'},
  unknown: KNOWN_NAMES.unknown,
}

export const CONSEQUENCE_NAMES: Readonly<Record<Consequence, Text>> = {
  death: {zh: '死亡', en: 'death'},
  'serious-injury': {zh: '重伤', en: 'serious injury'},
  'mental-disorder': {zh: '精神失常', en: 'mental disorder'},
  kidnapping: {zh: '被绑架', en: 'kidnapping'},
  'major-loss': {zh: '重大经济损失', en: 'major economic loss'},
  'vile-impact': {zh: '恶劣社会影响', en: 'vile social impact'},
}

/** Single words that appear as values of facts, beside those above. */
export const FACT_VALUE_NAMES: Readonly<Record<string, Text>> = {
  ...ACT_NAMES,
  ...KNOWN_NAMES,
  ...CONSEQUENCE_NAMES,
  criminal: PRIOR_NAMES.criminal,
  administrative: PRIOR_NAMES.administrative,
  buy: {zh: '购买', en: 'buying'},
  receive: {zh: '收受', en: 'receiving'},
  exchange: {zh: '交换', en: 'exchange'},
  steal: {zh: '窃取', en: 'theft'},
  contract: {zh: '订立、履行合同', en: 'contract'},
  hr: {zh: '人力资源管理', en: 'human resources'},
  emergency: {zh: '紧急情况', en: 'emergency'},
  transit: {zh: '过境', en: 'transit'},
  'free-trade-zone': {zh: '自贸区负面清单外', en: 'outside a free-trade-zone list'},
  none: {zh: '无', en: 'none'},
  purposive: {zh: '合并折算全部条数', en: 'all counts summed'},
  literal: {zh: '只折算各自未达标的条数', en: 'only counts below their own line'},
}

/** Labels in the order in which a reader asks. */
export const FACT_NAMES: Readonly<Record<keyof FactsDocument, Text>> = {
  acts: {zh: '行为', en: 'Acts'},
  duty: {zh: '履职或提供服务中获得', en: 'Obtained in duty or service'},
  recipients: {zh: '接收方数量', en: 'Recipients'},
  proceeds: {zh: '违法所得', en: 'Illegal proceeds'},
  profit: {zh: '获利（第六条）', en: 'Profit (art. 6)'},
  lawfulBusiness: {zh: '为合法经营而购买、收受', en: 'Bought for a lawful business'},
  acquisition: {zh: '取得方式', en: 'How it was come by'},
  knownCrimeUse: {zh: '明知他人用于犯罪', en: 'Known to be for crime'},
  trajectoryUsedInCrime: {zh: '行踪轨迹被用于犯罪', en: 'Trail used in a crime'},
  prior: {zh: '前科或行政处罚', en: 'Prior punishment'},
  consequences: {zh: '后果', en: 'Consequences'},
  breach: {zh: '违反国家有关规定', en: 'Breach of state provisions'},
  orderedAndRefused: {zh: '经责令改正而拒不改正', en: 'Ordered to rectify, refused'},
  networkServiceProvider: {zh: '网络服务提供者', en: 'Network service provider'},
  criticalInfrastructure: {zh: '关键信息基础设施运营者', en: 'Critical infrastructure operator'},
  crossBorder: {zh: '向境外提供', en: 'Cross-border transfer'},
  exportedSinceJanuary: {zh: '本年 1 月 1 日起已出境', en: 'Exported since 1 January'},
  exportExemption: {zh: '主张的出境豁免', en: 'Export exemption claimed'},
  importantData: {zh: '含重要数据', en: 'Contains important data'},
  asOf: {zh: '判断基准日', en: 'Judged as of'},
  actDate: {zh: '行为日期', en: 'Date of the act'},
  proportional: {zh: '按比例折算', en: 'Proportional sum'},
}
