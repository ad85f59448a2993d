import {expect, test} from 'vitest'
import {isOfClerk} from '../../src/steps/link/clerks.js'
import {callOfNote, entityOf, entityOfNote, plain, stemOf, wordsOf} from '../../src/steps/link/names.js'

test.each([
  ['customerId', ['customer']],
  ['CUSTOMER_ID', ['customer']],
  ['userid', ['user']],
  ['uid', ['user']],
  ['id', []],
  ['parent_user_id', ['parent', 'user']],
  ['fk_order_no', ['order']],
  ['客户编号', ['客户']],
  ['用户ID', ['用户']],
  ['sjbh', ['sj']],
  ['categories_id', ['category']],
  ['学号(文本)', ['学']],
])('%s names %j', (name, entity) => {
  expect(entityOf(name)).toEqual(entity)
})

test.each([
  ['sys_user', ['sys', 'user']],
  ['app.dbo.T_USERS', ['t', 'user']],
  ['userInfo', ['user']],
  ['userinfo2', ['user']],
  ['order_2026_03', ['order']],
  ['学生信息表', ['学生']],
  ['users.csv.gz', ['user']],
  ['表', ['表']],
  ['2026.csv', []],
])('%s holds %j', (name, stem) => {
  expect(stemOf(name)).toEqual(stem)
})

test.each([
  ['用户ID', '用户'],
  ['所属业主（外键）', '业主'],
  ['患者 编号', '患者'],
  ['这是关于整个小区所有住户的说明', ''],
  ['owner', ''],
  [undefined, ''],
])('the comment %s calls it %j', (note, entity) => {
  expect(entityOfNote(note)).toBe(entity)
})

test('tables are called by their comments without the words for tables', () => {
  expect(callOfNote('用户信息表')).toBe('用户')
  expect(callOfNote('业主，含已迁出的')).toBe('业主')
})

test('names are the same however they are written', () => {
  expect(new Set(['user_id', 'userId', 'USER-ID', 'ｕｓｅｒ_id'].map(plain))).toEqual(new Set(['userid']))
})

test('a name of any length costs little and hangs nothing', () => {
  expect(wordsOf('aB'.repeat(100_000)).join('').length).toBeLessThanOrEqual(128)
  expect(stemOf('表'.repeat(100_000)).join('').length).toBeLessThanOrEqual(128)
})

test.each([
  ['create_by', undefined, true],
  ['creator', undefined, true],
  ['lastModifiedUserId', undefined, true],
  ['operator_name', undefined, true],
  ['u9', '操作人', true],
  ['check_id', undefined, false],
  ['record_id', undefined, false],
  ['user_id', '用户', false],
  ['handle_time', undefined, false],
])('whether %s (%s) is a clerk: %s', (name, note, clerk) => {
  expect(isOfClerk(wordsOf(name), note)).toBe(clerk)
})
