import {describe, expect, test} from 'vitest'
import type {ColumnFinding} from '../../src/model/plan.js'
import {withoutBystanders} from '../../src/steps/profile/bystanders.js'
import {eventOf} from '../../src/steps/profile/events.js'

const values = {filled: 3, shape: 0, proof: 0, masked: 0, false: 0}

/** `name=kind` or `name/comment=kind`. */
const finding = (text: string, column: number): ColumnFinding => {
  const [called = '', kind = 'none'] = text.split('=')
  const [name = '', note] = called.split('/')
  const base = {
    column,
    name,
    kind,
    confidence: 0.9,
    evidence: [],
    values,
    others: [],
    look: 'filled' as const,
  }
  return note === undefined ? base : {...base, note}
}
const findings = (...texts: readonly string[]) => texts.map(finding)

describe('an event', () => {
  test.each([
    ['a key and a time of its own', ['user_id=person_key', 'lent_at=timestamp']],
    ['a key and what was written', ['user_id=person_key', 'content', 'create_time=timestamp']],
    ['a reason by its comment', ['emp=employee_no', 'yy/请假原因']],
    ['what a household used', ['house_id=house_property', 'read_at=timestamp']],
  ])('is %s', (_, columns) => {
    expect(eventOf(findings(...columns))).toEqual(['event'])
  })

  test.each([
    ['users and roles', ['user_id=person_key', 'role_id']],
    [
      'times of entering',
      ['user_id=person_key', 'create_time=timestamp', 'gmt_modified=timestamp', 't/更新时间=timestamp'],
    ],
    ['a text of nobody', ['content', 'read_at=timestamp']],
    ['what a clerk did', ['create_user_id=person_key', 'read_at=timestamp']],
    ['the key of a reason', ['user_id=person_key', 'reason_id', 'context']],
  ])('is not: %s', (_, columns) => {
    expect(eventOf(findings(...columns))).toEqual([])
  })
})

describe('bystanders', () => {
  const identifies = (kind: string): boolean =>
    ['person_name', 'account_no', 'person_key', 'ip', 'mobile'].includes(kind)
  const kinds = (topics: readonly string[], ...texts: readonly string[]) =>
    withoutBystanders(findings(...texts), topics, identifies).map(({kind}) => kind)

  test('who changed a price is not whom the price is about', () => {
    expect(kinds([], 'price=amount', 'operator=account_no', 'ip=ip')).toEqual(['amount', 'none', 'ip'])
  })

  test('beside whom it is about he stays what he is', () => {
    expect(kinds([], 'user_id=person_key', 'operator=account_no')).toEqual(['person_key', 'account_no'])
    expect(kinds([], 'tel=mobile', 'u/经办人=person_name')).toEqual(['mobile', 'person_name'])
  })

  test('in a log the row is about him', () => {
    expect(kinds(['operation_log'], 'operator=account_no')).toEqual(['account_no'])
    expect(kinds([], 'operator=account_no', 't/操作时间=timestamp')).toEqual(['account_no', 'timestamp'])
  })

  test('what a person pinned stays', () => {
    const [pinned] = findings('operator=account_no').map(each => ({...each, evidence: ['settings' as const]}))
    expect(withoutBystanders(pinned === undefined ? [] : [pinned], [], identifies)[0]?.kind).toBe(
      'account_no',
    )
  })
})
