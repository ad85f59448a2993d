import {expect, test} from 'vitest'
import type {ForeignKey, TableHeader} from '../../src/model/records.js'
import {namesakesOf} from '../../src/steps/profile/namesakes.js'

const table = (name: string, ...foreignKeys: readonly ForeignKey[]): TableHeader => ({
  place: {path: 'a.sql', members: [], table: name},
  columns: [],
  from: 'schema',
  foreignKeys,
})
const key = (column: string, to: string): ForeignKey => ({column, table: to, toColumn: column})

test('an abbreviation in a name is explained by the table its key leads to', () => {
  expect(namesakesOf(table('bought_cps', key('cps_id', 'car_parking_space')))).toEqual(['car_parking_space'])
  expect(namesakesOf(table('TCstAddr', key('cst_no', 'customer')))).toEqual(['customer'])
})

test('a word that needs no explaining lends nothing', () => {
  expect(namesakesOf(table('order_item', key('order_id', 'shop_order')))).toEqual([])
  expect(namesakesOf(table('repair', key('cst_id', 'customer')))).toEqual([])
  expect(namesakesOf(table('cst_addr', key('id', 'customer')))).toEqual([])
  expect(namesakesOf(table('cst_addr'))).toEqual([])
})
