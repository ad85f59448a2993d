import {phrases} from './terms.js'
import type {TopicWords} from './topics-model.js'

const PERSONS =
  '用户, 会员, 客户, 患者, user, users, member, customer, customers, patient, owner, 业主, 员工, employee'

/** Tables that hold things, settings and sums, and no persons. */
export const THINGS: readonly TopicWords[] = [
  {
    topic: 'region',
    words: phrases(
      '行政区, 行政区划, 地区表, 省市区, 省市, 区划, 区域表, 国家地区, 邮政编码表, 地区信息, region, regions, provinces, province, district, districts, county, counties, country, countries, area code, city area, zip codes, timezone, area data',
    ),
    heads: phrases('area, areas, city, cities, 地区, 城市, 区域, 省份, zone, geo, street'),
    never: phrases(
      'parking area, 停车, 专区, 客户, 会员, 用户, user, customer, location, area manager, 登录',
    ),
    columns: [
      [
        phrases('行政区划代码, 区划代码, area code, adcode, region code, 父级地区'),
        phrases('名称, name, 地区名称, area name, region name'),
      ],
    ],
  },
  {
    topic: 'dictionary',
    words: phrases(
      '字典, 码表, 代码表, 数据字典, 枚举, 对照表, 民族表, 敏感词, dict, dictionary, dic, lookup, enum, code table, dict type, dict data, dict detail, word list, sensitive word',
    ),
    heads: phrases(
      'type, types, category, categories, kind, level, levels, spec, specs, attribute, attributes, attr, reason, reasons, nation, nations, gender, sex, property type, dict, 类型, 类别, 分类, 等级, 级别, 规格, 属性, 民族, 种类, 原因, tag, tags, label, 标签, 来源, source, stage, dic type, dic value, 学历, education, status, position, positions, nationality, brand, 品牌',
    ),
    starts: phrases('dm, zd, dict, dic, enum, lookup, lkp'),
    never: phrases('预测, predict, blood, contradict, member status, user status'),
    columns: [[phrases('post code, 岗位编码'), phrases('post name, 岗位名称')]],
  },
  {
    topic: 'config',
    starts: phrases('gen'),
    words: phrases(`
      配置, 参数, 系统设置, 定时任务, 任务调度, 作业调度, 短信渠道, 支付渠道, 推送渠道, 消息渠道, 低代码, 页面设计, 表单设计, 大屏设计, 角色, 菜单, 权限, 授权码, 模块, 代码生成, 数据源, 对象存储, 租户套餐, 工作流, 流程定义, 规则, 接口配置, config, configuration, configs, setting, settings, preference, preferences, role, roles, sys menu, permission, permissions, privilege, privileges, gen table, code gen, codegen, code column, code config, datasource,
      quartz, qrtz, xxl job, cron job, cron task, scheduled task, schedule job, quartz job, sms channel, pay channel, message channel, push channel, low code, lowcode, page design, form design, data source, oss config, oss, oauth2 client, oauth2 code, sys client, rule, rules, sequence, workflow, flow definition, tenant package, deploy, server, database, api key, resource category, data permission, sys module, setting key, formula, storage, sys sysdiagrams, dtproperties
    `),
    heads: phrases(
      'provider, providers, gateway, gateways, passage, passages, channel, channels, 通道, 渠道, 网关, 服务商, menu, menus, module, modules, resource, resources, param, params, parameter, parameters, client, file, files, attachment, attachments, 附件, 菜单, 参数, 设置, relation, rel, bind, adapt, key, plugin, version, spec value, metadata, meta, permission rel, 关联表, 关联关系',
    ),
    never: phrases(
      '食谱, 菜品, food, pregnancy, patient, personnel, student, staff, employee, resume, 简历, xxl job user, job user, 业主, social, 亲属关系, 家庭关系, customer, 客户, room rel, 会员卡, contact file, health, 档案',
    ),
    columns: [
      // jobs a machine runs, and screens it draws
      [
        phrases(
          'cron, cron expression, trigger cron, job cron, schedule conf, cron 表达式, cron表达式, 执行表达式',
        ),
      ],
      [
        phrases(
          'bean name, job handler, executor handler, invoke target, job class, job class name, 调用目标字符串',
        ),
      ],
      [
        phrases('theme, style, css, layout, 主题, 样式, 布局'),
        phrases('background color, background image, bg color, font size, 背景色, 背景图, 背景颜色'),
      ],
    ],
  },
  {
    topic: 'template',
    words: phrases('模板, 模版, 范本, template, templates, tpl, boilerplate'),
  },
  {
    topic: 'product',
    words: phrases(
      '商品, 产品, 货品, 菜品, 套餐, 物料, 画册, 商品信息, product, products, goods, sku, spu, commodity, commodities, merchandise, catalog, catalogue, brand, food info, menu info, dish, album, invest product, borrow product',
    ),
    heads: phrases(
      'item, items, food, pet, pets, animal, animals, 宠物, 动物, 植物, 花卉, goods info, brand, 品牌, 图书, book, books, equipment, machine, medicine, 药品, 设备, asset, assets, 资产',
    ),
    never: phrases(
      `订单, order, orders, 购物车, cart, 评价, 评论, comment, comments, review, 收藏, 浏览记录, 审核记录, verify record, operate log, 报告, report, reserve, history, histories, relationship, record, customer product, charge, pay, ${PERSONS}`,
    ),
  },
  {
    topic: 'stock',
    words: phrases(
      '库存, 仓库, 出库, 入库, 盘点, 移库, 仓储, 进销存, inventory, warehouse, warehouses, stock in, stock out, sku stock, stock keeping',
    ),
    heads: phrases('stock, stocks'),
    never: phrases('股票, customer, 客户, 持仓, 证券, securities, merchant, 往来单位'),
  },
  {
    topic: 'schedule',
    starts: phrases('qrtz, quartz'),
    words: phrases(
      '定时任务, 任务调度, 调度, 排班, 值班, 班次, 触发器, 日程, 作业调度, 任务表, qrtz, quartz, scheduler, cron, timer, schedule, schedules, shift, shifts, job details, job log, trigger, triggers, course plan, sys job log',
    ),
    heads: phrases('job, jobs, task, tasks, calendar, calendars, plan'),
    never: phrases('岗位, position, call, 呼叫, 还款计划, repay, repayment, 投保计划, 体检计划, 巡检, 职位'),
  },
  {
    topic: 'statistics',
    words: phrases(
      '统计, 报表, 汇总, 日报, 月报, 年报, 排行, 指标, 分析结果, statistics, statistic, stats, summary, kpi, dashboard, rollup, aggregate, call count',
    ),
    starts: phrases('report, rpt, stat, stats'),
    heads: phrases('count, counts, ranking, daily, hourly, monthly'),
    never: phrases(
      '体检, 征信, credit report, medical report, 举报, report user, member report, report info, report file',
    ),
  },
]
