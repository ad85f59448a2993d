/*
 * Makes examples/export: an export of invented people, in the forms real ones come in.
 *
 * Nobody in it can exist. Identity numbers have birth years 1890–1909: their check digits and areas are right,
 * but nobody born then ever had one (they began in 1984). Mobile numbers all begin with 199 0000, card numbers
 * with 6222 0000 0000; names are surnames with two of the ten heavenly stems; streets are called 样本路 and 示例街.
 *
 *   node examples/generate.mjs [FOLDER]
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {crc32, deflateRawSync} from 'node:zlib'

const folder = process.argv[2] ? pathToFileURL(`${process.argv[2]}/`) : new URL('export/', import.meta.url)
rmSync(folder, {recursive: true, force: true})
mkdirSync(folder)

/** The same export every time: a small linear congruential generator. */
let state = 20170601
const below = n => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 2 ** 32) * n)
}
const pick = list => list[below(list.length)]
const two = n => String(n).padStart(2, '0')

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜']
const STEMS = [...'甲乙丙丁戊己庚辛壬癸']
const AREAS = ['110101', '310101', '320102', '330106', '440103', '510104']
const CITIES = ['北京市东城区', '上海市黄浦区', '南京市玄武区', '杭州市西湖区', '广州市荔湾区', '成都市锦江区']

function idNumber(serial) {
  const body = `${pick(AREAS)}${1890 + below(20)}${two(1 + below(12))}${two(1 + below(28))}${String(serial % 1000).padStart(3, '0')}`
  const sum = [...body].reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0)
  return body + '10X98765432'[sum % 11]
}

function cardNumber(serial) {
  const body = `622200000000${String(serial).padStart(6, '0')}`
  const sum = [...body].reverse().reduce((total, digit, i) => {
    const doubled = i % 2 === 0 ? Number(digit) * 2 : Number(digit)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return body + ((10 - (sum % 10)) % 10)
}

const person = i => ({
  name: `${SURNAMES[i % SURNAMES.length]}${STEMS[Math.floor(i / SURNAMES.length) % 10]}${STEMS[(i * 7) % 10]}`,
  id: idNumber(100 + i),
  mobile: `1990000${String(1000 + i)}`,
  address: `${CITIES[i % CITIES.length]}样本路${1 + (i % 97)}号${1 + (i % 9)}单元${101 + (i % 6) * 100}室`,
})
const people = Array.from({length: 400}, (_, i) => person(i))
const moment = day => `2026-${two(1 + (day % 9))}-${two(1 + below(28))} ${two(below(24))}:${two(below(60))}:${two(below(60))}`
const csv = rows => rows.map(row => row.map(cell => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\r\n') + '\r\n'

/** What spreadsheets on Chinese Windows save: every two-byte code decoded once gives the way back. */
function gbk(text) {
  const codes = new Map()
  const decoder = new TextDecoder('gbk')
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  return Buffer.from([...text].flatMap(c => (c < '\u0080' ? [c.charCodeAt(0)] : codes.get(c))))
}

/** A zip archive; the date in it is always 1 January 2026. */
function zip(members) {
  const files = []
  const directory = []
  let offset = 0
  for (const [name, content] of members) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes, {level: 9})
    const title = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x800, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt16LE(((2026 - 1980) << 9) | (1 << 5) | 1, 8)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(title.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, title, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, rest, title]))
    files.push(local)
    offset += local.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, listing, end])
}

/** A workbook of one sheet, with shared strings as Excel writes them. */
function xlsx(sheet, rows) {
  const strings = new Map()
  const index = text => strings.get(text) ?? (strings.set(text, strings.size), strings.size - 1)
  const escape = text => text.replace(/[&<>]/g, c => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[c])
  const cell = (value, r, c) =>
    typeof value === 'number'
      ? `<c r="${String.fromCharCode(65 + c)}${r + 1}"><v>${value}</v></c>`
      : `<c r="${String.fromCharCode(65 + c)}${r + 1}" t="s"><v>${index(value)}</v></c>`
  const data = rows.map((row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(value, r, c)).join('')}</row>`).join('')
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const relations = list =>
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
      .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`
  return zip([
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`,
    ],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ],
    [
      'xl/worksheets/sheet1.xml',
      `${head}<worksheet xmlns="${main}"><sheetData>${data}</sheetData><mergeCells count="1"><mergeCell ref="A1:G1"/></mergeCells></worksheet>`,
    ],
    [
      'xl/sharedStrings.xml',
      `${head}<sst xmlns="${main}" count="${strings.size}" uniqueCount="${strings.size}">${[...strings.keys()].map(text => `<si><t>${escape(text)}</t></si>`).join('')}</sst>`,
    ],
  ])
}

const write = (name, content) => writeFileSync(new URL(encodeURIComponent(name), folder), content)

/* A customer list in GBK: some rows twice, some numbers that are proven false, some masked. */
const customers = people.slice(0, 220).map(({name, id, mobile, address}, i) => {
  const broken = i % 40 === 7 ? id.slice(0, 17) + (id[17] === '1' ? '2' : '1') : id
  return [name, broken, i % 50 === 3 ? `${mobile.slice(0, 3)}****${mobile.slice(7)}` : mobile, address]
})
write('客户名单.csv', gbk(csv([['姓名', '身份证号', '手机号码', '通讯地址'], ...customers, ...customers.slice(20, 35)])))

/* An order book under a merged title row. */
const GOODS = ['保温杯', '台灯', '雨伞', '键盘', '笔记本', '咖啡豆', '运动鞋']
const orders = people.slice(60, 210).map(({name, mobile, address}, i) => [
  `DD2026${String(100001 + i)}`,
  name,
  mobile,
  address,
  pick(GOODS),
  (below(90000) + 1000) / 100,
  moment(i),
])
write('订单.xlsx', xlsx('订单明细', [['二〇二六年订单明细'], ['订单号', '收货人', '收货电话', '收货地址', '商品名称', '实付金额', '付款时间'], ...orders]))

/* A MySQL dump: members, and a table that leads to them only by a key. */
const members = people.slice(0, 90)
const quote = text => `'${text}'`
const tuples = rows => rows.map(row => `(${row.join(',')})`).join(',\n')
write(
  'crm.sql',
  `-- MySQL dump 10.13  Distrib 8.0.36
SET NAMES utf8mb4;

DROP TABLE IF EXISTS \`t_member\`;
CREATE TABLE \`t_member\` (
  \`member_id\` bigint NOT NULL AUTO_INCREMENT COMMENT '会员编号',
  \`xm\` varchar(30) DEFAULT NULL COMMENT '姓名',
  \`sjhm\` varchar(20) DEFAULT NULL COMMENT '手机号码',
  \`level\` tinyint DEFAULT '0' COMMENT '会员等级',
  PRIMARY KEY (\`member_id\`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='会员表';
INSERT INTO \`t_member\` VALUES
${tuples(members.map(({name, mobile}, i) => [880001 + i, quote(name), quote(mobile), below(5)]))};

DROP TABLE IF EXISTS \`t_member_wallet\`;
CREATE TABLE \`t_member_wallet\` (
  \`id\` bigint NOT NULL AUTO_INCREMENT,
  \`member_id\` bigint NOT NULL COMMENT '会员编号',
  \`card_no\` varchar(24) DEFAULT NULL COMMENT '银行卡号',
  \`balance\` decimal(12,2) DEFAULT '0.00' COMMENT '账户余额',
  PRIMARY KEY (\`id\`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='会员钱包';
INSERT INTO \`t_member_wallet\` VALUES
${tuples(members.slice(0, 32).map((_, i) => [i + 1, 880001 + i, quote(cardNumber(i)), (below(900000) / 100).toFixed(2)]))};
`,
)

/* Positions as JSON lines: three of four points of a journey are where the one before was. */
const points = Array.from({length: 160}, (_, i) => ({
  member_id: 880001 + (Math.floor(i / 4) % 40),
  lng: Number((104.05 + Math.floor(i / 4) / 500).toFixed(6)),
  lat: Number((30.6 + Math.floor(i / 4) / 700).toFixed(6)),
  locate_time: `2026-03-${two(1 + Math.floor(i / 16))} 08:${two((i * 5) % 60)}:00`,
}))
write('gps.jsonl', points.map(point => `${JSON.stringify(point)}\n`).join(''))

/* A hotel register in UTF-8 with a byte order mark. */
const stays = people.slice(150, 270).map(({name, id}, i) => {
  const arrival = moment(i)
  return [name, id, `${3 + (i % 9)}0${1 + (i % 8)}`, arrival, `${arrival.slice(0, 8)}${two(Math.min(28, Number(arrival.slice(8, 10)) + 1))} 12:00:00`]
})
write('入住登记.csv', `\ufeff${csv([['姓名', '证件号码', '房号', '入住时间', '离店时间'], ...stays])}`)

/* A call list inside an archive. */
const calls = Array.from({length: 80}, (_, i) => [people[i].mobile, people[399 - i].mobile, moment(i), String(5 + below(900))])
write('归档.zip', zip([['通话记录.csv', csv([['主叫号码', '被叫号码', '开始时间', '通话时长'], ...calls])]]))

/* A list of shops: about places, not persons. */
const shops = CITIES.map((city, i) => [`MD${101 + i}`, `${city}示例店`, String(80 + i * 15), i % 2 ? '直营' : '加盟'])
write('门店.csv', csv([['门店编号', '门店名称', '面积', '类型'], ...shops]))
