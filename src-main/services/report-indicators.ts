import type { Indicator } from '../contract/indicator.ts'
import type { Period, ReportEvidence, ReportIndicator } from '../contract/report.ts'
import { addDays } from '../domain/date.ts'
import { indicatorAt } from '../domain/indicator.ts'
import { compareVietnamese } from '../domain/vietnamese.ts'
import type { Core } from './core.ts'
import { listIndicators } from './indicator-service.ts'

/**
 * The indicators that ran in a window, as of a date, and the evidence of the values that it brought: of periods
 * that ended in it.
 */
export async function indicatorsOf(
  core: Core,
  { from, to }: Period,
  asOf: string,
): Promise<{ rows: ReportIndicator[]; evidence: ReportEvidence[] }> {
  const all = await listIndicators(core, { asOf, putAside: false })
  const running = all
    .filter(({ profile }) => profile.from <= to && profile.to >= from)
    .toSorted((a, b) => compareVietnamese(a.profile.name, b.profile.name))
  return {
    rows: running.map((one) => reportIndicator(one, addDays(from, -1))),
    evidence: running.flatMap((one) => evidenceIn(one, from, asOf)),
  }
}

function reportIndicator(
  { id, profile, values, standing, directiveLabel }: Indicator,
  dayBefore: string,
): ReportIndicator {
  const { actual, until } = indicatorAt(profile, values, dayBefore)
  return {
    id,
    name: profile.name,
    unit: profile.unit,
    target: profile.target,
    direction: profile.direction,
    counting: profile.counting,
    numeratorName: profile.numeratorName,
    denominatorName: profile.denominatorName,
    source: directiveLabel ?? profile.source,
    standing,
    before: { actual, until },
  }
}

function evidenceIn({ profile, values }: Indicator, from: string, asOf: string): ReportEvidence[] {
  return values
    .filter((value) => !value.retracted && value.to >= from && value.to <= asOf)
    .flatMap((value) =>
      value.evidence.map(({ name, sha256, size }) => ({
        commitmentId: null,
        indicator: `Chỉ tiêu: ${profile.name}`,
        path: '',
        directive: '',
        name,
        sha256,
        size,
        happenedOn: value.to,
      })),
    )
}
