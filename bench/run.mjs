/*
 * `npm run bench [-- --quick]`: writes invented files, runs every contender on them in turn, several rounds,
 * each as a whole process, and puts the table into docs/performance.md. Best of the rounds; "a core" divides by
 * processor time, so that other work on the machine shows less. Run `npm ci` in bench/ first.
 */
import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {cpus} from 'node:os'
import {join} from 'node:path'
import {buildIfStale, root} from '../bin/setup.js'
import {run} from './measure.mjs'
import {writeSheet} from './sheet.mjs'
import {writeFile} from './write.mjs'

const quick = process.argv.includes('--quick')
const ROUNDS = quick ? 1 : 3
const ROWS = quick ? 110_000 : 1_030_000
const SHEET_ROWS = quick ? 5000 : 80_000
const folder = join(root, '.bench')
const at = name => join(root, 'bench', name)
const ours = jobs => file => [
  join(root, 'bin', 'run.js'),
  'scan',
  file,
  '--json',
  '--fail-on',
  'never',
  '--jobs',
  String(jobs),
]
const duck = (format, threads) => file => [at('rival.mjs'), format, file, String(threads)]

/** Who runs on which file. */
const CONTESTS = [
  [
    'csv',
    {
      'hongxian, 1 thread': ours(1),
      'hongxian, 2 threads': ours(2),
      'DuckDB, 1 thread': duck('csv', 1),
      'DuckDB, 2 threads': duck('csv', 2),
      'csv-parse, rows only': file => [at('parsers.mjs'), 'csv-parse', file],
      'line feeds only': file => [at('floor.mjs'), file],
    },
  ],
  ['jsonl', {'hongxian, 1 thread': ours(1), 'DuckDB, 1 thread': duck('jsonl', 1)}],
  ['gb18030', {'hongxian, 1 thread': ours(1)}],
  ['mysql', {'hongxian, 1 thread': ours(1)}],
  ['copy', {'hongxian, 1 thread': ours(1)}],
  [
    'xlsx',
    {'hongxian, 1 thread': ours(1), 'exceljs, rows only': file => [at('parsers.mjs'), 'exceljs', file]},
  ],
]
const EXTENSION = {gb18030: 'gb.csv', mysql: 'mysql.sql', copy: 'copy.sql'}

/** The file, made once, and the truth about it. */
async function fileOf(format) {
  const rows = format === 'xlsx' ? SHEET_ROWS : ROWS
  const file = join(folder, `orders-${rows}.${EXTENSION[format] ?? format}`)
  const truth = `${file}.truth.json`
  if (!existsSync(truth)) {
    const made = format === 'xlsx' ? await writeSheet(rows, file) : writeFile('orders', format, rows, file)
    writeFileSync(truth, JSON.stringify(made))
  }
  return {file, bytes: statSync(file).size, truth: JSON.parse(readFileSync(truth, 'utf8'))}
}

/** Rows and persons that an answer has too many or too few, added up. */
function errorsOf(out, truth) {
  if (out === '') return 'did not run'
  const told = JSON.parse(out)
  if (told.tables === undefined)
    return Math.abs(told.rows - truth.rows) + Math.abs((told.persons ?? truth.persons) - truth.persons)
  const [table] = told.tables
  const records = table.signatures.reduce((sum, each) => sum + each.records, 0)
  const persons = Math.max(...table.signatures.map(each => each.persons))
  return (
    Math.abs(table.rows - truth.rows) + Math.abs(records - truth.rows) + Math.abs(persons - truth.persons)
  )
}

async function contest([format, contenders]) {
  const {file, bytes, truth} = await fileOf(format)
  const best = new Map()
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, args] of Object.entries(contenders)) {
      const {wall, cpu, peak, out} = await run(args(file))
      const known = best.get(name) ?? {wall: Infinity, cpu: Infinity, peak: 0}
      const counts = name.startsWith('hongxian') || name.startsWith('DuckDB')
      best.set(name, {
        wall: Math.min(wall, known.wall),
        cpu: Math.min(cpu, known.cpu),
        peak: Math.max(peak, known.peak),
        errors: counts ? errorsOf(out, truth) : '–',
      })
      console.error(
        `${format} ${round + 1}/${ROUNDS} ${name}: ${wall.toFixed(2)} s, ${cpu.toFixed(2)} s of processor`,
      )
    }
  }
  const own = best.get('hongxian, 1 thread')
  const cells = format === 'xlsx' ? truth.rows * 12 : undefined
  return [...best].map(([name, one]) => rowOf(format, bytes, cells, name, one, own))
}

function rowOf(format, bytes, cells, name, {wall, cpu, peak, errors}, own) {
  const speed = seconds =>
    cells === undefined
      ? `${(bytes / 1e6 / seconds).toFixed(0)} MB/s`
      : `${(cells / 1e6 / seconds).toFixed(2)} M cells/s`
  return `| ${format} | ${name} | ${wall.toFixed(2)} s | ${cpu.toFixed(2)} s | ${speed(wall)} | ${speed(cpu)} | ${(cpu / own.cpu).toFixed(2)} | ${(peak / 2 ** 20).toFixed(0)} MiB | ${errors} |`
}

/** A tiny scan and the help against a Node that does nothing. */
async function starting() {
  const tiny = join(folder, 'tiny.csv')
  writeFileSync(tiny, '姓名,手机号\n张三,13900000000\n')
  const least = async args => {
    let best = Infinity
    for (let i = 0; i < ROUNDS * 3; i++) best = Math.min(best, (await run(args)).cpu)
    return best
  }
  const bare = await least(['-e', '0'])
  const line = async (name, args) => {
    const cpu = await least(args)
    return `| ${name} | ${(cpu * 1000).toFixed(0)} ms | ${(cpu / bare).toFixed(1)} |`
  }
  return [
    `| node -e 0 | ${(bare * 1000).toFixed(0)} ms | 1.0 |`,
    await line('--help', [join(root, 'bin', 'run.js'), '--help']),
    await line('a scan of two lines', ours(1)(tiny)),
  ]
}

mkdirSync(folder, {recursive: true})
buildIfStale()
const rows = []
for (const one of CONTESTS) rows.push(...(await contest(one)))
const table = [
  `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}; ${ROWS} orders of 12 columns (${SHEET_ROWS} in the workbook); best of ${ROUNDS}.`,
  '',
  '| file | contender | clock | processor | speed | a core | processor time to ours | peak memory | count errors |',
  '| --- | --- | --: | --: | --: | --: | --: | --: | --: |',
  ...rows,
  '',
  '| start | processor | to bare Node |',
  '| --- | --: | --: |',
  ...(await starting()),
].join('\n')
console.log(table)
if (!quick) {
  const page = join(root, 'docs', 'performance.md')
  const text = readFileSync(page, 'utf8')
  writeFileSync(
    page,
    text.replace(/(<!-- bench:begin -->)[\s\S]*(<!-- bench:end -->)/, `$1\n\n${table}\n\n$2`),
  )
}
