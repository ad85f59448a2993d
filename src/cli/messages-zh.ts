const meant = (near: string | undefined) => (near === undefined ? '' : `，是不是 ${near}？`)

/** What the commands say, in Chinese. The English twin has the same keys (its type says so). */
export const zh = {
  line: (text: string) => `红线: ${text}`,
  seeHelp: (command: string) => `（用法：hongxian ${command} --help）`,
  unknownCommand: (word: string, near: string | undefined) => `没有命令 ${word}${meant(near)}`,
  pathWithoutCommand: (path: string) => `缺少命令：要扫描 ${path}，请用 hongxian scan ${path}`,
  flagBeforeCommand: (flag: string) => `${flag} 要写在命令之后，如 hongxian scan 路径 ${flag}`,
  unknownFlag: (flag: string, near: string | undefined) => `没有选项 ${flag}${meant(near)}`,
  missingArgument: (names: string) => `缺少参数 ${names}`,
  unexpectedArgument: (words: string) => `多余的参数 ${words}`,
  badChoice: (name: string, value: string, options: string, near: string | undefined) =>
    `${name} 不能是“${value}”；可选：${options}${meant(near)}`,
  needsValue: (flag: string, options: string) => `${flag} 后面要有值${options && `，可选：${options}`}`,
  givenTwice: (name: string) => `${name} 只能写一次`,
  missingFlag: (flag: string) => `缺少选项 ${flag}`,
  pathMissing: (path: string) => `找不到 ${path}`,
  badWhole: (flag: string, value: string, least: number) =>
    `${flag} 要写不小于 ${least} 的整数，不能是“${value}”`,
  badPercent: (flag: string, value: string) => `${flag} 要写 1 到 100 的整数（百分比），不能是“${value}”`,
  badMoney: (flag: string, value: string) =>
    `${flag} 要写人民币元，最多两位小数，如 5000 或 4999.99，不能是“${value}”`,
  badDate: (flag: string, value: string) => `${flag} 要写真实存在的日期，如 2026-01-31，不能是“${value}”`,
  badPrior: (value: string) =>
    `--prior 要写 criminal、administrative、administrative=日期 或 none，不能是“${value}”`,
  badCount: (value: string) => `--records 要写 类别=条数，如 trajectory=50，不能是“${value}”`,
  unknownCategory: (word: string, near: string | undefined, all: string) =>
    `没有类别“${word}”；可用：${all}${meant(near)}`,
  badReport: (value: string) => `--report 要写 格式=文件（文件写 - 即标准输出），不能是“${value}”`,
  unknownReport: (word: string, near: string | undefined, all: string) =>
    `没有报告格式“${word}”；可用：${all}${meant(near)}`,
  onlyOneToOutput: () => '只能有一份内容写到标准输出：--json 或一个 --report 格式=-',
  sameFileTwice: (path: string) => `${path} 被写了两次，请换一个文件名`,
  folderMissing: (path: string) => `无法写入 ${path}：上级文件夹不存在`,
  isFolder: (path: string) => `无法写入 ${path}：它是文件夹`,
  notWritable: (path: string, code: string) => `无法写入 ${path}（${code}）`,
  standardOutput: () => '标准输出',
  nothingToAssess: () => '没有可判断的内容：请给出计数文件、--records 类别=条数，或 --proceeds 等案情',
  nothingFound: () => '没有找到任何文件：请检查路径与 --include、--exclude',
  alreadyThere: (path: string) => `${path} 已存在，没有改动`,
  written: (path: string) => `已写入 ${path}`,
  interrupted: () => '已中断，没有写出任何报告',
  bug: () => '红线自身出错（退出码 2）。请附上下面几行报告问题，其中不含被扫描的数据：',
  withheld: () => '（错误信息可能引用文件内容，已省略）',
  progress: (done: string, all: string, bytes: string, bytesAll: string, rate: string, left: string) =>
    `读取 ${done}/${all} 个文件  ${bytes}/${bytesAll}  ${rate}/s  剩余 ${left}`,
  listing: (files: number) => `正在列出文件 ${files}`,
  ruleHead: () => ['编号', '施行', '失效', '名称'],
  formatHead: () => ['编号', '内容', '扩展名', '名称'],
  detectorHead: () => ['种类', '族', '按值识别', '名称'],
  triedHead: () => ['种类', '判断', '名称'],
  yields: (what: 'tables' | 'members'): string => (what === 'tables' ? '表' : '内含文件'),
  byValue: (how: 'proof' | 'shape' | 'never'): string => ({proof: '校验', shape: '形状', never: '否'})[how],
  match: (what: 'shape' | 'proof' | 'masked' | 'false'): string =>
    ({shape: '形状相符', proof: '校验相符', masked: '已脱敏', false: '校验不符'})[what],
  nothingRecognised: () => '没有识别器认为这是个人信息字段。只按列名识别的种类不看值。',
  ruleFileFine: (path: string) => `${path} 可以使用`,
}

export type Messages = typeof zh
