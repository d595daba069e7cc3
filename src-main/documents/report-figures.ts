import { type LiveFigure, resolveFigures } from '../contract/live-figures.ts'
import type { ReportContent, ReportSnapshot, ReportTask } from '../contract/report.ts'
import { longDate, shortDate } from '../domain/date.ts'
import { isDue } from '../domain/period-figures.ts'
import { cleanLine } from './clean-text.ts'
import { countWords, percentage, share, sums } from './figures.ts'

/**
 * The figures that a report may hold in its text, from its frozen snapshot. Each is counted from the rows that it
 * names, so that no figure can differ from what it opens.
 */
export function reportFigures(snapshot: ReportSnapshot): LiveFigure[] {
  const { tasks, asOf, period } = snapshot
  const { total } = sums(snapshot.counts)
  const day = `tính đến ngày ${shortDate(asOf)}`
  const window = `kỳ từ ngày ${shortDate(period.from)} đến ngày ${shortDate(period.to)}`
  const having = (pick: (task: ReportTask) => boolean) => tasks.filter(pick)
  const leaf = (...leaves: ReportTask['leaf'][]) => having((task) => leaves.includes(task.leaf))
  const count = (name: string, what: string, rows: readonly ReportTask[]) =>
    figure(name, countWords(rows.length), `Số nhiệm vụ ${what}, ${day}`, rows)
  const shared = (name: string, what: string, rows: readonly ReportTask[], whole: number, of: string) =>
    figure(
      name,
      share(rows.length, whole),
      `Số nhiệm vụ ${what} trên ${of} (${percentage(rows.length, whole) || '0%'}), ${day}`,
      rows,
    )
  const ofAll = (name: string, what: string, rows: readonly ReportTask[]) =>
    shared(name, what, rows, total, `tổng số ${total} nhiệm vụ trong kỳ`)
  const due = having((task) => isDue(task.lastDay, asOf))
  const overdue = leaf('openOverdue')
  const longest = Math.max(0, ...overdue.map((task) => task.daysLate))
  return [
    figure('asOf', longDate(asOf), 'Ngày mà mọi số liệu của báo cáo được tính đến', []),
    count('total', `phải thực hiện trong ${window}: chuyển từ kỳ trước, thực hiện lại và giao mới`, tasks),
    figure(
      'directives',
      countWords(snapshot.byDirective.length, 'văn bản'),
      'Số văn bản giao các nhiệm vụ trong kỳ',
      [],
    ),
    count('carriedOver', 'giao trước kỳ và chưa hoàn thành khi kỳ bắt đầu', having(isCarriedOver)),
    count(
      'newInPeriod',
      `được giao trong ${window}`,
      having((task) => task.newInPeriod),
    ),
    count(
      'reopened',
      'đã hoàn thành trước kỳ, phải thực hiện lại',
      having((task) => task.reopened),
    ),
    figure(
      'removed',
      countWords(snapshot.removed.length),
      'Số nhiệm vụ chưa hoàn thành khi kỳ bắt đầu, thôi thực hiện trong kỳ; không tính vào tổng số',
      snapshot.removed,
    ),
    ofAll(
      'assignedShare',
      'đã phân công người thực hiện',
      having((task) => cleanLine(task.person) !== ''),
    ),
    ofAll('doneShare', 'đã hoàn thành', leaf('doneOnTime', 'doneLate')),
    count('doneOnTime', 'hoàn thành đúng hạn (kể cả gia hạn đã duyệt)', leaf('doneOnTime')),
    count('doneLate', 'hoàn thành sau thời hạn', leaf('doneLate')),
    ofAll('openShare', 'chưa hoàn thành', leaf('openInTime', 'openOverdue')),
    count('openInTime', 'chưa hoàn thành, còn trong hạn hoặc không có hạn cuối', leaf('openInTime')),
    count('openOverdue', 'chưa hoàn thành, đã quá hạn', overdue),
    ofAll('overdueShare', 'chưa hoàn thành, đã quá hạn', overdue),
    figure(
      'longestOverdue',
      countWords(longest, 'ngày'),
      'Số ngày quá hạn nhiều nhất của nhiệm vụ chưa hoàn thành',
      overdue.filter((task) => task.daysLate === longest),
    ),
    ofAll('standingShare', 'thường xuyên, định kỳ, không có ngày cuối', leaf('standing')),
    ofAll('pausedShare', 'tạm dừng theo văn bản', leaf('paused')),
    ofAll('noInformationShare', 'chưa có lần cập nhật tiến độ nào', having(isWithoutInformation)),
    ofAll(
      'finishedShare',
      `hoàn thành trong ${window}`,
      having((task) => task.finishedInPeriod),
    ),
    count('due', 'có thời hạn không sau ngày tính số liệu', due),
    shared(
      'dueDoneShare',
      'đã hoàn thành',
      due.filter((task) => task.doneOn !== null),
      due.length,
      `${due.length} nhiệm vụ đến hạn`,
    ),
    figure(
      'evidence',
      countWords(snapshot.evidence.length, 'tệp'),
      'Số tệp minh chứng của các nhiệm vụ trong kỳ',
      [],
    ),
  ]
}

/** The report as it is printed: every figure in its place. */
export function resolveReport(content: ReportContent, figures: readonly LiveFigure[]): ReportContent {
  const one = (text: string) => resolveFigures(text, figures).trim()
  const all = (texts: readonly string[]) => texts.map(one).filter((text) => text !== '')
  return {
    ...content,
    subject: one(content.subject),
    opening: one(content.opening),
    leadership: all(content.leadership),
    results: all(content.results),
    shortcomings: all(content.shortcomings),
    nextPeriod: all(content.nextPeriod),
    proposals: all(content.proposals),
  }
}

/** Assigned before the window and open when it began. */
export function isCarriedOver(task: Pick<ReportTask, 'newInPeriod' | 'reopened'>): boolean {
  return !task.newInPeriod && !task.reopened
}

/** Reports of earlier versions tell it by an empty progress entry. */
export function isWithoutInformation(task: Pick<ReportTask, 'noInformation' | 'progress'>): boolean {
  return task.noInformation ?? task.progress === ''
}

function figure(
  name: string,
  text: string,
  rule: string,
  rows: readonly { readonly commitmentId: string }[],
): LiveFigure {
  return { name, text, rule, commitmentIds: rows.map(({ commitmentId }) => commitmentId) }
}
