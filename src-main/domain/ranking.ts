import type { RankedRow, RankingFormula, RankingMeasure, RankingPart } from '../contract/ranking.ts'
import type { NamedFigures } from '../contract/statistics.ts'
import { compareVietnamese } from './vietnamese.ts'

/** The formula that ships: bands as provinces use them (Quy định 11-QĐ/TU); every agency can write its own. */
export const SHIPPED_FORMULA: RankingFormula = {
  name: 'Hoàn thành đúng hạn',
  source: 'Quy định 11-QĐ/TU: 100% đúng hạn 10 điểm; từ 90% 8 điểm; từ 80% 6 điểm; từ 70% 4 điểm',
  by: 'unit',
  parts: [
    {
      measure: 'onTimeOfDue',
      bands: [
        { from: 100, points: 10 },
        { from: 90, points: 8 },
        { from: 80, points: 6 },
        { from: 70, points: 4 },
      ],
      pointsForNone: null,
    },
  ],
  classes: [
    { name: 'Xuất sắc', from: 100 },
    { name: 'Tốt', from: 80 },
    { name: 'Khá', from: 60 },
    { name: 'Trung bình', from: 40 },
    { name: 'Yếu', from: 0 },
  ],
}

/**
 * Scores and ranks groups by a formula. Pure: the same figures and the same version of a formula give the same
 * result at any later time. Percentages are compared exactly, never rounded; equal scores share a rank; a zero
 * denominator follows the part's rule; a group without a name is left to the caller.
 */
export function rank(groups: readonly NamedFigures[], formula: RankingFormula): RankedRow[] {
  const scored = groups.map((group) => score(group, formula))
  const shares = scored.map((row) => row.percent)
  return scored
    .map((row) => ({
      ...row,
      rank:
        row.percent === null
          ? null
          : 1 + shares.filter((other) => other !== null && other > (row.percent ?? 0)).length,
    }))
    .sort(
      (a, b) =>
        (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) ||
        compareVietnamese(a.name, b.name),
    )
}

function score(group: NamedFigures, formula: RankingFormula): Omit<RankedRow, 'rank'> {
  const parts = formula.parts.map((part, index) => {
    const { onTop, of } = measured(group, part.measure)
    const points = of === 0 ? part.pointsForNone : pointsFor(part, onTop, of)
    return { part: index, onTop, of, percent: of === 0 ? null : (onTop / of) * 100, points }
  })
  const counted = parts.filter((part) => part.points !== null)
  const points = counted.reduce((sum, part) => sum + (part.points ?? 0), 0)
  const possible = counted.reduce((sum, part) => sum + greatest(formula.parts[part.part]), 0)
  const percent = possible === 0 ? null : (points / possible) * 100
  return { name: group.name, points, possible, percent, className: classFor(formula, percent), parts }
}

function measured(group: NamedFigures, measure: RankingMeasure): { onTop: number; of: number } {
  const done = group.doneOnTime + group.doneLate
  const open = group.total - done
  switch (measure) {
    case 'onTimeOfDue':
      return { onTop: group.ofDue.onTime, of: group.ofDue.of }
    case 'onTimeOfAssigned':
      return { onTop: group.ofAssigned.onTime, of: group.ofAssigned.of }
    case 'doneOfAssigned':
      return { onTop: done, of: group.total }
    case 'informedOfAssigned':
      return { onTop: group.total - group.noInformation, of: group.total }
    case 'clearOfOpen':
      return { onTop: open - group.unclear, of: open }
  }
}

/** Multiplied out, since 7/10 as a fraction of 100 is not exactly 70. */
function pointsFor(part: RankingPart, onTop: number, of: number): number {
  const reached = part.bands.filter((band) => onTop * 100 >= band.from * of)
  return reached.reduce((best, band) => Math.max(best, band.points), 0)
}

function greatest(part: RankingPart | undefined): number {
  return (part?.bands ?? []).reduce((best, band) => Math.max(best, band.points), 0)
}

function classFor(formula: RankingFormula, percent: number | null): string {
  if (percent === null) return ''
  const reached = formula.classes.filter((one) => percent >= one.from)
  return reached.toSorted((a, b) => b.from - a.from)[0]?.name ?? ''
}
