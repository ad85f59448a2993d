import type {Topic} from '../model/plan.js'
import {phrases} from './terms.js'

/**
 * Names of tables written as first letters of pinyin: jzjl of 就诊记录, T_JZ_JL. Only those that usually mean one
 * thing: rzjl may be 入住记录 and 日志记录, and is no evidence.
 */
const INITIALS: Readonly<Record<Topic, string>> = {
  hotel: 'lgzs, lgxx, jdrz',
  stay_booking: 'rzdj, rzdjb, lkdj, zsdj, kfyd, dfjl',
  health:
    'jzjl, jzls, jzdj, brxx, brda, brjbxx, brzl, hzxx, hzda, hzjbxx, mzjl, mzbl, mzcf, mzbr, mzls, zybr, zyjl, zybl, zydj, zyls, blxx, bljl, cfmx, cfjl, cfzb, jkda, jmjkda, ymjz, hsjc, ssjl, hyjg, jcbg, yzjl, crbbg',
  medical_visit:
    'jzjl, jzls, jzdj, mzjl, mzbl, mzcf, mzbr, mzls, zybr, zyjl, zybl, zydj, zyls, cfmx, cfjl, ssjl, jcbg, hyjg',
  health_declaration: 'jkdk, jksb, jksbxx, hsjc, yqsb, yqdj, fydj, mjzxx',
  appointment: 'ghjl, ghxx, yygh, yyjl, yydj, mzgh',
  maternity: 'yfxx, ycfda, ycfxx, ycf, xsexx, xsrxx',
  house: 'fwxx, fcxx, fwcq, fcdj, lpxx',
  property_management: 'wyf, wyfy, wyjf, yzxx, yzda, xqyz',
  parking: 'cwxx, cwgl, tcjl, tcsf, cwzl',
  vehicle: 'clxx, clda, cldj, czxx, jdcxx',
  trip: 'xcjl, ccjl, dcjl',
  track: 'gpsgj, clgj, xcgj, dwgj',
  ticket: 'jpdd, cpdd, gpjl',
  loan: 'dkxx, dkht, dksq, dkmx, dkyw, hkjh, hkjl, hkmx, yqmd, jkht, jkrxx, jkr, jksq',
  credit_report: 'zxbg, zxjl, zxcx',
  bank: 'yhk, yhkxx, yhzh, yhkh, ckxx, ckmx',
  insurance: 'bdxx, bdmx, tbxx, tbrxx, bbxrxx, lpjl',
  social_security: 'sbjf, gjj, gjjmx, gjjjc, cbxx, cbry, sbjn',
  payroll: 'gzb, gzmx, gzff, gztz, xcff, gzjl',
  order: 'ddxx, ddmx, ddjl, spdd, xsdd, gmjl',
  payment:
    'jyls, jymx, jyjlb, jfjl, jfmx, zfjl, zfls, sfjl, sfmx, czjl, txjl, tkjl, zdmx, zdxx, fymx, skjl, fkjl, jfxx',
  express: 'kdxx, kddd, kdjl, wlxx, ydxx, yjxxb',
  call: 'thjl, thxd, thqd, thmx, hdmx, hdxx',
  message: 'dxjl, dxfs, dxls, dxfsjl, dxnr',
  chat: 'ltjl, ltxx, ltnr',
  review: 'pljl, plxx, pjjl',
  complaint: 'tsjl, tsxx, tsjy, xfjl, xfj',
  repair: 'bxjl, bxxx, bxdj, gdxx',
  visitor: 'fkdj, lfdj, crdj, fkjl',
  attendance: 'kqjl, kqxx, kqmx, dkjl, qjjl, qjsq, jbsq, qdjl',
  follow_up: 'hfjl, khgj',
  school: 'xsxx, xsb, xsxj, xjxx, xsjbxx, xsda, bjxx, kcxx, xkxx, xkjl, xszl',
  score: 'cjb, cjxx, xscj, cjdj, kscj, cjmx',
  staff: 'ygxx, ygda, ygb, zgxx, rsda, jzgxx, zgda',
  account: 'yhxx, yhb, yhdl, zhxxb, yhzl',
  customer: 'khxx, khda, khzl, khb, khlxr',
  member: 'hyxx, hyda, hyb, hykxx, hyzl',
  company: 'qyxx, gsxx, bmxx, bmb, dwxx, jgxx',
  dictionary: 'zdb, dmb, sjzd, zdx, zdxm, bmzd',
  config: 'xtcs, xtpz, qxb, jsb, jsqx, yhjs, cspz',
  product: 'spxx, cpxx',
  stock: 'rkjl, ckjl, kcmx',
}

const sets: ReadonlyMap<Topic, ReadonlySet<string>> = new Map(
  Object.entries(INITIALS).map(([topic, names]) => [topic, new Set(phrases(names))]),
)

/** Words of one name that are looked at from its end. */
const MOST_WORDS = 5

/** Whether the name ends in the initials of a table about the topic: `HIS_MZ_CFMX`, `t_jzjl_2024`. */
export function isAbbreviated(topic: Topic, endings: readonly string[]): boolean {
  const known = sets.get(topic)
  return known !== undefined && endings.some(ending => known.has(ending))
}

/** What a name may end in: its last word, its last two run together, and so on. */
export function endingsOf(name: string): readonly string[] {
  const words = name.toLowerCase().match(/[a-z]+/g) ?? []
  return words.slice(-MOST_WORDS).map((_, i, last) => last.slice(i).join(''))
}
