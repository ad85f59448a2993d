import type {Messages} from './messages-zh.js'

const meant = (near: string | undefined) => (near === undefined ? '' : `, did you mean ${near}?`)
const list = (all: string) => `one of ${all}`

/** What the commands say, in English. */
export const en: Messages = {
  line: text => `hongxian: ${text}`,
  seeHelp: command => ` (usage: hongxian ${command} --help)`,
  unknownCommand: (word, near) => `no command ${word}${meant(near)}`,
  pathWithoutCommand: path => `no command given: to scan ${path}, say hongxian scan ${path}`,
  flagBeforeCommand: flag => `${flag} goes after the command, as in hongxian scan PATH ${flag}`,
  unknownFlag: (flag, near) => `no option ${flag}${meant(near)}`,
  missingArgument: names => `missing argument ${names}`,
  unexpectedArgument: words => `unexpected argument ${words}`,
  badChoice: (name, value, options, near) => `${name} cannot be "${value}"; ${list(options)}${meant(near)}`,
  needsValue: (flag, options) => `${flag} needs a value${options && `, ${list(options)}`}`,
  givenTwice: name => `${name} may be given only once`,
  missingFlag: flag => `missing option ${flag}`,
  pathMissing: path => `no such file or folder: ${path}`,
  badWhole: (flag, value, least) => `${flag} takes a whole number of at least ${least}, not "${value}"`,
  badPercent: (flag, value) => `${flag} takes a whole percentage from 1 to 100, not "${value}"`,
  badMoney: (flag, value) =>
    `${flag} takes yuan with at most two decimals, such as 5000 or 4999.99, not "${value}"`,
  badDate: (flag, value) => `${flag} takes a real date such as 2026-01-31, not "${value}"`,
  badPrior: value => `--prior takes criminal, administrative, administrative=DATE or none, not "${value}"`,
  badCount: value => `--records takes CATEGORY=N, such as trajectory=50, not "${value}"`,
  unknownCategory: (word, near, all) => `no category "${word}"; ${list(all)}${meant(near)}`,
  badReport: value => `--report takes FORMAT=FILE (- as FILE is standard output), not "${value}"`,
  unknownReport: (word, near, all) => `no report format "${word}"; ${list(all)}${meant(near)}`,
  onlyOneToOutput: () => 'only one thing can go to standard output: --json or one --report FORMAT=-',
  sameFileTwice: path => `${path} would be written twice; choose another file name`,
  folderMissing: path => `cannot write ${path}: its folder does not exist`,
  isFolder: path => `cannot write ${path}: it is a folder`,
  notWritable: (path, code) => `cannot write ${path} (${code})`,
  standardOutput: () => 'standard output',
  nothingToAssess: () =>
    'nothing to judge: give a tally, counts with --records CATEGORY=N, or facts such as --proceeds',
  nothingFound: () => 'no file was found: check the paths, --include and --exclude',
  alreadyThere: path => `${path} exists already and was left as it is`,
  written: path => `written: ${path}`,
  interrupted: () => 'interrupted; no report was written',
  bug: () => 'hongxian itself failed (exit code 2). Please report these lines; they hold no scanned data:',
  withheld: () => '(message withheld: it may quote file content)',
  progress: (done, all, bytes, bytesAll, rate, left) =>
    `reading ${done}/${all} files  ${bytes}/${bytesAll}  ${rate}/s  ${left} left`,
  listing: files => `listing files ${files}`,
  ruleHead: () => ['id', 'from', 'to', 'title'],
  formatHead: () => ['id', 'holds', 'extensions', 'title'],
  detectorHead: () => ['kind', 'family', 'by value', 'title'],
  triedHead: () => ['kind', 'says', 'title'],
  yields: what => what,
  byValue: how => ({proof: 'proof', shape: 'shape', never: 'no'})[how],
  match: what => ({shape: 'shape fits', proof: 'proven', masked: 'masked', false: 'proven false'})[what],
  nothingRecognised: () =>
    'no detector takes this for a personal field. Kinds known by header alone do not look at values.',
  ruleFileFine: path => `${path} can be used`,
}
