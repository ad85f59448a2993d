import type {HelpTexts} from './help-texts.js'

export const helpEn: HelpTexts = {
  about:
    'hongxian (红线, the red line): says which side of the criminal line a data export stands on (art. 253-1 of the PRC Criminal Law, 法释〔2017〕10号)',
  rootUsage: 'COMMAND [OPTIONS]',
  exitCodes: [
    ['0', 'below the line set by --fail-on'],
    ['1', 'the line is reached'],
    ['2', 'could not run: usage, settings, or a fault of the program'],
    ['3', 'ran, line not reached, but something was left unread or undecided (0 with --allow-incomplete)'],
    ['130', 'interrupted'],
  ],
  environment: [
    [
      'LC_ALL LC_MESSAGES LANG',
      'language without --lang: Chinese for a Chinese locale, none, C or POSIX; else English',
    ],
    ['NO_COLOR FORCE_COLOR', 'no colour, or colour in any case'],
    ['CI', 'no progress line'],
    ['HONGXIAN_KEY_FILE', 'key file of tallies; only tallies saved with the same key can be merged'],
  ],
  headings: {
    'INPUT FLAGS': 'READING',
    'JUDGE FLAGS': 'JUDGING',
    'FACTS FLAGS': 'FACTS (unsaid is unknown; --no- says no)',
    'OUTPUT FLAGS': 'OUTPUT',
    FLAGS: 'OPTIONS',
    TOPICS: 'COMMAND GROUPS',
  },
  choices: options => `one of: ${options}`,
  required: ' (required)',
  topics: {
    rules: 'show and check rules of law',
    detectors: 'show and try field detectors',
    formats: 'show what can be read',
  },
  commands: {
    scan: {
      summary: 'scan folders or files and give a verdict',
      description:
        'Reads exported files and database dumps, recognises every column and record, counts them by category and ' +
        'measures the counts against the thresholds. Works offline; no output holds raw personal data. The report ' +
        'goes to standard output; with --json standard output holds one JSON document and nothing else.',
      usage: 'scan PATH... [OPTIONS]',
      args: {path: 'folder or file to scan'},
      examples: [
        ['scan a folder', 'hongxian scan ./export'],
        [
          'a CI gate that keeps a web report',
          'hongxian scan ./export --fail-on near --report html=report.html',
        ],
        [
          'obtained on duty, sold to two parties, 3,000 yuan taken',
          'hongxian scan ./export --act sell --duty --recipients 2 --proceeds 3000',
        ],
      ],
    },
    assess: {
      summary: 'judge saved tallies or typed-in counts, without data',
      description: 'A category is one such as trajectory, or a whole tier: sensitive, important, general.',
      usage: 'assess [TALLY...] [OPTIONS]',
      args: {tally: 'file written by scan --save'},
      examples: [
        ['50 records of whereabouts', 'hongxian assess --records trajectory=50'],
        ['the same data under other facts', 'hongxian assess export.tally --act sell --duty'],
      ],
    },
    merge: {
      summary: 'add several tallies to one',
      description: 'Order and grouping do not matter. All must have been saved with the same key.',
      usage: 'merge TALLY... --save TALLY',
      args: {tally: 'file written by scan --save'},
      examples: [['add two scans', 'hongxian merge a.tally b.tally --save all.tally']],
    },
    explain: {
      summary: 'say why each column and record was read as it was',
      description: 'Shows the evidence (header, comment, values, neighbours) and masked specimens.',
      usage: 'explain PATH[#TABLE] [OPTIONS]',
      args: {path: 'a file, with #table if wanted'},
      examples: [
        ['a whole file', 'hongxian explain orders.xlsx'],
        ['row 7 of one table', 'hongxian explain dump.sql#t_order --record 7'],
      ],
    },
    'rules:list': {
      summary: 'list the rule sets and when they are in force',
      usage: 'rules list [OPTIONS]',
      examples: [],
    },
    'rules:show': {
      summary: 'show a rule set in words, with the source of every number',
      usage: 'rules show ID',
      args: {id: 'id of a rule set, see rules list'},
      examples: [['art. 253-1 of the Criminal Law', 'hongxian rules show cn-criminal-253-1']],
    },
    'rules:check': {
      summary: 'check a rule file of your own: structure, kinds, worked examples',
      usage: 'rules check FILE',
      args: {file: 'rule file (YAML)'},
      examples: [['check company rules', 'hongxian rules check company.yaml']],
    },
    'detectors:list': {
      summary: 'list the field kinds that are recognised',
      usage: 'detectors list [OPTIONS]',
      examples: [],
    },
    'detectors:try': {
      summary: 'try what a value would be taken for',
      usage: 'detectors try VALUE [OPTIONS]',
      args: {value: 'value to try'},
      examples: [['an invented mobile number', 'hongxian detectors try 19900000001']],
    },
    'formats:list': {
      summary: 'list the file formats that can be read',
      usage: 'formats list [OPTIONS]',
      examples: [],
    },
    init: {
      summary: 'write a commented hongxian.yaml into this folder',
      description: 'A file that is there already is left alone.',
      usage: 'init [OPTIONS]',
      examples: [['start a project', 'hongxian init']],
    },
  },
  flags: {
    include: 'read only files that match; repeatable',
    exclude: 'leave out files that match; repeatable',
    config: 'settings file; default: hongxian.yaml of this folder, if there is one',
    jobs: 'threads; default: by processor cores',
    records: 'number of records of a category or tier; repeatable, such as trajectory=50',
    record: 'explain only this row (from 1)',
    interpretation:
      'reading the verdict follows where courts differ; default mainstream, all three are listed',
    rules: 'rule sets by id or file; repeatable, the first gives the verdict. Default: all that ship',
    'fail-on': 'verdict from which the exit code is 1; default serious',
    near: 'percent of the line from which it is "near"; default 80',
    'allow-incomplete': 'return 0 also when something was left unread or undecided',
    act: 'what was done; repeatable',
    duty: 'obtained while on duty or providing a service (halves the line)',
    recipients: 'how many different units or persons it went to',
    proceeds: 'illegal proceeds, in yuan',
    profit: 'profit made with it in lawful business, in yuan (art. 6)',
    'lawful-business': 'unlawfully bought or received for a lawful business (art. 6)',
    acquisition: 'how it was come by',
    'known-crime-use': 'known to be used for crime by others',
    'trajectory-used-in-crime': 'whereabouts were used in a crime',
    prior:
      'punished before for infringing personal information: criminal, administrative[=DATE] (within two years) or none',
    consequence: 'what it led to; repeatable',
    'as-of': 'day whose rules apply; default today',
    case: 'case file of facts (YAML); flags win over it',
    json: 'standard output holds one JSON document and nothing else',
    report: 'write a report as well; repeatable, - as FILE is standard output',
    save: 'save the tally (no personal data in it) for assess and merge',
    'merge save': 'where the sum goes',
    lang: 'language',
    quiet: 'no report and no notes: only the exit code, --json and --report',
    'no-progress': 'no progress line',
  },
}
