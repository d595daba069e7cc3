import type { ReportSnapshot, ReportTask } from '../contract/report.ts'
import { shortDate } from '../domain/date.ts'
import { cleanLine } from './clean-text.ts'
import { countWords, share } from './figures.ts'
import { appendixLabel, hasFields, sourceOf } from './report-tables.ts'

// Lists in the text stay readable; the appendices hold every row.
const LISTED = 10
const SHORT = 200

/** The lists that a report's text quotes from its rows, as lines with dashes. */
export function reportLists(snapshot: ReportSnapshot) {
  const { tasks } = snapshot
  return {
    overdueAppendix: appendixLabel(snapshot, 'overdue'),
    byField: hasFields(snapshot) ? dashed(snapshot.byField.map(fieldWords)) : [],
    // What is proved stands first: it is what the agency shows.
    finished: dashed(
      tasks
        .filter((task) => task.finishedInPeriod)
        .sort((a, b) => Number(b.evidenceCount > 0) - Number(a.evidenceCount > 0))
        .map(taskWords),
    ),
    obstacles: dashed(unique(tasks.map((task) => task.obstacles))),
    next: dashed(
      tasks
        .filter((task) => task.leaf === 'openInTime')
        .sort((a, b) => ((a.lastDay ?? '9999') < (b.lastDay ?? '9999') ? -1 : 1))
        .map(taskWords),
    ),
    proposals: dashed(unique(tasks.map((task) => task.proposals))),
  } as const
}

function fieldWords(field: ReportSnapshot['byField'][number]): string {
  const done = share(field.doneOnTime + field.doneLate, field.total)
  const overdue = field.openOverdue === 0 ? '' : `, quá hạn ${countWords(field.openOverdue)}`
  return `${field.name}: hoàn thành ${done}${overdue}`
}

function taskWords(task: ReportTask): string {
  const words = shorten(cleanLine(task.text).replace(/[\s;.,]+$/, ''))
  const facts = [
    sourceOf(task),
    task.doneOn !== null
      ? `hoàn thành ngày ${shortDate(task.doneOn)}`
      : task.lastDay === null
        ? ''
        : `thời hạn ${shortDate(task.lastDay)}`,
  ].filter(Boolean)
  return facts.length === 0 ? words : `${words} (${facts.join(', ')})`
}

/** At most ten lines with dashes, ";" between and "." at the end; what is left out is counted. */
function dashed(lines: readonly string[]): string[] {
  const shown = lines.slice(0, LISTED)
  const rest = lines.length - shown.length
  const all = [
    ...shown,
    ...(rest > 0 ? [`Và ${countWords(rest, 'nội dung')} khác nêu tại Phụ lục kèm theo`] : []),
  ]
  return all.map((line, index) => {
    const words = line.replace(/[\s;.,]+$/, '')
    return `- ${words}${index === all.length - 1 ? '.' : ';'}`
  })
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.map(cleanLine).filter((text) => text !== ''))]
}

function shorten(text: string): string {
  if (text.length <= SHORT) return text
  const blank = text.lastIndexOf(' ', SHORT)
  return `${text.slice(0, blank > 0 ? blank : SHORT)}…`
}
