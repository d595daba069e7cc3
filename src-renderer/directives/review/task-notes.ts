import type { DirectiveHeader, ReviewTask } from '../../../src-main/contract/directive.ts'
import type { Extraction, ReaderNote } from '../../../src-main/contract/extraction.ts'

/** The value of a task that a note of the reader makes doubtful. */
export type NotedValue = 'deadline' | 'agencies' | 'text'

/** Whether a note on a task says that the reader was unsure; the others tell how a value was found. */
export function isDoubt({ code }: ReaderNote): boolean {
  return code === 'deadlineAmbiguous' || code === 'agencyImplied' || code === 'numberingGap'
}

/** The notes that say more than where a task was found. */
export function tellingNotes(notes: readonly ReaderNote[]): readonly ReaderNote[] {
  return notes.filter(({ code }) => code !== 'tableRow')
}

/** Which value a note concerns. */
export function notedValue({ code }: ReaderNote): NotedValue {
  if (code === 'deadlineAmbiguous') return 'deadline'
  return code === 'agencyImplied' ? 'agencies' : 'text'
}

/**
 * The notes on the letter as a whole that still matter: a header value that is there by now is not missing,
 * and an appendix file, which has no header of its own, does not miss one.
 */
export function openNotes(notes: readonly ReaderNote[], header: DirectiveHeader): readonly ReaderNote[] {
  const numbered = header.documentNumber !== ''
  const dated = header.documentDate !== null
  const settled: Partial<Record<ReaderNote['code'], boolean>> = {
    numberMissing: numbered,
    dateMissing: dated,
    headerMissing:
      header.issuer !== '' && header.subject !== '' && (numbered || header.documentSymbol !== ''),
  }
  return notes.filter(({ code }) => settled[code] !== true)
}

/**
 * Finds the notes of a task by its place in the source: tasks are merged and split, and their notes go with
 * the passage. Tasks without a place have none.
 */
export function noteFinder(
  read: Pick<Extraction, 'tasks'>,
): (task: Pick<ReviewTask, 'span'>) => readonly ReaderNote[] {
  const placed = read.tasks
    .flatMap(({ notes, span }) => notes.map((note) => ({ note, start: (note.span ?? span).start })))
    .toSorted((a, b) => a.start - b.start)
  // The same task must give the same list, or its card is drawn again with every key.
  const known = new WeakMap<object, readonly ReaderNote[]>()
  return (task) => {
    const { span } = task
    if (span === null || placed.length === 0) return none
    const before = known.get(task)
    if (before !== undefined) return before
    const found = placed.filter(({ start }) => start >= span.start && start < span.end)
    const notes = found.map(({ note }) => note)
    known.set(task, notes)
    return notes
  }
}

const none: readonly ReaderNote[] = []
