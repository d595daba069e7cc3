import type { IsoDate } from '../contract/common.ts'
import type { DocumentStage } from '../contract/outgoing.ts'
import type { DueReport, Period, ReportDuty, SendState, WindowVariant } from '../contract/report-window.ts'
import { addDays, calendarDate, lastDayOfMonth } from './date.ts'
import { decreeCutOff, nextPeriod, reportingPeriod } from './period.ts'
import type { WorkingDays } from './working-days.ts'

/** A report that exists, as the deadlines see it. */
export interface KnownReport {
  readonly id: string
  readonly period: Period
  /** The deadline chosen for it; null when it has none. */
  readonly sendBy: IsoDate | null
  readonly stage: DocumentStage
}

/**
 * The last day to send the report of a window: so many working days after the cut-off (Nghị định 09/2019/NĐ-CP,
 * Điều 8 wants at least one), or a fixed day of the month, on or after the cut-off.
 */
export function sendDeadline(
  to: IsoDate,
  send: WindowVariant['send'],
  workingDays: Pick<WorkingDays, 'works'>,
): IsoDate {
  if (send.kind === 'dayOfMonth') {
    const [year = 0, month = 0] = to.split('-').map(Number)
    const here = dayIn(year, month, send.day)
    return here >= to ? here : month === 12 ? dayIn(year + 1, 1, send.day) : dayIn(year, month + 1, send.day)
  }
  let day = to
  for (let left = send.days; left > 0; ) {
    day = addDays(day, 1)
    if (workingDays.works(day)) left -= 1
  }
  return day
}

/** Where an unsent report stands: before the cut-off, between cut-off and deadline, or past it. */
export function sendStateAt(period: Period, sendBy: IsoDate, asOf: IsoDate): SendState {
  if (asOf > sendBy) return 'late'
  return asOf > period.to ? 'due' : 'upcoming'
}

/** How long an unsent duty of the past is still told, and how early one is announced, in days. */
const LOOK_BACK = 60
const LOOK_AHEAD = 10

/**
 * The reports that are owed at a date, the most urgent first: what the duties ask for around it, and whatever was
 * made with a deadline and is not sent. Periods that ended before `since`, the first day of the agency's own data,
 * were reported elsewhere. Pure, so that lists and reminders say the same.
 */
export function reportsDue(input: {
  readonly duties: readonly ReportDuty[]
  readonly variants: readonly WindowVariant[]
  readonly workingDays: Pick<WorkingDays, 'works' | 'between'>
  readonly reports: readonly KnownReport[]
  readonly since: IsoDate | null
  readonly asOf: IsoDate
}): DueReport[] {
  const { variants, workingDays, reports, since, asOf } = input
  const owed = new Map<string, DueReport>()
  const add = (period: Period, sendBy: IsoDate, report: KnownReport | null) => {
    owed.set(report?.id ?? periodKey(period), {
      period,
      sendBy,
      state: sendStateAt(period, sendBy, asOf),
      workingDaysLeft: workingDays.between(asOf, sendBy),
      reportId: report?.id ?? null,
      stage: report?.stage ?? null,
    })
  }
  for (const duty of input.duties) {
    const variant = variants.find(({ id }) => id === duty.variant)
    if (variant === undefined || since === null) continue
    for (const period of periodsAround(duty, variant, asOf)) {
      if (period.to < since) continue
      if (reports.some((report) => samePeriod(report.period, period))) continue
      add(period, sendDeadline(period.to, variant.send, workingDays), null)
    }
  }
  for (const report of reports) {
    if (report.sendBy === null || isSent(report)) continue
    if (reports.some((other) => isSent(other) && samePeriod(other.period, report.period))) continue
    add(report.period, report.sendBy, report)
  }
  return [...owed.values()].sort((a, b) => (a.sendBy < b.sendBy ? -1 : a.sendBy > b.sendBy ? 1 : 0))
}

/** Sent, or replaced by another, which then is owed. */
export function isSent({ stage }: Pick<KnownReport, 'stage'>): boolean {
  return stage === 'sent' || stage === 'replaced'
}

function periodsAround({ kind }: ReportDuty, variant: WindowVariant, asOf: IsoDate): Period[] {
  const year = Number(asOf.slice(0, 4)) - 1
  const index = kind === 'month' || kind === 'quarter' ? 1 : null
  const found: Period[] = []
  for (
    let period = reportingPeriod(kind, year, index, variant);
    period.to <= addDays(asOf, LOOK_AHEAD);
    period = nextPeriod(kind, period.year, period.index, variant)
  ) {
    if (period.to >= addDays(asOf, -LOOK_BACK)) found.push(period)
  }
  return found
}

/** The same months, by whatever cut-off: an agency sends one report for them. */
function samePeriod(a: Period, b: Period): boolean {
  if (a.kind === 'free' || b.kind === 'free') return a.kind === b.kind && a.from === b.from && a.to === b.to
  return a.kind === b.kind && a.year === b.year && a.index === b.index
}

function periodKey({ kind, year, index, variant }: Period): string {
  return `${kind}-${year}-${index ?? ''}-${variant ?? decreeCutOff.id}`
}

function dayIn(year: number, month: number, day: number): IsoDate {
  return calendarDate(year, month, day) ?? lastDayOfMonth(year, month)
}
