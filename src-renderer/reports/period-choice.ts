import type { IsoDate } from '../../src-main/contract/common.ts'
import type { Period, PeriodKind } from '../../src-main/contract/report-window.ts'

/** What the form has chosen; the core turns a fixed kind into its window. */
export interface PeriodChoice {
  kind: PeriodKind
  year: number
  /** Month 1–12, or quarter 1–4 of the kind "quarter". */
  index: number
  /** How months are cut into windows, by its id. */
  variant: string
  /** The window of the kind "free". */
  from: IsoDate | null
  to: IsoDate | null
}

/** Nghị định 09/2019/NĐ-CP, Điều 12. */
export const usualVariant = 'nd09'

/** The quarter in which `today` lies, as the form starts. */
export function firstChoice(today: IsoDate): PeriodChoice {
  const [year = 2000, month = 1] = today.split('-').map(Number)
  return { kind: 'quarter', year, index: Math.ceil(month / 3), variant: usualVariant, from: null, to: null }
}

/** The form for a report that is owed. */
export function choiceOf({ kind, year, index, variant, from, to }: Period): PeriodChoice {
  return { kind, year, index: index ?? 1, variant: variant ?? usualVariant, from, to }
}

/** Another kind keeps what still fits: a quarter's number is no month's. */
export function withKind(choice: PeriodChoice, kind: PeriodKind, today: IsoDate): PeriodChoice {
  if (kind === choice.kind) return choice
  const month = Number(today.slice(5, 7))
  const index = kind === 'month' ? month : kind === 'quarter' ? Math.ceil(month / 3) : choice.index
  return { ...choice, kind, index }
}

/** What `reports.window` is asked; null for a free window, which needs no rule. */
export function windowInput(
  choice: PeriodChoice,
): { kind: Exclude<PeriodKind, 'free'>; year: number; index: number | null; variant: string } | null {
  const { kind, year, index, variant } = choice
  if (kind === 'free') return null
  return { kind, year, index: kind === 'month' || kind === 'quarter' ? index : null, variant }
}

export type FreeWindow =
  | { ok: true; period: Period }
  | { ok: false; problem: 'datesMissing' | 'datesReversed' }

/** A window by dates; it belongs to the year in which it ends. */
export function freeWindow({ from, to }: PeriodChoice): FreeWindow {
  if (from === null || to === null) return { ok: false, problem: 'datesMissing' }
  if (from > to) return { ok: false, problem: 'datesReversed' }
  const year = Number(to.slice(0, 4))
  return { ok: true, period: { kind: 'free', year, index: null, from, to, variant: null } }
}

/** The end of the window, or today where that is still to come. */
export function defaultAsOf(period: Period, today: IsoDate): IsoDate {
  return period.to < today ? period.to : today
}
