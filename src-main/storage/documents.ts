import { sql } from 'kysely'
import { type LetterContent, letterContent } from '../contract/letter.ts'
import { type ReportContent, type ReportSnapshot, reportContent, reportSnapshot } from '../contract/report.ts'
import { type Period, period } from '../contract/report-window.ts'
import { type Author, authorColumns } from './author.ts'
import type { Reader, Writer } from './database.ts'
import { parseJson } from './json.ts'
import type { Row } from './tables.ts'

export interface StoredLetter {
  readonly id: string
  readonly directiveId: string | null
  readonly asOf: string
  /** The letter that this one corrects. */
  readonly replacesId: string | null
  readonly content: LetterContent
  readonly createdAt: string
  readonly updatedAt: string
}

export interface StoredReport {
  readonly id: string
  readonly snapshot: ReportSnapshot
  readonly replacesId: string | null
  readonly content: ReportContent
  readonly createdAt: string
  readonly updatedAt: string
}

export async function listLetters(db: Reader): Promise<StoredLetter[]> {
  const rows = await db
    .selectFrom('letter')
    .selectAll()
    .where('discarded_at', 'is', null)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(letterOf)
}

export async function readLetter(db: Reader | Writer, id: string): Promise<StoredLetter | null> {
  const row = await db
    .selectFrom('letter')
    .selectAll()
    .where('id', '=', id)
    .where('discarded_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : letterOf(row)
}

export async function insertLetter(trx: Writer, author: Author, letter: StoredLetter): Promise<void> {
  await trx
    .insertInto('letter')
    .values({
      id: letter.id,
      directive_id: letter.directiveId,
      as_of: letter.asOf,
      replaces_id: letter.replacesId,
      content: JSON.stringify(letter.content),
      created_at: letter.createdAt,
      updated_at: letter.updatedAt,
      discarded_at: null,
      ...authorColumns(author),
    })
    .execute()
}

/** What lists show of a report, without its rows. */
export interface ReportHead {
  readonly id: string
  readonly period: Period
  readonly asOf: string
  readonly sendBy: string | null
  readonly total: number
  readonly subject: string
  readonly createdAt: string
}

/** The database takes the few values out of each snapshot, which may hold thousands of rows. */
export async function listReportHeads(db: Reader): Promise<ReportHead[]> {
  const rows = await db
    .selectFrom('report')
    .select(['id', 'created_at'])
    .select([
      sql<string>`snapshot ->> '$.period'`.as('period'),
      sql<string>`snapshot ->> '$.asOf'`.as('as_of'),
      sql<string | null>`snapshot ->> '$.sendBy'`.as('send_by'),
      sql<number>`snapshot ->> '$.counts.total'`.as('total'),
      sql<string>`content ->> '$.subject'`.as('subject'),
    ])
    .where('discarded_at', 'is', null)
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    period: parseJson(period, row.period),
    asOf: row.as_of,
    sendBy: row.send_by,
    total: row.total,
    subject: row.subject,
    createdAt: row.created_at,
  }))
}

export async function readReport(db: Reader | Writer, id: string): Promise<StoredReport | null> {
  const row = await db
    .selectFrom('report')
    .selectAll()
    .where('id', '=', id)
    .where('discarded_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : reportOf(row)
}

export async function insertReport(trx: Writer, author: Author, report: StoredReport): Promise<void> {
  await trx
    .insertInto('report')
    .values({
      id: report.id,
      snapshot: JSON.stringify(report.snapshot),
      replaces_id: report.replacesId,
      content: JSON.stringify(report.content),
      created_at: report.createdAt,
      updated_at: report.updatedAt,
      discarded_at: null,
      ...authorColumns(author),
    })
    .execute()
}

/** Replaces the words of a draft; a report's figures cannot be replaced. @returns whether there was one. */
export async function updateContent(
  trx: Writer,
  table: 'letter' | 'report',
  id: string,
  content: LetterContent | ReportContent,
  now: string,
): Promise<boolean> {
  const result = await trx
    .updateTable(table)
    .set({ content: JSON.stringify(content), updated_at: now })
    .where('id', '=', id)
    .where('discarded_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Hides a draft; its row stays. `null` brings it back. */
export async function markDiscarded(
  trx: Writer,
  table: 'letter' | 'report',
  id: string,
  at: string | null,
): Promise<boolean> {
  const result = await trx
    .updateTable(table)
    .set({ discarded_at: at })
    .where('id', '=', id)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

function letterOf(row: Row<'letter'>): StoredLetter {
  return {
    id: row.id,
    directiveId: row.directive_id,
    asOf: row.as_of,
    replacesId: row.replaces_id,
    content: parseJson(letterContent, row.content),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

function reportOf(row: Row<'report'>): StoredReport {
  return {
    id: row.id,
    snapshot: parseJson(reportSnapshot, row.snapshot),
    replacesId: row.replaces_id,
    content: parseJson(reportContent, row.content),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}
