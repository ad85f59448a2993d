/*
 * Invented people and orders for benchmarks, the same for everybody: a small seeded generator, no clock.
 * ID numbers carry birth years 1890–1909, so that nobody alive has one; their check digits are right.
 */
const SURNAMES = [...'王李张刘陈杨黄赵周吴徐孙马胡朱郭何高林罗郑梁谢宋唐许韩冯邓曹']
const GIVEN = [
  '伟',
  '芳',
  '娜',
  '秀英',
  '敏',
  '静',
  '丽',
  '强',
  '磊',
  '军',
  '洋',
  '勇',
  '艳',
  '杰',
  '涛',
  '明',
  '超',
  '兰',
  '霞',
  '平',
]
const AREAS = ['110101', '310104', '440106', '330106', '510104', '420106', '320102', '610103']
const CITIES = [
  '北京市东城区',
  '上海市徐汇区',
  '广州市天河区',
  '杭州市西湖区',
  '成都市锦江区',
  '武汉市武昌区',
  '南京市玄武区',
  '西安市碑林区',
]
const ROADS = ['人民路', '中山路', '解放街', '建设大道', '文化巷', '和平里', '学院路', '新华街']
const GOODS = [
  '保温杯',
  '蓝牙耳机',
  '运动鞋',
  '电饭煲',
  '羽绒服',
  '机械键盘',
  '洗衣液',
  '婴儿推车',
  '台灯',
  '登山包',
]
const NOTES = ['工作日送', '放门口', '请打电话', '周末送货', '易碎，轻放', '']
const PREFIXES = [130, 131, 135, 136, 138, 139, 150, 151, 158, 159, 176, 177, 186, 187, 188, 189]

/** xorshift128+ is more than orders need; this one is mulberry32. */
export function randomOf(seed) {
  let state = seed >>> 0
  return max => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % max
  }
}

const pick = (list, n) => list[n % list.length]

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

export function idNumber(person) {
  const area = pick(AREAS, person)
  const year = 1890 + (person % 20)
  const month = String(1 + (Math.floor(person / 20) % 12)).padStart(2, '0')
  const day = String(1 + (Math.floor(person / 240) % 28)).padStart(2, '0')
  const serial = String(Math.floor(person / 6720) % 1000).padStart(3, '0')
  const body = `${area}${year}${month}${day}${serial}`
  let sum = 0
  for (let i = 0; i < 17; i++) sum += (body.charCodeAt(i) - 48) * WEIGHTS[i]
  return body + CHECKS[sum % 11]
}

/** A number of eleven digits, different for every person below 16·10⁸. */
export function mobile(person) {
  return `${pick(PREFIXES, person)}${String(Math.floor(person / PREFIXES.length) % 100_000_000).padStart(8, '0')}`
}

export function name(person) {
  return pick(SURNAMES, person) + pick(GIVEN, Math.floor(person / 7))
}

export function address(person) {
  return `${pick(CITIES, person)}${pick(ROADS, person >> 3)}${1 + (person % 300)}号${1 + (person % 30)}单元${1 + (person % 9)}0${1 + (person % 4)}室`
}

export const ORDER_COLUMNS = [
  'order_no',
  '收货人',
  '手机号',
  '身份证号',
  '收货地址',
  '商品名称',
  '数量',
  '金额',
  '下单时间',
  '邮箱',
  '备注',
  'status',
]

/** The cells of order `i`; one person orders about three times. */
export function order(i, random, persons) {
  const person = random(persons)
  const day = String(1 + (i % 28)).padStart(2, '0')
  const clock = `${String(i % 24).padStart(2, '0')}:${String((i * 7) % 60).padStart(2, '0')}:${String((i * 13) % 60).padStart(2, '0')}`
  const note = i % 10 === 0 ? `买家说："${pick(NOTES, i)}"\n第二行，谢谢` : pick(NOTES, i)
  return {
    person,
    cells: [
      `DD${String(202_600_000_000 + i)}`,
      name(person),
      mobile(person),
      idNumber(person),
      address(person),
      pick(GOODS, random(GOODS.length)),
      String(1 + (i % 5)),
      `${10 + (i % 990)}.${String(i % 100).padStart(2, '0')}`,
      `2026-${String(1 + (i % 12)).padStart(2, '0')}-${day} ${clock}`,
      `u${person}@example.com`,
      note,
      pick(['已完成', '已发货', '待付款'], i),
    ],
  }
}

/** The platform shape of the founding document: name, phone, sex, school, student number, e-mail. */
export const USER_COLUMNS = ['姓名', '手机号', '性别', '学校', '学号', '邮箱']
const SCHOOLS = ['东城大学', '西湖学院', '天河师范大学', '玄武理工大学', '碑林医学院']

export function user(i) {
  return [
    name(i),
    mobile(i),
    i % 2 ? '男' : '女',
    pick(SCHOOLS, i >> 4),
    String(2_018_000_000 + i),
    `s${i}@example.edu`,
  ]
}
