import type {Language} from '../model/report.js'

/** `1234567.5` as `1,234,567.5`, whatever the machine's locale; takes decimal strings too. */
export function thousands(value: number | bigint | string): string {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** What is counted, with the English singular and plural and the Chinese measure word. */
const UNITS = {
  records: {zh: '条', one: 'record', many: 'records'},
  persons: {zh: '人', one: 'person', many: 'persons'},
  files: {zh: '个文件', one: 'file', many: 'files'},
  tables: {zh: '张表', one: 'table', many: 'tables'},
  columns: {zh: '列', one: 'column', many: 'columns'},
  rows: {zh: '行', one: 'row', many: 'rows'},
  places: {zh: '处', one: 'place', many: 'places'},
  items: {zh: '项', one: 'item', many: 'items'},
} as const
export type Unit = keyof typeof UNITS

/** `1,234 条` or `1,234 records`. */
export function quantity(value: number, unit: Unit, lang: Language): string {
  const words = UNITS[unit]
  if (lang === 'zh') return `${thousands(value)} ${words.zh}`
  return `${thousands(value)} ${value === 1 ? words.one : words.many}`
}

/** 分 as yuan; whole yuan lose their decimals. */
export function yuanOfFen(fen: number | bigint, lang: Language): string {
  const value = BigInt(fen)
  const cents = String(value % 100n).padStart(2, '0')
  return yuan(cents === '00' ? String(value / 100n) : `${value / 100n}.${cents}`, lang)
}

/** Decimal yuan, as in the facts of a document. */
export function yuan(amount: string, lang: Language): string {
  return lang === 'zh' ? `${thousands(amount)} 元` : `CNY ${thousands(amount)}`
}

/** `value` as percent of `line`, cut (never rounded up to a line that is not reached): `99.9 %`; from ten lines, `12.5 ×`. */
export function shareOf(value: number, line: number): string {
  if (line <= 0) return '–'
  const [scale, sign] = value >= line * 10 ? [10n, '×'] : [1000n, '%']
  const tenths = (BigInt(value) * scale) / BigInt(line)
  return `${thousands(`${tenths / 10n}.${tenths % 10n}`)} ${sign}`
}

const SIZES = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const

/** Decimal sizes with one digit: `1.2 GB`. */
export function sizeOf(bytes: number): string {
  let step = 0
  let unit = 1
  while (step < SIZES.length - 1 && bytes >= unit * 1000) {
    unit *= 1000
    step++
  }
  if (step === 0) return `${thousands(bytes)} ${bytes === 1 ? 'byte' : 'bytes'}`
  return `${thousands((Math.floor((bytes * 10) / unit) / 10).toFixed(1))} ${SIZES[step]}`
}
