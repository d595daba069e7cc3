import type { DirectiveDraft, ReviewTask } from '../contract/directive.ts'
import type { ColumnRole, DetailedTask, ExtractedTable, Span } from '../contract/extraction.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { uniquePaths } from '../intake/unique-paths.ts'
import { writeDraft } from '../storage/drafts.ts'
import { type Core, instantNow, required } from './core.ts'
import { rememberColumns, rememberedColumns } from './remembered-columns.ts'
import { initialReview } from './review.ts'
import { loadDraft, PREFIX, type StoredDraft, viewDraft } from './stored-draft.ts'

/**
 * Reads the rows of one table of a draft again, with its columns as the clerk mapped them, in place of the tasks
 * that were read from it; other tasks stay as they are. The mapping is remembered for tables with these headings.
 * @throws ExpectedError NOT_FOUND for an unknown draft or table; INVALID_INPUT when the columns do not fit.
 */
export async function mapTableColumns(
  core: Core,
  input: { id: string; table: number; columns: readonly (ColumnRole | null)[] },
): Promise<DirectiveDraft> {
  const { id, columns } = input
  const { stored: before } = await loadDraft(core, id)
  const table = required(before.extraction.tables[input.table], 'bảng')
  if (columns.length !== table.headings.length)
    throw new ExpectedError('INVALID_INPUT', { detail: `bảng có ${table.headings.length} cột` })
  const found = columns.includes('text')
    ? await core.reader.readTable({
        text: before.sourceText,
        table,
        columns,
        year: before.extraction.documentYear,
      })
    : []
  // What the clerk corrected while the rows were read must not be overwritten.
  const { stored } = await loadDraft(core, id)
  const proposed = await initialReview(core, { ...stored.extraction, tasks: [...found] })
  const tasks = proposed.tasks.map((task, index) => ({ ...task, key: `table${input.table}-${index}` }))
  const draft = withTable(stored, input.table, { ...table, columns: [...columns] }, found, tasks)
  const known = await rememberedColumns(core)
  const now = instantNow(core)
  await core.database.write(async (trx) => {
    await writeDraft(trx, PREFIX + id, draft, now)
    await rememberColumns(trx, known, table, columns, now)
  })
  return viewDraft(core, id, draft, now)
}

function withTable(
  draft: StoredDraft,
  index: number,
  table: ExtractedTable,
  found: readonly DetailedTask[],
  tasks: readonly ReviewTask[],
): StoredDraft {
  const { extraction, review } = draft
  const foreign = extraction.tasks.filter((task) => !within(task.span, table.span))
  // A passage that the clerk selected in the table is their own task, not one of its rows.
  const ofTable = (task: ReviewTask) =>
    task.span !== null && within(task.span, table.span) && !/(?:^|:)added-/.test(task.key)
  const dropped = new Set(
    review.tasks.flatMap((task) => (ofTable(task) && task.dropped ? task.span?.start : [])),
  )
  const kept = review.tasks.filter((task) => !ofTable(task))
  const reread = uniquePaths(
    tasks.map((task) => ({ ...task, dropped: dropped.has(task.span?.start) })),
    kept.map(({ path }) => path),
  )
  return {
    ...draft,
    extraction: {
      ...extraction,
      tasks: inPlace(foreign, found, table.span),
      tables: extraction.tables.with(index, table),
      notes:
        found.length === 0 ? extraction.notes : extraction.notes.filter(({ code }) => code !== 'noTasks'),
    },
    review: { ...review, tasks: inPlace(kept, reread, table.span) },
  }
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** The rows of a table stand before the first task that stands behind it in the source. */
function inPlace<T extends { span: Span | null }>(
  others: readonly T[],
  rows: readonly T[],
  table: Span,
): T[] {
  const behind = others.findIndex(({ span }) => span !== null && span.start >= table.end)
  return others.toSpliced(behind < 0 ? others.length : behind, 0, ...rows)
}
