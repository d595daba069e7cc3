import {
  type FormulaVersion,
  type Ranking,
  type RankingFormula,
  rankingFormula,
} from '../contract/ranking.ts'
import { breakdownOf } from '../domain/figures.ts'
import { rank, SHIPPED_FORMULA } from '../domain/ranking.ts'
import { authorColumns } from '../storage/author.ts'
import { uuidv7 } from '../storage/ids.ts'
import { parseJson } from '../storage/json.ts'
import { author, type Core, instantNow, required } from './core.ts'
import { judgedAll } from './judgements.ts'

/** Stands for the formula that ships, which is nobody's row until it is changed. */
const SHIPPED: FormulaVersion = {
  id: '01990000-0000-7000-8000-000000000057',
  formulaId: '01990000-0000-7000-8000-000000000057',
  version: 1,
  enteredAt: '2025-01-01T00:00:00.000Z',
  formula: SHIPPED_FORMULA,
}

/** Every version of every formula, the newest of each first. */
export async function listFormulas(core: Core): Promise<FormulaVersion[]> {
  const rows = await core.database.db
    .selectFrom('ranking_formula')
    .selectAll()
    .orderBy('formula_id')
    .orderBy('version', 'desc')
    .execute()
  const stored = rows.map((row) => ({
    id: row.id,
    formulaId: row.formula_id,
    version: row.version,
    enteredAt: row.entered_at,
    formula: parseJson(rankingFormula, row.content),
  }))
  return [...stored, SHIPPED]
}

/** A new formula, or the next version of a known one; earlier versions stay. @throws ExpectedError NOT_FOUND. */
export async function saveFormula(
  core: Core,
  input: { formulaId: string | null; formula: RankingFormula },
): Promise<FormulaVersion> {
  const by = await author(core)
  const known = (await listFormulas(core)).filter((one) => one.formulaId === input.formulaId)
  if (input.formulaId !== null) required(known[0], 'công thức xếp hạng')
  const id = uuidv7()
  const made: FormulaVersion = {
    id,
    formulaId: input.formulaId ?? id,
    version: 1 + known.reduce((latest, one) => Math.max(latest, one.version), 0),
    enteredAt: instantNow(core),
    formula: input.formula,
  }
  await core.database.write((trx) =>
    trx
      .insertInto('ranking_formula')
      .values({
        id,
        formula_id: made.formulaId,
        version: made.version,
        entered_at: made.enteredAt,
        content: JSON.stringify(made.formula),
        ...authorColumns(by),
      })
      .execute(),
  )
  return made
}

/**
 * The ranking of an as-of date by one version of a formula: asked for again later, after facts of later days and
 * new versions, it is the same. @throws ExpectedError NOT_FOUND.
 */
export async function rankingAt(
  core: Core,
  input: { asOf: string; formulaVersionId: string },
): Promise<Ranking> {
  const formula = required(
    (await listFormulas(core)).find((one) => one.id === input.formulaVersionId),
    'công thức xếp hạng',
  )
  const { rows } = await judgedAll(core, input.asOf)
  const groups = breakdownOf(rows, formula.formula.by, input.asOf, () => '')
  const named = groups.filter((group) => group.name !== '')
  return {
    asOf: input.asOf,
    formula,
    rows: rank(named, formula.formula),
    unnamed: groups.find((group) => group.name === '')?.total ?? 0,
  }
}
