import { type Judged, judge } from '../domain/judged.ts'
import type { StatusRules } from '../domain/status.ts'
import type { WorkingDays } from '../domain/working-days.ts'
import { type Core, statusRules } from './core.ts'
import type { LedgerEntry, LedgerView } from './ledger.ts'

export interface Judgements {
  readonly view: LedgerView
  readonly rules: StatusRules & { readonly workingDays: WorkingDays }
  /** In the order of registration. */
  readonly rows: readonly Judged<LedgerEntry>[]
}

/** A screen asks many questions of one day and compares it with few others. */
const KEPT = 4
const kept = new WeakMap<LedgerView, (Judgements & { readonly asOf: string })[]>()

/** Every commitment that counts at the as-of date, judged; kept until anything is entered. */
export async function judgedAll(core: Core, asOf: string): Promise<Judgements> {
  const view = await core.ledger.view()
  const rules = await statusRules(core)
  const known = kept.get(view) ?? []
  const found = known.find(
    (one) =>
      one.asOf === asOf &&
      one.rules.beforeCountsDay === rules.beforeCountsDay &&
      one.rules.workingDays === rules.workingDays,
  )
  if (found !== undefined) return found
  const made = { asOf, view, rules, rows: judge(view.entries, asOf, rules) }
  kept.set(view, [made, ...known].slice(0, KEPT))
  return made
}
