import {describe, expect, it} from 'vitest'
import {unionSize} from '../../src/kit/distinct.js'
import type {Interpretation, PersonLink} from '../../src/model/law.js'
import type {DistinctSet, Held, TableTally} from '../../src/model/tally.js'
import {loadPatterns} from '../../src/run/rule-files.js'
import {classify, identifies, signatureDocuments} from '../../src/steps/classify.js'
import {countSignatures} from '../../src/steps/classify-count.js'
import {classifySignature} from '../../src/steps/classify-signature.js'

const book = await loadPatterns()

function readings(kinds: string, topics = '', reach: 'linked' | 'none' = 'none') {
  const held = kinds.split(' ') as Held[]
  return classifySignature(held, new Set(topics.split(' ').filter(topic => topic !== '')), reach, book)
}

const LETTERS: Readonly<Record<string, string>> = {
  trajectory: 'A',
  communication_content: 'A',
  credit: 'A',
  property: 'A',
  accommodation: 'B',
  communication_record: 'B',
  health: 'B',
  transaction: 'B',
  other_important: 'B',
  general: 'C',
  'not-counted': '–',
  none: '·',
}

/** Kinds, topics, home, then the tiers narrow, mainstream, broad. One row a ruling, most with several forms. */
const RULINGS: readonly (readonly [string, string, string, string])[] = [
  // live position, device track, continuous trail, GPS points
  ['person_key lat lng timestamp', 'track', 'trajectory', 'AAA'],
  ['plate_no lat lng timestamp speed', '', 'trajectory', 'AAA'],
  ['person_name mobile lat lng timestamp', '', 'trajectory', 'AAA'],
  // isolated past places
  ['mobile cell_tower timestamp', '', 'trajectory', 'CBA'],
  ['plate_no location_text timestamp', '', 'trajectory', 'CBA'],
  ['person_name lat lng timestamp', 'staff', 'trajectory', 'CBA'],
  // rides
  ['mobile order_no lat lng timestamp amount', 'order', 'trajectory', 'CBA'],
  ['person_key location_text timestamp amount order_no', 'trip order', 'trajectory', 'CBA'],
  // tickets
  ['person_name id_card flight_no seat_no timestamp', '', 'transaction', 'CBA'],
  ['person_name train_no order_no amount pay_time', 'ticket order', 'transaction', 'CBA'],
  // houses
  ['person_name mobile house_property', 'house', 'property', 'CBA'],
  ['person_name mobile house_property house_value', 'house', 'property', 'AAA'],
  ['person_name mobile room_no', 'property_management', 'property', 'CBA'],
  // an owner moves in, a guest checks in
  ['person_name id_card room_no checkin_time', 'property_management stay_booking', 'property', 'CBA'],
  // what a platform gives its users is no credit; what a borrower is rated is
  ['person_name mobile credit_score', 'account', 'general', 'CCC'],
  ['person_name mobile credit_score', 'account loan', 'credit', 'CAA'],
  // books come back late, too
  ['person_name mobile overdue', 'library', 'general', 'CCC'],
  // a flow of an account is about transactions, and tells its balance
  ['person_name amount balance timestamp', 'payment', 'transaction', 'AAA'],
  // a log of messages that holds their text is about the text
  ['caller callee message_text timestamp', 'message', 'communication_content', 'AAA'],
  // vehicles
  ['person_name mobile plate_no vehicle_property', '', 'property', 'CCA'],
  ['person_name plate_no vehicle_property vehicle_value', 'vehicle', 'property', 'BAA'],
  // money
  ['person_name balance', '', 'property', 'AAA'],
  ['person_name investment', '', 'property', 'AAA'],
  ['person_name investment timestamp', 'wallet event', 'property', 'AAA'],
  ['person_name bank_card salary', '', 'property', 'AAA'],
  ['person_name bank_card password', '', 'property', 'AAA'],
  ['account_no password balance', 'wallet', 'property', 'AAA'],
  ['account_no password', 'wallet', 'general', 'CCC'],
  ['person_name bank_card mobile', 'bank', 'property', 'CBA'],
  ['person_name bank_card mobile', '', 'general', 'CBA'],
  ['person_name id_card insurance amount', 'social_security', 'property', 'CBA'],
  // credit
  ['person_name id_card credit_report', '', 'credit', 'AAA'],
  ['person_name mobile loan_amount', '', 'credit', 'CAA'],
  ['person_name overdue', '', 'credit', 'AAA'],
  ['person_name credit_score', '', 'credit', 'CAA'],
  // a car let, a place parked in: what is paid for, not what is owned
  ['person_name plate_no vehicle_property order_no amount', 'order', 'transaction', 'BBB'],
  ['plate_no person_key amount timestamp', 'parking payment', 'transaction', 'BBB'],
  // orders and waybills
  ['person_name mobile address order_no product amount', '', 'transaction', 'BBB'],
  ['mobile order_no timestamp', 'order', 'transaction', 'BBB'],
  ['person_name mobile address order_no', '', 'transaction', 'CCB'],
  ['person_name mobile address waybill_no timestamp', 'express', 'transaction', 'CCB'],
  ['person_name mobile address waybill_no product', 'express', 'transaction', 'BBB'],
  // stays
  ['person_name id_card checkin_time room_no', '', 'accommodation', 'BBB'],
  ['person_name mobile hotel_name timestamp', '', 'accommodation', 'BBB'],
  // communication
  ['caller callee call_duration timestamp', '', 'communication_record', 'BBB'],
  ['email message_title timestamp', 'mail', 'communication_record', 'BBB'],
  ['mobile message_text timestamp', 'message', 'communication_content', 'AAA'],
  ['person_key message_text timestamp', 'chat', 'communication_content', 'AAA'],
  ['callee message_text timestamp', 'message', 'communication_content', 'AAA'],
  ['caller callee call_duration message_text', 'call', 'communication_record', 'AAA'],
  ['mobile verification_code timestamp', '', 'communication_content', 'CCA'],
  // health
  ['person_name diagnosis', '', 'health', 'BBB'],
  ['person_name mobile lab_result', '', 'health', 'BBB'],
  ['person_name mobile appointment', 'health', 'health', 'CBB'],
  ['person_name mobile birth_date', 'maternity', 'health', 'CBB'],
  ['person_name mobile timestamp', 'health medical_visit', 'health', 'CBB'],
  ['person_name address timestamp', 'health_declaration', 'health', 'BBB'],
  // biometric and document images
  ['person_name face_template', '', 'other_important', 'BBB'],
  ['person_name id_card id_card_image', '', 'other_important', 'BBB'],
  // general
  ['person_name id_card', '', 'general', 'CCB'],
  ['person_name mobile', '', 'general', 'CCC'],
  ['person_name mobile employer address email', '', 'general', 'CCC'],
  ['account_no password email', '', 'general', 'CCC'],
  ['person_name student_no school grade_score', 'school', 'general', 'CCC'],
  ['person_name student_no house_property room_no', 'school', 'general', 'CCC'],
  ['mobile', '', 'general', '–CC'],
  ['mobile timestamp', '', 'general', '–CC'],
  ['mobile uscc address', 'company', 'general', '–CC'],
  ['wechat account_no', '', 'general', 'CCC'],
  ['password school', 'account', 'general', '–CC'],
  ['person_name mobile room_no', 'property_management note', 'general', 'CCC'],
  ['person_name house_property timestamp', 'house attendance', 'general', 'CCC'],
  ['person_name mobile product quantity', 'company', 'general', 'CCC'],
]

describe('rulings', () => {
  it.each(RULINGS)('%s (%s) is %s, %s', (kinds, topics, home, tiers) => {
    const found = readings(kinds, topics)
    const {narrow, mainstream, broad} = found.readings
    expect([found.home, [narrow, mainstream, broad].map(each => LETTERS[each]).join('')]).toEqual([
      home,
      tiers,
    ])
  })
})

describe('a record that fits several', () => {
  it('counts in the highest tier of each interpretation', () => {
    const found = readings('person_name mobile house_property message_text timestamp', 'message')
    expect(found.readings).toEqual({
      narrow: 'communication_content',
      mainstream: 'communication_content',
      broad: 'property',
    })
  })

  it('is named by the first that fits', () => {
    expect(readings('person_name diagnosis room_no', 'hotel').pattern).toBe('medical_record')
  })
})

describe('what only sounds like credit', () => {
  it.each([
    ['person_name mobile overdue timestamp', 'behaviour', 'general'],
    ['person_name mobile repayment amount', 'property_management payment', 'transaction'],
    ['person_name mobile credit_score', 'supplier', 'general'],
  ])('%s about %s is %s', (kinds, topics, home) => {
    expect(readings(kinds, topics).home).toBe(home)
  })

  it('is credit where the table is of loans', () => {
    expect(readings('person_name mobile overdue', 'loan behaviour').home).toBe('credit')
  })
})

describe('what leads to nobody', () => {
  it.each([
    ['lat lng timestamp', 'merchant'],
    ['lat lng address', 'region'],
    ['diagnosis age gender', 'health'],
    ['loan_amount overdue age', 'loan'],
    ['amount product quantity timestamp', 'order'],
    ['gender age', ''],
  ])('%s about %s is not personal', (kinds, topics) => {
    expect(readings(kinds, topics)).toMatchObject({
      pattern: 'none',
      home: 'none',
      readings: {mainstream: 'none'},
    })
  })

  it('becomes personal through a key', () => {
    expect(readings('diagnosis age gender', 'health', 'linked').home).toBe('health')
    expect(readings('amount order_no', 'order', 'linked').home).toBe('transaction')
  })

  it('calls and chats are between persons, whatever table names them', () => {
    expect(readings('person_key call_duration timestamp', 'call', 'none').home).toBe('communication_record')
    expect(readings('person_key message_text', 'message', 'none').home).toBe('communication_content')
    expect(readings('call_duration timestamp', 'call statistics', 'none').home).toBe('none')
  })

  it('a dense trace under an opaque id stays a trail', () => {
    expect(readings('device_id lat lng timestamp').home).toBe('trajectory')
  })

  it('a join table of keys is nothing even when linked', () => {
    expect(readings('person_key timestamp', '', 'linked').pattern).toBe('none')
  })
})

describe('masked and false', () => {
  it('a record whose identity is all masked is excluded, and named', () => {
    expect(readings('mobile~masked id_card~masked diagnosis')).toMatchObject({
      excluded: 'masked',
      home: 'health',
    })
  })

  it('a record whose only number is proven false is excluded', () => {
    expect(readings('id_card~false address')).toMatchObject({excluded: 'false'})
    expect(readings('person_name id_card~false')).toMatchObject({excluded: 'false', pattern: 'name_with_id'})
  })

  it('a real number beside a false one still identifies', () => {
    const found = readings('person_name mobile id_card~false')
    expect([found.excluded, found.home]).toEqual([undefined, 'general'])
  })

  it('a masked number in a linked table still leads to the person', () => {
    expect(readings('mobile~masked diagnosis', '', 'linked').excluded).toBeUndefined()
  })
})

// ---- counting -----------------------------------------------------------------------------------

const digests = (...numbers: number[]): DistinctSet => ({
  kind: 'exact',
  words: Uint32Array.from(numbers.toSorted((a, b) => a - b).flatMap(n => [n, 0])),
})
const range = (from: number, to: number) => digests(...Array.from({length: to - from}, (_, i) => from + i))

interface Row {
  readonly kinds: string
  readonly records: number
  readonly distinct: DistinctSet
  readonly persons?: DistinctSet
  readonly points?: DistinctSet
}

function table(name: string, rows: readonly Row[], topics: readonly string[] = []): TableTally {
  const signatures = rows.map(({kinds, records, distinct, persons = distinct, points}) => ({
    kinds: kinds.split(' ') as Held[],
    records,
    distinct,
    persons,
    ...(points === undefined ? {} : {points}),
  }))
  const header = {place: {path: name, members: []}, columns: [], from: 'header row' as const}
  const plan = {header, findings: [], topics, identity: [], keys: []}
  const sum = rows.reduce((all, {records}) => all + records, 0)
  return {plan, rows: sum, signatures, keys: [], specimens: []}
}

function classified(tables: readonly TableTally[], person: PersonLink = 'direct') {
  return classify(
    tables,
    tables.map(() => ({person})),
    book,
    unionSize,
  )
}

const of = (tables: readonly TableTally[], category: string, interpretation: Interpretation = 'mainstream') =>
  classified(tables).evidence.counts[interpretation].find(each => each.category === category)

describe('counting', () => {
  it('counts the same record in two files once', () => {
    const contact = {kinds: 'mobile person_name', records: 100, distinct: range(1, 101)}
    expect(of([table('a.csv', [contact]), table('b.csv', [contact])], 'general')).toMatchObject({
      records: 200,
      distinctRecords: 100,
      counted: 100,
      excluded: {duplicate: 100},
      persons: 100,
      exact: true,
    })
  })

  it('keeps masked and false rows apart: records less exclusions are counted', () => {
    const count = of(
      [
        table('a.csv', [
          {kinds: 'mobile person_name', records: 120, distinct: range(1, 101)},
          {kinds: 'mobile~masked address', records: 30, distinct: range(200, 230)},
          {kinds: 'id_card~false person_name', records: 7, distinct: range(300, 307)},
        ]),
      ],
      'general',
    )
    expect(count).toMatchObject({
      records: 157,
      excluded: {duplicate: 20, masked: 30, false: 7, stationary: 0},
      counted: 100,
    })
  })

  it('removes stationary points from trails only', () => {
    const track = {
      kinds: 'lat lng person_key timestamp',
      records: 3_743,
      distinct: range(1, 3_001),
      points: range(1, 101),
      persons: range(1, 3),
    }
    expect(of([table('gps.csv', [track], ['track'])], 'trajectory')).toMatchObject({
      records: 3_743,
      distinctRecords: 3_000,
      counted: 100,
      excluded: {duplicate: 743, stationary: 2_900},
    })
    const orders = {...track, kinds: 'lat lng mobile order_no product timestamp amount'}
    expect(of([table('orders.csv', [orders], ['order'])], 'transaction')?.counted).toBe(3_000)
  })

  it('tells persons by class without adding them twice', () => {
    const {persons} = classified([
      table('a.csv', [
        {kinds: 'mobile person_name', records: 10, distinct: range(1, 11), persons: range(1, 11)},
      ]),
      table('b.csv', [
        {kinds: 'diagnosis person_name', records: 4, distinct: range(50, 54), persons: range(8, 12)},
      ]),
    ]).evidence
    expect([persons['all']?.size, persons['sensitive']?.size, persons['ordinary']?.size]).toEqual([11, 4, 7])
  })

  it('takes the subject of most personal records, of equals the higher tier', () => {
    const rows = (a: number, b: number) => [
      {kinds: 'mobile person_name', records: a, distinct: range(1, a + 1)},
      {kinds: 'diagnosis mobile person_name', records: b, distinct: range(900, 900 + b)},
    ]
    expect(classified([table('a', rows(3, 2))]).tables[0]?.category).toBe('general')
    expect(classified([table('a', rows(2, 2))]).tables[0]?.category).toBe('health')
    expect(
      classified([table('a', [{kinds: 'gender', records: 2, distinct: range(1, 3)}])]).tables[0]?.category,
    ).toBe('none')
  })

  it('accounts for every row', () => {
    const [only] = classified([
      table('a.csv', [
        {kinds: 'mobile person_name', records: 5, distinct: range(1, 6)},
        {kinds: 'mobile~masked', records: 3, distinct: range(7, 10)},
        {kinds: 'gender', records: 2, distinct: range(11, 13)},
      ]),
    ]).tables
    expect(only?.rows).toEqual({personal: 5, excluded: 3, notPersonal: 2})
  })

  it('counts a part of the places for a policy', () => {
    const {evidence} = classified([
      table('marketing/a.csv', [{kinds: 'mobile person_name', records: 5, distinct: range(1, 6)}]),
      table('hr/a.csv', [{kinds: 'mobile person_name', records: 7, distinct: range(10, 17)}]),
    ])
    expect(evidence.within?.(['marketing/**']).counts.mainstream[0]?.counted).toBe(5)
  })
})

describe('documents', () => {
  it('lists signatures with most records first', () => {
    const [only] = classified([
      table('a.csv', [
        {kinds: 'gender', records: 2, distinct: range(1, 3)},
        {kinds: 'mobile person_name', records: 5, distinct: range(3, 6)},
      ]),
    ]).tables
    expect(only === undefined ? [] : signatureDocuments(only, unionSize)).toMatchObject([
      {kinds: ['mobile', 'person_name'], records: 5, distinctRecords: 3, pattern: 'contact', home: 'general'},
      {kinds: ['gender'], records: 2, pattern: 'none', readings: {mainstream: 'none'}},
    ])
  })

  it('says whether a table names persons by itself', () => {
    expect(identifies(table('a', [{kinds: 'mobile', records: 1, distinct: range(1, 2)}]), book)).toBe(true)
    expect(identifies(table('a', [{kinds: 'mobile~masked', records: 1, distinct: range(1, 2)}]), book)).toBe(
      false,
    )
  })
})

it('an estimate that cannot be told from no duplicates leaves out none', () => {
  const registers = new Uint8Array(2 ** 14).fill(9)
  const estimated = {kind: 'sketch', registers} as const
  const size = Math.round(unionSize([estimated]).size)
  const counted = (records: number) => {
    const kinds = ['mobile', 'person_name'] as const
    const count = {kinds, records, distinct: estimated, persons: estimated}
    const signature = {count, ...classifySignature(kinds, new Set(), 'none', book)}
    return countSignatures([signature], book, unionSize).counts.mainstream[0]
  }
  expect(counted(Math.round(size * 1.01))?.excluded.duplicate).toBe(0)
  expect(counted(size * 2)?.excluded.duplicate).toBe(size)
})
