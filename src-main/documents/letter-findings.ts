import type { IsoDate } from '../contract/common.ts'
import type { LetterContent, LetterFinding, LetterItem } from '../contract/letter.ts'
import { shortDate } from '../domain/date.ts'
import { cleanLine } from './clean-text.ts'
import { signatureTitles } from './wording.ts'

/**
 * What the clerk should settle before the head signs. `detail` holds only the values: the dates or the title
 * concerned; the words around them belong to the screen. The six clears are checked where the facts are.
 */
export function letterFindings(content: LetterContent, asOf: IsoDate): LetterFinding[] {
  return [
    ...(content.items.length === 0 ? [finding('noItems', null, '')] : []),
    ...content.items.flatMap((item, index) => itemFindings(item, index, asOf)),
    ...signerFindings(content),
  ]
}

function itemFindings(item: LetterItem, index: number, asOf: IsoDate): LetterFinding[] {
  const findings: LetterFinding[] = []
  const { committedDate, assignedLastDay } = item
  if (committedDate === null) {
    findings.push(finding('committedDateMissing', index, ''))
  } else {
    if (committedDate < asOf) findings.push(finding('committedDatePast', index, shortDate(committedDate)))
    // A later date is a request for more time, which needs its reason in the row itself.
    const later = assignedLastDay !== null && committedDate > assignedLastDay
    if (later && cleanLine(item.situation) === '' && cleanLine(item.note) === '') {
      const dates = `${shortDate(assignedLastDay)} → ${shortDate(committedDate)}`
      findings.push(finding('committedAfterAssignedWithoutReason', index, dates))
    }
  }
  if (cleanLine(item.product) === '') findings.push(finding('productMissing', index, ''))
  return findings
}

/**
 * A deputy's signature is lawful (Nghị định 30/2020/NĐ-CP, Điều 13) but defeats the responsibility of the
 * head that the letter is about.
 */
function signerFindings(content: LetterContent): LetterFinding[] {
  const titles = signatureTitles(content.signer.authority, content.signer.title)
  const deputy = titles.some((title) => /^(?:KT|TL|TUQ)\./.test(title) || /^PHÓ(?:\s|$)/.test(title))
  return deputy ? [finding('deputySigns', null, titles.join(' '))] : []
}

function finding(code: LetterFinding['code'], itemIndex: number | null, detail: string): LetterFinding {
  return { code, itemIndex, detail }
}
