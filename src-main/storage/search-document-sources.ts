import type Database from 'better-sqlite3'
import { letterContent } from '../contract/letter.ts'
import { reportContent } from '../contract/report.ts'
import { shortDate } from '../domain/date.ts'
import { namedPeople } from '../domain/search-people.ts'
import { parseJson } from './json.ts'
import { type SearchSource, textsIn } from './search-source-parts.ts'
import type { Row } from './tables.ts'

/** Letters and reports: what is written in them; discarded drafts are not found. A report's figures are no words. */
export function documentSources(raw: Database.Database): [string, SearchSource][] {
  return [
    ['letter', documentSource(raw, 'letter', letterContent)],
    ['report', documentSource(raw, 'report', reportContent)],
  ]
}

function documentSource(
  raw: Database.Database,
  table: 'letter' | 'report',
  schema: typeof letterContent | typeof reportContent,
): SearchSource {
  const select = raw
    .prepare<[string], string>(`select content from ${table} where id = ? and discarded_at is null`)
    .pluck()
  const selectIssue = raw.prepare<[string], Row<'outgoing'>>('select * from outgoing where document_id = ?')
  const selectReplaced = raw
    .prepare<[string], number>(
      `select 1 from document_event where document_id = ? and kind = 'replaced' limit 1`,
    )
    .pluck()
  return {
    kind: table,
    firstPart: 0,
    all: `select id from ${table} order by id`,
    compose(ref) {
      const json = select.get(ref)
      if (json === undefined) return null
      const { signer, subject, number: _number, ...content } = parseJson(schema, json)
      const issue = selectIssue.get(ref)
      const number = issue === undefined || issue.number === '' ? '' : `${issue.number}${issue.series}`
      return {
        owner: null,
        title: subject,
        context: [number, issue?.date ? shortDate(issue.date) : ''].filter(Boolean).join(', '),
        body: [...textsIn(content), signer.title, signer.name].join(' · '),
        mark: issue === undefined ? 'draft' : selectReplaced.get(ref) === undefined ? null : 'replaced',
        people: namedPeople(signer.name),
      }
    },
  }
}
