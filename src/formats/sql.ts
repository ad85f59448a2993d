import type {Format} from '../model/format.js'
import {readScript} from './sql/reader.js'
import {sniffScript} from './sql/sniff.js'
import {surveyScript} from './sql/survey.js'

/**
 * SQL dumps and scripts of MySQL and MariaDB, PostgreSQL and Kingbase, Oracle and DM, SQL Server, SQLite:
 * rows of INSERT, REPLACE and COPY; definitions and comments of tables. UTF-8 comes in.
 */
export const sql: Format = {
  id: 'sql',
  title: {zh: 'SQL 脚本与转储', en: 'SQL scripts and dumps'},
  extensions: ['sql'],
  yields: 'tables',
  sniff: sniffScript,
  read: (source, sink, context) => readScript(source, sink, context),
  survey: (source, catalog) => surveyScript(source, catalog),
}
