import type { AgencyProfile } from '../contract/agency.ts'
import type { ReportContent, ReportSnapshot, ReportTask } from '../contract/report.ts'
import { shortDate } from '../domain/date.ts'
import { periodName } from '../domain/period.ts'
import { agencyWords } from './agency-words.ts'
import { cleanLine } from './clean-text.ts'
import { countWords, share, sums } from './figures.ts'
import { sourceOf } from './report-tables.ts'

// Lists in the text stay readable; the appendices hold every row.
const LISTED = 10
const SHORT = 200

/** The default wording of a periodic report; it says only what the snapshot holds. */
export function draftReport(input: {
  readonly agency: AgencyProfile
  readonly snapshot: ReportSnapshot
}): ReportContent {
  const { agency, snapshot } = input
  const words = agencyWords(agency, '')
  const parent = cleanLine(agency.parentName)
  const period = periodWords(snapshot)
  const why = snapshot.period.kind === 'free' ? 'yêu cầu báo cáo' : 'chế độ báo cáo định kỳ'
  return {
    number: '',
    date: null,
    year: Number(snapshot.asOf.slice(0, 4)),
    subject: `Kết quả thực hiện các nhiệm vụ được giao ${period}`,
    recipients: parent === '' ? [] : [parent],
    opening: `Thực hiện ${why}, ${words.name} báo cáo kết quả thực hiện các nhiệm vụ được giao ${period} như sau:`,
    leadership: leadership(snapshot, words.name),
    results: results(snapshot),
    shortcomings: shortcomings(snapshot),
    nextPeriod: nextPeriod(snapshot),
    proposals: listed(
      snapshot.tasks.map((task) => task.proposals),
      'Không có.',
    ),
    signer: words.signer,
    distribution: parent === '' ? [...words.distribution] : words.distribution.slice(1),
  }
}

/** "Quý IV năm 2025", "tháng 11 năm 2025", within a sentence. */
function periodWords({ period }: ReportSnapshot): string {
  return periodName(period).replace(/^(?:Tháng|Năm|Từ)/, (word) => word.toLocaleLowerCase('vi'))
}

function leadership({ counts, tasks, byDirective, newInPeriod }: ReportSnapshot, name: string): string[] {
  const { total } = sums(counts)
  if (total === 0) return [`Trong kỳ, ${name} không có nhiệm vụ nào phải theo dõi.`]
  const assigned = tasks.filter((task) => cleanLine(task.person) !== '').length
  return [
    `Trong kỳ, ${name} theo dõi, chỉ đạo thực hiện ${countWords(total)} được giao tại ${countWords(byDirective.length, 'văn bản')}; trong đó ${countWords(total - newInPeriod)} chuyển từ kỳ trước và ${countWords(newInPeriod)} phát sinh trong kỳ.`,
    `Đã phân công người thực hiện đối với ${share(assigned, total)}.`,
  ]
}

function results({ counts, tasks, finishedInPeriod }: ReportSnapshot): string[] {
  const { done, open, total } = sums(counts)
  if (total === 0) return []
  const finished = tasks.filter((task) => task.finishedInPeriod).map(taskWords)
  return [
    `Đã hoàn thành ${share(done, total)}, gồm ${countWords(counts.doneOnTime)} đúng hạn và ${countWords(counts.doneLate)} quá hạn.`,
    `Chưa hoàn thành ${share(open, total)}, gồm ${countWords(counts.openInTime)} trong hạn và ${countWords(counts.openOverdue)} quá hạn.`,
    ...(counts.standing > 0 ? [`Nhiệm vụ thường xuyên: ${share(counts.standing, total)}.`] : []),
    ...(counts.paused > 0 ? [`Nhiệm vụ tạm dừng: ${share(counts.paused, total)}.`] : []),
    ...(counts.noInformation > 0
      ? [`Nhiệm vụ chưa có thông tin cập nhật tiến độ: ${share(counts.noInformation, total)}.`]
      : []),
    `Số nhiệm vụ hoàn thành trong kỳ: ${share(finishedInPeriod, total)}${finished.length > 0 ? ', gồm:' : '.'}`,
    ...dashed(finished),
  ]
}

function shortcomings({ counts, tasks }: ReportSnapshot): string[] {
  const { total } = sums(counts)
  if (total === 0) return []
  const overdue = tasks.filter((task) => task.leaf === 'openOverdue')
  const longest = Math.max(0, ...overdue.map((task) => task.daysLate))
  const obstacles = unique(tasks.map((task) => task.obstacles))
  return [
    counts.openOverdue === 0
      ? 'Không có nhiệm vụ quá hạn chưa hoàn thành.'
      : `Còn ${share(counts.openOverdue, total)} chưa hoàn thành, đã quá hạn; quá hạn lâu nhất ${countWords(longest, 'ngày')}.`,
    ...(obstacles.length === 0
      ? ['Chưa ghi nhận khó khăn, vướng mắc.']
      : ['Nguyên nhân, khó khăn, vướng mắc:', ...dashed(obstacles)]),
  ]
}

function nextPeriod({ counts, tasks }: ReportSnapshot): string[] {
  const { open } = sums(counts)
  if (open === 0) return ['Duy trì thực hiện các nhiệm vụ thường xuyên và nhiệm vụ mới được giao.']
  const next = tasks
    .filter((task) => task.leaf === 'openInTime')
    .sort((a, b) => ((a.lastDay ?? '9999') < (b.lastDay ?? '9999') ? -1 : 1))
  return [
    ...(counts.openOverdue > 0
      ? [`Tập trung hoàn thành dứt điểm ${countWords(counts.openOverdue)} đã quá hạn (Phụ lục III).`]
      : []),
    ...(next.length > 0
      ? [
          `Hoàn thành đúng hạn ${countWords(counts.openInTime)} đang thực hiện, trong đó có:`,
          ...dashed(next.map(taskWords)),
        ]
      : []),
  ]
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

function listed(texts: readonly string[], otherwise: string): string[] {
  const lines = unique(texts)
  return lines.length === 0 ? [otherwise] : dashed(lines)
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
