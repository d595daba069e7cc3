import {
  type Clause,
  type ComparedTask,
  comparedValue,
  type DirectiveComparison,
  type DirectiveHeader,
  type ReviewTask,
} from '../contract/directive.ts'
import { fold, foldSpace } from './vietnamese.ts'

/** Two texts count as one task that was reworded when they share this part of their words. */
const ALIKE = 0.6

/**
 * How a letter in review differs from the clauses registered from it before: by path and words, then by words
 * alone, since a corrected letter may number its items anew. Each task pairs with at most one clause.
 */
export function compareTasks(before: readonly Clause[], after: readonly ReviewTask[]): ComparedTask[] {
  const free = new Set(before)
  const take = (found: Clause | undefined): Clause | null => {
    if (found !== undefined) free.delete(found)
    return found ?? null
  }
  const pairs = new Map<ReviewTask, Clause | null>()
  for (const task of after) {
    pairs.set(task, take([...free].find((one) => one.path === task.path && same(one.text, task.text))))
  }
  for (const task of after) {
    if (pairs.get(task) === null) pairs.set(task, take([...free].find((one) => same(one.text, task.text))))
  }
  for (const task of after) {
    if (pairs.get(task) === null) pairs.set(task, take(mostAlike(task, [...free])))
  }
  return [
    ...after.map((task) => compared(task, pairs.get(task) ?? null)),
    ...[...free].map(
      (clause): ComparedTask => ({
        kind: 'gone',
        key: null,
        path: clause.path,
        before: side(clause),
        after: null,
        values: [],
        commitmentId: clause.commitmentId,
      }),
    ),
  ]
}

/** The header fields that differ. */
export function compareHeaders(
  before: DirectiveHeader,
  after: DirectiveHeader,
): DirectiveComparison['header'] {
  const fields: readonly (keyof DirectiveHeader)[] = [
    'documentType',
    'documentNumber',
    'documentSymbol',
    'documentDate',
    'issuer',
    'subject',
    'signerTitle',
    'signerName',
  ]
  return fields
    .map((field) => ({ field, before: `${before[field] ?? ''}`, after: `${after[field] ?? ''}` }))
    .filter((one) => fold(one.before) !== fold(one.after))
}

function compared(task: ReviewTask, clause: Clause | null): ComparedTask {
  const values = clause === null ? [] : changedValues(clause, task)
  const unchanged =
    clause !== null &&
    values.length === 0 &&
    same(clause.text, task.text) &&
    same(clause.deadline.text ?? '', task.deadline.text ?? '')
  return {
    kind: clause === null ? 'new' : unchanged ? 'same' : 'changed',
    key: task.key,
    path: task.path,
    before: clause === null ? null : side(clause),
    after: side(task),
    values,
    commitmentId: clause?.commitmentId ?? null,
  }
}

/** The values beside text and wording of the deadline that differ, whatever their case and blanks. */
function changedValues(before: Clause, after: ReviewTask): ComparedTask['values'] {
  return comparedValue.options
    .map((name) => ({ name, before: wordsOf(before, name), after: wordsOf(after, name) }))
    .filter((change) => !sameWords(change.before, change.after))
}

function wordsOf(task: Clause | ReviewTask, name: ComparedTask['values'][number]['name']): string {
  if (name === 'agencies' || name === 'coordinating') return task[name].join('; ')
  return (name === 'lastDay' ? task.deadline.lastDay : task[name]) ?? ''
}

function mostAlike(task: ReviewTask, clauses: readonly Clause[]): Clause | undefined {
  const scored = clauses.map((clause) => ({ clause, score: overlap(clause.text, task.text) }))
  return scored.filter((one) => one.score >= ALIKE).toSorted((a, b) => b.score - a.score)[0]?.clause
}

function overlap(a: string, b: string): number {
  const x = new Set(fold(a).split(' '))
  const y = new Set(fold(b).split(' '))
  const both = [...x].filter((word) => y.has(word)).length
  return both / (x.size + y.size - both)
}

function same(a: string, b: string): boolean {
  return fold(a) === fold(b)
}

/** Names may differ in a mark alone. */
function sameWords(a: string, b: string): boolean {
  return foldSpace(a).normalize('NFC').toLowerCase() === foldSpace(b).normalize('NFC').toLowerCase()
}

function side({ path, text, deadline }: Clause | ReviewTask): NonNullable<ComparedTask['before']> {
  return { path, text, deadline: deadline.text, lastDay: deadline.lastDay }
}
