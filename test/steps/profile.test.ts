import {describe, expect, test} from 'vitest'
import {detectors} from '../../detectors/index.js'
import type {Column} from '../../src/model/records.js'
import {assembleShelves} from '../../src/run/shelves.js'
import {profile} from '../../src/steps/profile.js'
import {batchOf} from '../support/batches.js'

const shelves = assembleShelves(detectors)

/** Columns as `name` or `name «comment»`, and their kinds in a table of such rows. */
function kindsOf(
  table: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[] = [],
): readonly string[] {
  return findingsOf(table, columns, rows).map(({kind}) => kind)
}

function findingsOf(table: string, columns: readonly string[], rows: readonly (readonly string[])[]) {
  const named = columns.map(column => {
    const [, name = '', note] = /^(\S+)(?: «(.*)»)?$/.exec(column) ?? []
    return note === undefined ? {name} : {name, note}
  })
  const place = {path: 'a.sql', members: [], table}
  const header = {place, columns: named, from: 'schema'} as const
  return profile(header, batchOf(rows), shelves, []).findings
}

describe('a clear header over values that prove nothing', () => {
  test('digits typed to fill a form: the column is what it says, no cell counts unless it matches', () => {
    const rows = [['123'], ['666'], ['11111'], ['888888']]
    const [phone] = findingsOf('guest', ['phone'], rows)
    expect(phone).toMatchObject({kind: 'mobile', look: 'cell'})
    expect(kindsOf('guest', ['id_card'], rows)).toEqual(['id_card'])
  })

  test('but not flags, models and words of another sort', () => {
    expect(kindsOf('t', ['phone'], [['0'], ['1'], ['1'], ['0']])).toEqual(['none'])
    expect(kindsOf('t', ['phone'], [['Example 6s'], ['Example X'], ['Sample 12']])).toEqual(['none'])
    expect(kindsOf('t', ['user_phone_x'], [['12'], ['15'], ['17']])).toEqual(['none'])
  })

  test('cells that repeat what their column is called say nothing against it', () => {
    const rows = [
      ['联系电话1', '身份证1'],
      ['联系电话2', '身份证2'],
      ['联系电话3', '身份证3'],
    ]
    const found = findingsOf('t', ['lianxidianhua «联系电话»', '身份证'], rows)
    expect(found).toMatchObject([
      {kind: 'mobile', look: 'cell'},
      {kind: 'id_card', look: 'cell'},
    ])
    expect(kindsOf('t', ['lianxidianhua «联系电话»'], [['热线电话1'], ['热线电话2'], ['热线电话3']])).toEqual(
      ['none'],
    )
  })
})

describe('values that stand for none', () => {
  test('one character typed over and over says nothing against a clear header', () => {
    const rows = [['7777777777'], ['888'], ['eeee'], ['111'], ['5555555']]
    expect(findingsOf('t', ['电话'], rows)[0]).toMatchObject({kind: 'mobile', look: 'cell'})
  })

  test('a 0 in place of a telephone or a document is no value', () => {
    const rows = [
      ['0', '0'],
      ['0', '0'],
      ['222222189001012222', '0'],
      ['0', '0'],
    ]
    expect(kindsOf('t', ['id_card', 'mobile'], rows)).toEqual(['id_card', 'mobile'])
  })

  test('few digits under a number of documents count the rows', () => {
    expect(kindsOf('t', ['id_number'], [['101'], ['102'], ['103'], ['104']])).toEqual(['none'])
  })

  test('lists and objects are searched, and still are what their header says', () => {
    const rows = [['[{"type":"home","phone":"19200000000"}]'], ['[{}]']]
    expect(findingsOf('t', ['phone'], rows)[0]).toMatchObject({kind: 'mobile', look: 'inside'})
    expect(kindsOf('t', ['phone_setup'], rows)).toEqual(['none'])
  })
})

describe('two clear words for one column', () => {
  test('the comment tells which, unless values prove the name', () => {
    expect(kindsOf('t', ['room_name «房屋名称»'], [['1-2-301'], ['2-1-402']])).toEqual(['house_property'])
    expect(kindsOf('t', ['mobile «座机»'], [['0571-80000000'], ['021-60000000']])).toEqual(['landline'])
  })
})

describe('bare names', () => {
  test('are those of persons beside personal columns or in tables of persons, not of classes and servers', () => {
    expect(kindsOf('hotel_checkin', ['c_name', 'checkin_time'])[0]).toBe('person_name')
    expect(kindsOf('t_teacher', ['name', 'title'])[0]).toBe('person_name')
    expect(kindsOf('教师信息表', ['名称'])[0]).toBe('person_name')
    expect(kindsOf('teacher_course', ['name', 'title'])[0]).toBe('none')
    expect(kindsOf('school_class', ['name', 'remark'])[0]).toBe('none')
    expect(kindsOf('student', ['name', 'gender'])[0]).toBe('person_name')
    expect(kindsOf('server_config', ['name', 'password'])[0]).toBe('none')
    expect(kindsOf('grade', ['name «名字»'], [['七年一班'], ['七年二班']])).toEqual(['none'])
  })
})

describe('bare pictures', () => {
  test('are portraits in tables called after somebody, and nowhere else', () => {
    const rows = [['/upload/1.jpg'], ['/upload/2.jpg']]
    expect(kindsOf('t_student', ['img'], rows)).toEqual(['photo'])
    expect(kindsOf('goods', ['img'], rows)).toEqual(['none'])
    expect(kindsOf('repair_order', ['img', 'phone'], [['/upload/1.jpg', '19200000000']])[0]).toBe('none')
  })
})

describe('what a word means in its table', () => {
  test('a telephone number in a log of calls is the other party as soon as there are calls', () => {
    const columns = ['phone', 'call_time', 'talk_time']
    expect(kindsOf('call_log', columns)[0]).toBe('mobile')
    expect(kindsOf('call_log', columns, [['5551234560', '2026-01-02 10:00:00', '60']])[0]).toBe('callee')
  })

  test('in messages it stays a telephone number, and a foreign one counts', () => {
    const rows = [
      ['5551234560', 'Are you there'],
      ['5551234561', 'Hello'],
    ]
    expect(findingsOf('sms', ['phone', 'body'], rows)[0]).toMatchObject({kind: 'mobile', look: 'filled'})
  })

  test('rooms of a chat are none to sleep in', () => {
    expect(kindsOf('chat_member', ['room_id'])).toEqual(['none'])
    expect(kindsOf('hotel_order', ['room_id'])).toEqual(['room_no'])
  })

  test('content of a review is what somebody wrote', () => {
    expect(kindsOf('goods_comment', ['content'])).toEqual(['message_text'])
    expect(kindsOf('widget', ['content'])).toEqual(['none'])
  })

  test('a birthday kept as a key is no mere date', () => {
    expect(kindsOf('t', ['birth_date_key'], [['1901-02-03'], ['1905-11-30']])).toEqual(['birth_date'])
    expect(kindsOf('t', ['creation_key'], [['1901-02-03'], ['1905-11-30']])).toEqual(['timestamp'])
  })
})

describe('keys of things', () => {
  test('a whole number in a column named as a key only points at what its comment names', () => {
    expect(kindsOf('t', ['record_id «病历»'], [['1'], ['2'], ['3']])).toEqual(['none'])
    expect(kindsOf('t', ['record «病历»'], [['急性上呼吸道感染'], ['高血压病3级']])).toEqual(['diagnosis'])
  })

  test('so does a declared one, without any row', () => {
    expect(declaredKind({name: 'customer_bank_id', note: '客户银行卡编号', type: 'int(16)'})).toBe('none')
    expect(declaredKind({name: 'bank_card_no', note: '客户银行卡编号', type: 'varchar(32)'})).toBe(
      'bank_card',
    )
  })
})

function declaredKind(column: Column): string | undefined {
  const place = {path: 'a.sql', members: [], table: 't'}
  return profile({place, columns: [column], from: 'schema'}, batchOf([]), shelves, []).findings[0]?.kind
}

describe('yes-or-no columns', () => {
  test('about a condition they are the fact, whatever their digits', () => {
    const rows = [
      ['0', '1'],
      ['1', '0'],
    ]
    expect(kindsOf('t', ['f1 «是否确诊»', 'has_diabetes'], rows)).toEqual(['diagnosis', 'diagnosis'])
  })
})

describe('parts of an address', () => {
  test('hold beside another part that is clear', () => {
    expect(kindsOf('account_bank', ['p «所在省份»', 'area «区»'])).toEqual(['address', 'address'])
    expect(kindsOf('account_bank', ['area «区»'])).toEqual(['none'])
  })
})
