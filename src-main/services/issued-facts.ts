import type { FactContent } from '../contract/commitment.ts'
import type { LetterContent } from '../contract/letter.ts'
import type { Issue } from '../contract/outgoing.ts'
import type { ReportSnapshot } from '../contract/report.ts'
import { numberAndSymbol } from '../documents/wording.ts'

/** What an issued document says about a commitment. */
export interface SaidFact {
  readonly commitmentId: string
  readonly content: FactContent
}

/**
 * That each commitment is in the letter, and the date that the letter commits to or asks for. `content` holds words
 * only.
 */
export function saidByLetter(
  letterId: string,
  content: LetterContent,
  issue: Pick<Issue, 'number' | 'symbol' | 'date'>,
): SaidFact[] {
  const document = {
    number: issue.number === '' ? '' : numberAndSymbol(issue.number, issue.symbol).trim(),
    date: issue.date,
  }
  return content.items.flatMap(({ commitmentId, committedDate, situation, note }): SaidFact[] => {
    const facts: SaidFact[] = [included('letter', letterId, commitmentId)]
    if (committedDate === null) return facts
    if (content.purpose === 'commitment') {
      const committed = { kind: 'committed' as const, lastDay: committedDate, letterId }
      return [...facts, { commitmentId, content: committed }]
    }
    // A letter may be issued with its section of reasons empty; then the row or the subject says why.
    const reason = content.reason.join(' ') || situation || note || content.subject
    const requested = { kind: 'extensionRequested' as const, newLastDay: committedDate, reason, document }
    return [...facts, { commitmentId, content: requested }]
  })
}

/** That each task of the report is in it. */
export function saidByReport(reportId: string, { tasks }: Pick<ReportSnapshot, 'tasks'>): SaidFact[] {
  const ids = new Set(tasks.map(({ commitmentId }) => commitmentId))
  return [...ids].map((commitmentId) => included('report', reportId, commitmentId))
}

function included(documentKind: 'letter' | 'report', documentId: string, commitmentId: string): SaidFact {
  return { commitmentId, content: { kind: 'included', documentKind, documentId } }
}
