import {endings, keywords} from '../../src/kit/han-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import {type CellTest, type Detector, NONE, PROOF} from '../../src/model/detector.js'

const LONGEST_NAME = 240
/** What names of organisations end in, and of departments. */
const organisations = endings(
  words(
    '公司 集团 局 学校 医院 厂 大学 学院 中学 小学 幼儿园 银行 支行 分行 事务所 研究院 研究所 委员会 政府 街道办 办事处 派出所 法院 检察院 中心 协会 合作社 工作室 部队 酒店 超市 部 科 处 室 组 队 站 所 店 院 inc ltd corp corporation company llc co.,ltd. department',
  ),
)
const named = keywords(words('公司 集团 股份 有限 事业部'))

const judgeEmployer: CellTest = (bytes, start, end) => {
  if (end - start > LONGEST_NAME) return NONE
  return organisations.isAtEnd(bytes, start, end) || named.areIn(bytes, start, end) ? PROOF : NONE
}

/** Where somebody works: company, authority, department. */
export const employer: Detector = {
  kind: 'employer',
  family: 'work',
  title: {zh: '工作单位', en: 'Employer'},
  basis: ['GB/T 35273-2020 附录A'],
  headers: {
    zh: words(`
      工作单位 工作单位名称 单位名称 单位全称 公司 公司名称 公司名 公司全称 所在单位 所在公司 任职单位 任职公司 就职公司 就职单位 就业单位 企业 企业名称 雇主 雇主名称 服务单位 供职单位 现单位 现工作单位 用人单位 用工单位 受聘单位 实习单位 部门 所在部门 部门名称 所属部门 工作部门 配偶工作单位 父亲工作单位 母亲工作单位
      机构名称 组织名称 所属机构 所属单位 所属公司 派遣单位 服务处所 营业部名称 车间 班组
    `),
    en: phrases(
      'employer, employer name, company, company name, work unit, work company, work organization, organization name, organization, workplace, work place, firm, firm name, corporation, corp name, enterprise name, enterprise, department, department name, agency name, institution name, current employer, office name',
    ),
    short: ['gzdw', 'dwmc', 'gsmc', 'bmmc', 'qymc', 'orgname', 'deptname'],
    never: phrases(
      '计量, 供应商, 物流, 快递, 承运, 颁发, 发证, 签发, logistics, express, 保险公司, 电话, 地址, 联系人, 税号, 开户, phone, address, 银行, bank, delivery, 出版, 生产, 厂商, 简称代码, 角色, 上级, parent, 下级, 服务',
    ),
    weak: phrases(
      '单位, 机构, 组织, unit, branch, agency, institution, office, corp, bureau, 分公司, 企业id, 部门编号, 岗位部门',
    ),
  },
  match: judgeEmployer,
  values: 'supported',
  byValue: 'never',
  digest: 'text',
  examples: {
    proof: ['某某科技有限公司', '某某市教育局', 'Example Ltd'],
    none: ['某某', '箱', '2026-04-14 10:00:00', '13900000000'],
    headers: [
      '工作单位',
      'company_name',
      'employer',
      'gongzuodanwei',
      '所在公司',
      'gzdw',
      'departmentName',
      '部门',
    ],
    notHeaders: [
      '计量单位',
      '公司电话',
      'company_type',
      'company_address',
      '快递公司',
      'dept_id',
      '部门状态',
    ],
  },
}
