import type { ReviewTask } from '../../../src-main/contract/directive.ts'
import type { Extraction } from '../../../src-main/contract/extraction.ts'
import type { Mark } from '../highlight.ts'
import { type ValueRef, valueId, valueOfId } from './task-values.ts'
import type { Place, PlacedValue } from './value-places.ts'

/** What the clerk has chosen beside the task itself; its place in the source is pointed out. */
export type Chosen =
  | ({ kind: 'value'; key: string } & ValueRef)
  | { kind: 'header'; field: string }
  | { kind: 'base'; index: number }
  | { kind: 'passage'; place: Place }

/** Where in the source the chosen thing stands; null when it stands nowhere. */
export function placeOfChosen(
  chosen: Chosen | null,
  read: Pick<Extraction, 'spans' | 'bases'>,
  tasks: readonly ReviewTask[],
  placed: (task: ReviewTask) => readonly PlacedValue[],
): Place | null {
  switch (chosen?.kind) {
    case undefined:
      return null
    case 'passage':
      return chosen.place
    case 'header':
      return read.spans[chosen.field] ?? null
    case 'base':
      return read.bases[chosen.index]?.span ?? null
    case 'value': {
      const task = tasks.find(({ key }) => key === chosen.key)
      const values = task === undefined ? [] : placed(task)
      return values.find((value) => valueId(value) === valueId(chosen))?.place ?? null
    }
  }
}

/**
 * What a click on marked text chooses. A heading may name the agency of many tasks: that of the selected task comes
 * first. A document cited within a task is part of the task; one outside of tasks is chosen itself.
 */
export function pickFrom(
  marks: readonly Mark[],
  selected: string | null,
): { key: string | null; chosen: Chosen | null } | null {
  const values = marks.filter(({ value }) => value !== undefined)
  const own = values.find(({ ref }) => ref === selected) ?? values[0]
  const value = valueOfId(own?.value ?? '')
  if (own !== undefined && value !== null) {
    return { key: own.ref, chosen: { kind: 'value', key: own.ref, ...value } }
  }
  const header = marks.find(({ kind }) => kind === 'header')
  if (header !== undefined) return { key: null, chosen: { kind: 'header', field: header.ref } }
  const task = marks.find(({ kind }) => kind === 'task')
  if (task !== undefined) return { key: task.ref, chosen: null }
  const base = marks.find(({ kind }) => kind === 'base')
  return base === undefined ? null : { key: null, chosen: { kind: 'base', index: Number(base.ref) } }
}
