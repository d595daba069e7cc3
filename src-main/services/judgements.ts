import { type Judged, judgeOf } from '../domain/judged.ts'
import type { StatusRules } from '../domain/status.ts'
import type { WorkingDays } from '../domain/working-days.ts'
import { type Core, statusRules } from './core.ts'
import type { LedgerEntry, LedgerView } from './ledger.ts'

export interface Judgements {
  readonly asOf: string
  readonly view: LedgerView
  readonly rules: StatusRules & { readonly workingDays: WorkingDays }
  /** In the order of registration. */
  readonly rows: readonly Judged<LedgerEntry>[]
}

type Rules = Judgements['rules']

/** What was judged of one view by the same rules, the latest as-of date first. */
interface Kept {
  readonly rules: Rules
  readonly judgeAt: (asOf: string) => readonly Judged<LedgerEntry>[]
  latest: readonly Judgements[]
}

/** A screen asks many questions of one day and compares it with others; what is the same at both is held once. */
const KEPT = 8
const kept = new WeakMap<LedgerView, Kept>()

/** Every commitment that counts at the as-of date, judged; kept until anything is entered. */
export async function judgedAll(core: Core, asOf: string): Promise<Judgements> {
  const view = await core.ledger.view()
  const known = keptFor(view, await statusRules(core))
  const found = known.latest.find((one) => one.asOf === asOf)
  if (found !== undefined) return found
  const made = { asOf, view, rules: known.rules, rows: known.judgeAt(asOf) }
  known.latest = [made, ...known.latest].slice(0, KEPT)
  return made
}

function keptFor(view: LedgerView, rules: Rules): Kept {
  const known = kept.get(view)
  const same =
    known?.rules.beforeCountsDay === rules.beforeCountsDay && known.rules.workingDays === rules.workingDays
  if (same) return known
  const made: Kept = { rules, judgeAt: judgeOf(view.entries, rules), latest: [] }
  kept.set(view, made)
  return made
}
