import type { ReviewTask } from '../contract/directive.ts'
import type { Span } from '../contract/extraction.ts'
import { uniquePaths } from '../intake/unique-paths.ts'
import { movedExtraction, movedSpan } from './reading.ts'
import type { lastJoined, StoredDraft } from './stored-draft.ts'

/** A draft with another one as its further files; `parted` undoes it. */
export function withOther(stored: StoredDraft, otherId: string, other: StoredDraft): StoredDraft {
  const { files, sourceText, extraction } = stored
  const before = {
    files: files.length,
    text: sourceText.length,
    bases: extraction.bases.length,
    tables: extraction.tables.length,
  }
  const fileName = other.files[0]?.name ?? ''
  const notes = other.extraction.notes.filter(({ code }) => code !== 'noTasks').length
  return {
    ...withFurther(stored, other),
    joined: [...stored.joined, { id: otherId, fileName, before, notes, draft: other }],
  }
}

/** The draft without what was joined last, and that as a draft of its own, with what was decided on its tasks. */
export function parted(
  stored: StoredDraft,
  last: NonNullable<ReturnType<typeof lastJoined>>,
): { first: StoredDraft; other: StoredDraft; otherId: string } {
  const { before, original } = last
  const { extraction, review } = stored
  const ofOther = (span: Span | null) => span !== null && span.start > before.text
  const mark = `${before.files}:`
  const leaving = review.tasks.filter(({ key, span }) => ofOther(span) || key.startsWith(mark))
  const first: StoredDraft = {
    files: stored.files.slice(0, before.files),
    sourceText: stored.sourceText.slice(0, before.text),
    extraction: {
      ...extraction,
      bases: extraction.bases.slice(0, before.bases),
      tasks: extraction.tasks.filter(({ span }) => !ofOther(span)),
      tables: extraction.tables.slice(0, before.tables),
      skipped: extraction.skipped.filter(({ span }) => !ofOther(span)),
      notes: extraction.notes.slice(0, extraction.notes.length - last.notes),
    },
    review: { ...review, tasks: review.tasks.filter((task) => !leaving.includes(task)) },
    joined: stored.joined.slice(0, -1),
  }
  const back = -(before.text + 1)
  const pages = -first.sourceText.split('\f').length
  const moved = movedExtraction(
    {
      ...original.extraction,
      bases: [],
      notes: [],
      skipped: [],
      tasks: extraction.tasks.filter(({ span }) => ofOther(span)),
      tables: extraction.tables.slice(before.tables),
    },
    back,
    pages,
  )
  const other: StoredDraft = {
    ...original,
    extraction: {
      ...original.extraction,
      tasks: moved.tasks,
      tables: moved.tables.map((table) => ({ ...table, path: ownPath(before.files, table.path) })),
    },
    review: {
      ...original.review,
      // An undo in the review may have taken the joined tasks out of it.
      tasks:
        leaving.length === 0
          ? original.review.tasks
          : leaving.map((task) => ({
              ...task,
              key: task.key.startsWith(mark) ? task.key.slice(mark.length) : task.key,
              path: ownPath(before.files, task.path),
              span: task.span === null ? null : movedSpan(task.span, back, pages),
            })),
    },
  }
  return { first, other, otherId: last.id }
}

/** A draft with a further file. Source texts follow one another as pages do; places in the added one move behind the first. */
export function withFurther(draft: StoredDraft, further: Omit<StoredDraft, 'joined'>): StoredDraft {
  const number = draft.files.length
  const offset = draft.sourceText.length + 1
  const pages = draft.sourceText.split('\f').length
  const moved = movedExtraction(further.extraction, offset, pages)
  const { extraction, review } = draft
  const tasks = further.review.tasks.map(
    (task): ReviewTask => ({
      ...task,
      key: `${number}:${task.key}`,
      path: appendixPath(number, task.path),
      span: task.span === null ? null : movedSpan(task.span, offset, pages),
    }),
  )
  const told = [...extraction.notes, ...moved.notes].filter(({ code }) => code !== 'noTasks')
  return {
    ...draft,
    files: [...draft.files, ...further.files],
    sourceText: `${draft.sourceText}\f${further.sourceText}`,
    extraction: {
      ...extraction,
      bases: [...extraction.bases, ...moved.bases],
      tasks: [...extraction.tasks, ...moved.tasks],
      tables: [
        ...extraction.tables,
        ...moved.tables.map((table) => ({ ...table, path: appendixPath(number, table.path) })),
      ],
      skipped: [...extraction.skipped, ...moved.skipped],
      notes: told,
    },
    review: {
      ...review,
      tasks: [
        ...review.tasks,
        ...uniquePaths(
          tasks,
          review.tasks.map(({ path }) => path),
        ),
      ],
    },
  }
}

/** Paths of the n-th further file stand apart from those of the letter. */
function appendixPath(number: number, path: string): string {
  return path === '' ? `PL${number}` : `PL${number}.${path}`
}

function ownPath(number: number, path: string): string {
  const prefix = appendixPath(number, '')
  return path === prefix ? '' : path.startsWith(`${prefix}.`) ? path.slice(prefix.length + 1) : path
}
