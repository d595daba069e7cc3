import { isCapitals } from './paragraphs.ts'
import { roleOfHeading } from './table-headings.ts'
import type { TextLine } from './text-lines.ts'

/** Documents that a decision puts into force and carries below its signature. */
const attachedKinds = /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN)(?: |$)/u
const withDecision = /^\((?:Ban hành )?[Kk]èm theo/u
/** How far below its name a document says with what it comes: its subject stands between. */
const subjectLines = 8

/** Whether the title of such a document stands there: "KẾ HOẠCH / … / (Ban hành kèm theo Quyết định số …)". */
export function isAttachedTitle(lines: readonly TextLine[], at: number): boolean {
  const line = lines[at]
  if (line === undefined || !isCapitals(line.text) || !attachedKinds.test(line.key)) return false
  return lines.slice(at + 1, at + subjectLines).some(({ key }) => withDecision.test(key))
}

/**
 * The body of the document attached below a signature, without its title; empty when there is none. It ends with
 * its own signature, at the next appendix and at a table, whose rows are read elsewhere.
 */
export function attachedBody(
  lines: readonly TextLine[],
  endsAt: (line: TextLine) => boolean,
): readonly TextLine[] {
  const title = lines.findIndex((_line, index) => isAttachedTitle(lines, index))
  if (title < 0) return []
  const opens = lines.findIndex(({ key }, index) => index > title && withDecision.test(key))
  const closes = lines.findIndex(({ text }, index) => index >= opens && text.endsWith(')'))
  const from = (closes < 0 || closes > opens + 4 ? opens : closes) + 1
  const ends = lines.findIndex(
    (line, index) =>
      index > from &&
      (endsAt(line) ||
        /^Nơi nhận\s*:?/iu.test(line.text) ||
        (line.borders > 0 && roleOfHeading(line.text) === 'path')),
  )
  return lines.slice(from, ends < 0 ? lines.length : ends)
}
