import {quantity, sizeOf, thousands} from '../../src/kit/words-for-people-numbers.js'
import {bullets, type Line, paragraph, type Section, words} from './blocks.js'
import type {Telling} from './telling.js'

/** What was walked and read, and that nothing was lost on the way. */
export function coverage(told: Telling): Section {
  const {say, document, lang} = told
  const {files, bytes, rows} = document.coverage
  const filesLine = say(
    `遍历 ${quantity(files.walked, 'files', lang)}，读完 ${thousands(files.examined)} 个，未能读取 ${thousands(files.gaps)} 个（${sizeOf(bytes)}）。`,
    `${quantity(files.walked, 'files', lang)} walked, ${thousands(files.examined)} examined, ${thousands(files.gaps)} left unread (${sizeOf(bytes)}).`,
  )
  const rowsLine = say(
    `读到 ${quantity(rows.read, 'rows', lang)} = 个人信息 ${thousands(rows.personal)} + 排除 ${thousands(rows.excluded)} + 非个人信息 ${thousands(rows.notPersonal)}。`,
    `${quantity(rows.read, 'rows', lang)} read = ${thousands(rows.personal)} personal + ${thousands(rows.excluded)} excluded + ${thousands(rows.notPersonal)} not personal.`,
  )
  const items: Line[] = [[words(filesLine)], [words(rowsLine)]]
  return {id: 'coverage', title: say('读取范围', 'What was read'), blocks: [bullets(items)]}
}

/** How the figures came about, for a reader who must rely on them. */
export function method(told: Telling): Section {
  const {say} = told
  const notes = [
    say(
      '条是记录数，刑事标准按条计；人是不同的自然人数，行政规则按人计。两者不可互换。',
      'Records are what criminal law counts; persons are different natural persons, which administrative rules count. One never stands for the other.',
    ),
    say(
      'w = 100 × 敏感 + 10 × 重要 + 1 × 一般，5,000 为一倍标准线，即法释〔2017〕10号第五条第一款第三项至第六项的 50、500、5,000 条及按比例折算。',
      'w = 100 × sensitive + 10 × important + 1 × general; 5,000 is one line: the 50, 500 and 5,000 records of art. 5 ¶1 (3) to (6) of Judicial Interpretation Fa Shi [2017] No. 10, and their proportional sum.',
    ),
    say(
      '此处“敏感”指该解释第五条第一款第三项的四类信息，不同于《个人信息保护法》第二十八条的敏感个人信息。',
      '“Sensitive” here means the four kinds of art. 5 ¶1 (3) of that interpretation, not the sensitive personal information of art. 28 of the Personal Information Protection Law.',
    ),
    say(
      '查明重复或不实的记录不计入（第十一条第三款）；同一信息提供给不同对象的，累计计算（第十一条第二款）。',
      'Records proven duplicate or false are not counted (art. 11 ¶3); what goes to several recipients counts for each (art. 11 ¶2).',
    ),
    say(
      '法院对一些信息的归类不一，故同时给出狭义、主流、广义三种口径；标题采用所注明的口径。',
      'Courts differ on some kinds of record, hence three readings: narrow, mainstream, broad. The headline names the one it uses.',
    ),
    say(
      '报告中的样本在生成时即已脱敏，原值不出现在任何输出中。',
      'Specimens were masked when they were made; no raw value appears in any output.',
    ),
  ]
  return {
    id: 'method',
    title: say('方法', 'Method'),
    blocks: [bullets(notes.map((note): Line => [words(note)]))],
  }
}

/** Closes every report. */
export function disclaimer(told: Telling): Section {
  const text = told.say(
    '本报告是按数量与金额标准作出的筛查信号，不是有罪或无罪的认定。是否违反国家有关规定、是否故意、有无同意或其他依据，须由人判断；数量标准未达到，也不排除其他情形或其他责任。请由律师复核。',
    'This is a screening signal by number and money, not a finding of guilt or innocence. Whether state provisions were breached, intent, consent and other grounds are for people to judge; a standard not reached leaves other circumstances and other liability open. Have a lawyer review it.',
  )
  return {id: 'disclaimer', title: told.say('声明', 'Notice'), blocks: [paragraph(words(text, 'quiet'))]}
}
