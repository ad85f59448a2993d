import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** What somebody does for a living: post, rank, profession. */
export const position: Detector = {
  kind: 'position',
  family: 'work',
  title: {zh: '职务职业', en: 'Position or profession'},
  basis: ['GB/T 6565-2015', 'GB/T 35273-2020 附录A'],
  headers: {
    zh: words(
      '职务 职务名称 职位 职位名称 岗位 岗位名称 工作岗位 职称 职称名称 专业技术职务 技术职称 职业 职业名称 从事职业 工种 职级 职级名称 现任职务 担任职务 行政职务 党内职务 工作职务 工作职位 从业岗位 配偶职业 父亲职业 母亲职业 身份职业 工作性质 军衔 警衔 行政级别 任职情况',
    ),
    en: phrases(
      'job title, job position, occupation, profession, occupation type, position title, position name, job level, job level name, work position, duty title, post name, professional title, career, employment type, name of position, designation, rank title',
    ),
    short: ['zw', 'zwmc', 'gwmc', 'jobtitle'],
    never: phrases(
      'gps, 招聘, 广告, 显示, banner, cron, 任务, task, quartz, trigger, scheduler, schedule, class, group, page, x, y, 排序, file, 滚动, handler, log, http, param, spark',
    ),
    weak: phrases('position, job, post, title, duty, role name, 岗位编号, 职能, level name'),
  },
  values: 'free',
  byValue: 'never',
  digest: 'folded',
  examples: {
    headers: ['职务', '职位', 'job_title', 'occupation', 'zhiye', '职称', 'professionalTitle', '岗位名称'],
    notHeaders: ['job_class_name', '广告位置', 'position_x', '职位状态', 'job_status'],
  },
}
