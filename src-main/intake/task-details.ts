import type { DetailedTask, ExtractedTask } from '../contract/extraction.ts'
import { urgencyWords } from './urgency.ts'
import { valuePlaces } from './value-places.ts'

/** A task that may know the places of its values already, as the rows of tables do. */
export type PlacedTask = ExtractedTask & { readonly places?: DetailedTask['places'] }

/** The tasks in the order of the document with their words of haste and the places of their values in the source. */
export function withDetails(source: string, tasks: readonly PlacedTask[]): DetailedTask[] {
  const starts = tasks.map(({ span }) => span.start).toSorted((a, b) => a - b)
  const next = new Map(starts.map((start, index) => [start, starts[index + 1] ?? source.length]))
  return tasks.map((task) => ({
    ...task,
    urgency: urgencyWords(task.text),
    places: task.places ?? valuePlaces(source, task, next.get(task.span.start) ?? source.length),
  }))
}
