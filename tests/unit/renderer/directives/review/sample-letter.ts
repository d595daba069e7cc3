import type { ReviewTask } from '../../../../../src-main/contract/directive.ts'
import type { DetailedTask, Extraction } from '../../../../../src-main/contract/extraction.ts'
import { extract } from '../../../../../src-main/intake/extract.ts'
import { sourceFromText } from '../../../../../src-main/intake/source-text.ts'
import { blankTask } from '../../../../../src-renderer/directives/review/review-state.ts'
import { letterText } from '../../../../e2e/support/letters.ts'

/** The letter of the browser tests as the reader reads it. */
export function readLetter(text = letterText()): { source: string; read: Extraction; tasks: ReviewTask[] } {
  const source = sourceFromText('công văn.txt', text)
  const read = extract(source)
  return { source: source.text, read, tasks: read.tasks.map(reviewTaskOf) }
}

/** A task as the core proposes it for review. */
export function reviewTaskOf(task: DetailedTask, index: number): ReviewTask {
  return {
    ...blankTask(`${index}`, task.text),
    path: task.path,
    agencies: task.agencies,
    coordinating: task.coordinating,
    deadline: {
      text: task.deadlineText,
      kind: task.deadlineKind,
      lastDay: task.deadlineISO,
      qualifier: task.deadlineQualifier,
      recurrence: task.recurrence,
    },
    reportTo: task.reportTo,
    product: task.product,
    span: task.span,
  }
}
