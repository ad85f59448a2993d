/*
 * `npm run bench [-- --quick]`: writes invented files, runs every contender on them in turn, several rounds,
 * each as a whole process, and puts the table into docs/performance.md. Best of the rounds; "a core" divides by
 * processor time, so that other work on the machine shows less. Run `npm install` in bench/ first.
 */
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {cpus} from 'node:os'
import {join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {createGzip} from 'node:zlib'
import {buildIfStale, root} from '../bin/setup.js'
import {run} from './measure.mjs'
import {writeSheet} from './sheet.mjs'
import {writeFile} from './write.mjs'

const quick = process.argv.includes('--quick')
const ROUNDS = quick ? 1 : 3
const ROWS = quick ? 110_000 : 4_000_000
/** a tenth of the leak of 172.73 million user records that this is built for */
const USERS = quick ? 500_000 : 17_273_000
const SHEET_ROWS = quick ? 5000 : 200_000
const FILES = quick ? 500 : 20_000
const ORDER_CELLS = 12
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
const OURS = {'hongxian, 1 thread': ours(1), 'hongxian, 2 threads': ours(2)}
const duck = (format, threads) => file => [at('rival.mjs'), format, file, String(threads)]
const floor = how => file => [at('floor.mjs'), file, how]

/** Who runs on which file. */
const CONTESTS = [
  {
    name: 'csv',
    contenders: {
      ...OURS,
      'DuckDB, 1 thread': duck('csv', 1),
      'DuckDB, 2 threads': duck('csv', 2),
      'csv-parse, rows only': file => [at('parsers.mjs'), 'csv-parse', file],
      'line feeds only': floor('plain'),
    },
  },
  {name: 'csv.gz', contenders: {'hongxian, 1 thread': ours(1), 'zlib, line feeds only': floor('gzip')}},
  {
    name: 'jsonl',
    contenders: {...OURS, 'DuckDB, 1 thread': duck('jsonl', 1), 'DuckDB, 2 threads': duck('jsonl', 2)},
  },
  {name: 'gb18030', contenders: OURS},
  {name: 'mysql', contenders: OURS},
  {name: 'copy', contenders: OURS},
  {
    name: 'xlsx',
    rows: SHEET_ROWS,
    contenders: {
      'hongxian, 1 thread': ours(1),
      'exceljs, rows only': file => [at('parsers.mjs'), 'exceljs', file],
    },
  },
  {name: 'users.csv', shape: 'users', rows: USERS, contenders: OURS},
  {name: 'small files', rows: FILES, contenders: OURS},
]
const EXTENSION = {
  gb18030: 'gb.csv',
  mysql: 'mysql.sql',
  copy: 'copy.sql',
  'users.csv': 'csv',
  'small files': 'files',
}

/** The file, made once, and the truth about it. */
async function fileOf({name, shape = 'orders', rows = ROWS}) {
  const file = join(folder, `${shape}-${rows}.${EXTENSION[name] ?? name}`)
  const truth = `${file}.truth.json`
  if (!existsSync(truth)) writeFileSync(truth, JSON.stringify(await made(name, shape, rows, file)))
  return {file, ...JSON.parse(readFileSync(truth, 'utf8'))}
}

async function made(name, shape, rows, file) {
  if (name === 'small files') return writeFiles(rows, file)
  if (name === 'csv.gz') return gzipped(await fileOf({name: 'csv'}), file)
  const format = name === 'users.csv' ? 'csv' : name
  const truth = name === 'xlsx' ? await writeSheet(rows, file) : writeFile(shape, format, rows, file)
  return {...truth, bytes: statSync(file).size}
}

/** A file of one row each, forty to a folder. */
function writeFiles(files, into) {
  let bytes = 0
  for (let i = 0; i < files; i++) {
    const inside = join(into, String(Math.floor(i / 40)))
    if (i % 40 === 0) mkdirSync(inside, {recursive: true})
    const file = join(inside, `${i}.csv`)
    writeFile('users', 'csv', 1, file, i)
    bytes += statSync(file).size
  }
  return {rows: files, persons: files, bytes}
}

/** Speed is that of the text within. */
async function gzipped({file, ...truth}, into) {
  await pipeline(createReadStream(file), createGzip({level: 6}), createWriteStream(into))
  return truth
}

/** Rows and persons that an answer has too many or too few. */
function errorsOf(out, truth) {
  if (out === '') return 'did not run'
  const told = JSON.parse(out)
  const {rows, persons = truth.persons} = told.tables === undefined ? told : sumsOf(told.tables)
  const wrong = Math.abs(rows - truth.rows)
  const missed = Math.abs(persons - truth.persons)
  const share = ((100 * missed) / truth.persons).toFixed(2)
  return missed === 0 ? String(wrong) : `${wrong} rows, ${missed} persons (${share} %)`
}

/** One table mostly; persons of many tables are different ones here. */
function sumsOf(tables) {
  const most = table => Math.max(...table.signatures.map(each => each.persons))
  return {
    rows: tables.reduce((sum, table) => sum + table.rows, 0),
    persons: tables.reduce((sum, table) => sum + most(table), 0),
  }
}

async function contest({contenders, ...what}) {
  const {file, ...truth} = await fileOf(what)
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
        `${what.name} ${round + 1}/${ROUNDS} ${name}: ${wall.toFixed(2)} s, ${cpu.toFixed(2)} s of processor`,
      )
    }
  }
  const own = best.get('hongxian, 1 thread')
  return [...best].map(([name, one]) => rowOf(what.name, truth, name, one, own))
}

function speedOf(name, {bytes, rows}, seconds) {
  if (name === 'xlsx') return `${((rows * ORDER_CELLS) / 1e6 / seconds).toFixed(2)} M cells/s`
  if (name === 'small files') return `${(rows / seconds).toFixed(0)} files/s`
  return `${(bytes / 1e6 / seconds).toFixed(0)} MB/s`
}

function rowOf(file, truth, name, {wall, cpu, peak, errors}, own) {
  const speeds = [speedOf(file, truth, wall), speedOf(file, truth, cpu)]
  const times = [`${wall.toFixed(2)} s`, `${cpu.toFixed(2)} s`, ...speeds, (wall / own.wall).toFixed(2)]
  return `| ${[file, name, ...times, `${(peak / 2 ** 20).toFixed(0)} MiB`, errors].join(' | ')} |`
}

/** A tiny scan and the help against a Node that does nothing. */
async function starting() {
  const tiny = join(folder, 'tiny.csv')
  writeFileSync(tiny, '姓名,手机号\n张三,13900000000\n')
  const least = async args => {
    let best = {wall: Infinity, cpu: Infinity}
    for (let i = 0; i < ROUNDS * 3; i++) {
      const {wall, cpu} = await run(args)
      best = {wall: Math.min(best.wall, wall), cpu: Math.min(best.cpu, cpu)}
    }
    return best
  }
  const bare = await least(['-e', '0'])
  const line = (name, {wall, cpu}) => {
    const times = [wall, cpu].map(seconds => `${(seconds * 1000).toFixed(0)} ms`)
    const ratios = [wall / bare.wall, cpu / bare.cpu].map(ratio => ratio.toFixed(1))
    return `| ${[name, ...times, ...ratios].join(' | ')} |`
  }
  return [
    line('node -e 0', bare),
    line('--help', await least([join(root, 'bin', 'run.js'), '--help'])),
    line('a scan of two lines', await least(ours(1)(tiny))),
  ]
}

mkdirSync(folder, {recursive: true})
buildIfStale()
const rows = []
for (const one of CONTESTS) rows.push(...(await contest(one)))
const table = [
  `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}; ${ROWS} orders of 12 columns (${SHEET_ROWS} in the workbook), ${USERS} users of 6, ${FILES} files of one row; best of ${ROUNDS}.`,
  '',
  '| file | contender | clock | processor | speed | a core | clock to ours | peak memory | count errors |',
  '| --- | --- | --: | --: | --: | --: | --: | --: | --: |',
  ...rows,
  '',
  '| start | clock | processor | clock to bare Node | processor to bare Node |',
  '| --- | --: | --: | --: | --: |',
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
