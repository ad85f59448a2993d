/*
 * The fastest honest rival: DuckDB with SQL written by hand for exactly these columns, giving the same counts:
 * rows, different records, different persons, and how many cells of each kind hold what they should.
 * `node bench/rival.mjs csv|jsonl FILE THREADS`.
 */
import {DuckDBInstance} from '@duckdb/node-api'
import {ORDER_COLUMNS} from './people.mjs'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const sum = WEIGHTS.map((weight, i) => `${weight} * (ascii(substr(身份证号, ${i + 1}, 1)) - 48)`).join(' + ')
const proven = `regexp_full_match(身份证号, '[1-8][0-9]{16}[0-9X]')
  AND try_strptime(substr(身份证号, 7, 8), '%Y%m%d') IS NOT NULL
  AND substr('10X98765432', 1 + (${sum}) % 11, 1) = substr(身份证号, 18, 1)`
const all = ORDER_COLUMNS.map(column => `"${column}"`).join(', ')

const SOURCES = {
  csv: file => `read_csv('${file}', header = true, all_varchar = true, quote = '"', escape = '"')`,
  jsonl: file =>
    `read_json('${file}', format = 'newline_delimited', columns = {${ORDER_COLUMNS.map(c => `'${c}': 'VARCHAR'`).join(', ')}})`,
}
const sqlOf = source => `SELECT count(*) AS rows, count(DISTINCT hash(${all})) AS records,
  count(DISTINCT 身份证号) AS persons, count(*) FILTER (${proven}) AS id_card,
  count(*) FILTER (regexp_full_match(手机号, '1[3-9][0-9]{9}')) AS mobile,
  count(*) FILTER (regexp_full_match(邮箱, '[A-Za-z0-9._+-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)+')) AS email,
  count(*) FILTER (trim(收货人) <> '') AS person_name, count(*) FILTER (trim(收货地址) <> '') AS address,
  count(*) FILTER (trim(order_no) <> '') AS order_no, count(*) FILTER (trim(商品名称) <> '') AS product,
  count(*) FILTER (TRY_CAST(金额 AS DOUBLE) IS NOT NULL) AS amount,
  count(*) FILTER (TRY_CAST(下单时间 AS TIMESTAMP) IS NOT NULL) AS pay_time FROM ${source}`

const [format, file, threads] = process.argv.slice(2)
const instance = await DuckDBInstance.create(':memory:', {threads})
const connection = await instance.connect()
const reader = await connection.runAndReadAll(sqlOf(SOURCES[format](file)))
const [row] = reader.getRowObjects()
console.log(
  JSON.stringify(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)]))),
)
