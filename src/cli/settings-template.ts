import type {Language} from '../model/report.js'

/** The commented settings file that `hongxian init` writes: everything in it is off until its `#` goes. */
export function settingsTemplate(lang: Language): string {
  return lang === 'zh' ? ZH : EN
}

const ZH = `## 红线的设置。命令行选项优先于这里的设置；去掉行首的 # 即生效。

## 读取哪些文件（路径通配符）
# include: ['**/*.csv', '**/*.sql']
# exclude: ['**/test/**']
# jobs: 4

## 判断：规则集（第一个决定结论）、口径、退出码为 1 的线、达到百分之几算接近
# rules: [cn-criminal-253-1]
# interpretation: mainstream   # narrow 从窄 | mainstream 主流 | broad 从宽
# failOn: serious              # near | serious | especially-serious | never
# near: 80
# lang: zh

## 案情：不写即为不明；金额单位为元。与案情文件用同样的词
# facts:
#   acts: [provide]
#   duty: 'yes'
#   recipients: 1

## 纠正识别：source、table、column 可用通配符；kind 指定种类（none 为不是个人信息），notKinds 排除种类
# columns:
#   - {table: t_goods, column: name, kind: none}
#   - {source: '**/crm.csv', column: '备用号', kind: mobile}

## 自有字段：按列名识别，可加整格匹配的正则表达式；读取设置时用例子检查
# detectors:
#   - kind: member_card
#     like: account_no
#     headers: [会员卡号]
#     pattern: 'MC\\d{8}'
#     examples: {match: [MC00000001], none: [MC1]}

## 公司自己的规则文件（相对本文件）
# policies: [company-policy.yaml]
`

const EN = `## Settings of hongxian. Flags on the command line win over them; take away a # to switch a line on.

## Which files to read (globs)
# include: ['**/*.csv', '**/*.sql']
# exclude: ['**/test/**']
# jobs: 4

## Judging: rule sets (the first gives the verdict), reading, line for exit code 1, percent that counts as near
# rules: [cn-criminal-253-1]
# interpretation: mainstream   # narrow | mainstream | broad
# failOn: serious              # near | serious | especially-serious | never
# near: 80
# lang: en

## Facts: what is not said stays unknown; money in yuan. The same words as in a case file
# facts:
#   acts: [provide]
#   duty: 'yes'
#   recipients: 1

## Corrections: source, table and column take globs; kind says what it is (none: nothing personal), notKinds what not
# columns:
#   - {table: t_goods, column: name, kind: none}
#   - {source: '**/crm.csv', column: 'spare no', kind: mobile}

## Own fields: known by header, and by a pattern for the whole cell if given; checked against their examples
# detectors:
#   - kind: member_card
#     like: account_no
#     headers: [member card no]
#     pattern: 'MC\\d{8}'
#     examples: {match: [MC00000001], none: [MC1]}

## Rule files of your own (relative to this file)
# policies: [company-policy.yaml]
`
