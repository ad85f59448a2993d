import {describe, expect, test} from 'vitest'
import {sql} from '../../../src/formats/sql.js'

function sniff(text: string, name: string): string {
  return sql.sniff(Buffer.from(text), name)
}

describe('yes', () => {
  test.each([
    ['dump.sql', "INSERT INTO t VALUES (1, '张三');"],
    ['dump.sql', '-- MySQL dump 10.13\n\n/*!40101 SET NAMES utf8 */;\n'],
    ['a.SQL', 'select 1;'],
    ['a.sql', '\ufeff# Host: localhost\n# ----\nDROP TABLE IF EXISTS `t`;\n'],
    ['backup', '/*\nNavicat MySQL Data Transfer\n*/\nSET FOREIGN_KEY_CHECKS=0;\nDROP TABLE IF EXISTS `t`;\n'],
    ['backup.txt', '/*!40101 SET NAMES utf8 */;\nCREATE TABLE `t` (\n'],
    [
      'backup.bak',
      '--\n-- PostgreSQL database dump\n--\n\nSET client_encoding = 1;\nCOPY public.t (a) FROM stdin;\n1\n',
    ],
    [
      'x.dmp',
      'prompt Importing table T...\nset feedback off\nset define off\ninsert into T (A)\nvalues (1);\n',
    ],
    ['x', 'USE [db]\nGO\nINSERT [dbo].[t] ([a]) VALUES (1)\n'],
    ['x', 'PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE t(a);\n'],
  ])('%s: %s', (name, text) => expect(sniff(text, name)).toBe('yes'))

  test('UTF-16 as SQL Server writes it', () => {
    const wide = Buffer.from('\ufeffUSE [db]\r\nGO\r\nINSERT [dbo].[t] VALUES (1)\r\n', 'utf16le')
    expect(sql.sniff(wide, 'script.sql')).toBe('yes')
    expect(sql.sniff(wide, 'script.txt')).toBe('yes')
  })
})

describe('no', () => {
  test.each([
    [
      'a.csv',
      'id,statement\n1,"INSERT INTO t VALUES (1)"\n2,"multi\nINSERT INTO t VALUES (2);\nCREATE TABLE x (a int);"\n',
    ],
    ['a.txt', 'insert\tcreate\tdrop\n1\t2\t3\n'],
    ['a.json', '{"sql": "INSERT INTO t VALUES (1)",\n"x": 1}'],
    ['a.log', '2020-01-01 12:00:00 executing\nINSERT INTO t VALUES (1);\n'],
    ['a.md', '# Title\n\nSome text\n\n```\nCREATE TABLE t (a int);\n```\n'],
    ['a.txt', 'Use this carefully.\nNothing here.'],
    ['a.txt', ''],
  ])('%s: %s', (name, text) => expect(sniff(text, name)).toBe('no'))

  test('binary data, whatever its name', () => {
    expect(sql.sniff(Buffer.from('PGDMP\x01\x0e\0\x04\bINSERT INTO t VALUES (1)'), 'dump.sql')).toBe('no')
    expect(sql.sniff(Buffer.from('\nINSERT INTO t VALUES (1);\n\0\0\0'), 'x.bin')).toBe('no')
  })
})

test('an .sql file without known statements may be one', () => {
  expect(sniff('-- nothing but a note\n', 'a.sql')).toBe('maybe')
  expect(sniff('hello', 'a.sql')).toBe('maybe')
  expect(sniff('[1, 2]', 'a.sql')).toBe('maybe')
})

test('looking at hostile heads takes no time to speak of', () => {
  for (const piece of ['insert ', 'create table ', '-- ', '/* ', ' \t', 'copy x ', '(((']) {
    expect(['yes', 'maybe', 'no']).toContain(sniff(piece.repeat(65_536 / piece.length), 'a.sql'))
  }
})
