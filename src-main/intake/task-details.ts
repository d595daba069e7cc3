import type { DetailedTask, ExtractedTask } from '../contract/extraction.ts'
import { urgencyWords } from './urgency.ts'
import { valuePlaces } from './value-places.ts'

/** A task with its words of haste and the places of its values in the source. */
export function withDetails(source: string, task: ExtractedTask): DetailedTask {
  return { ...task, urgency: urgencyWords(task.text), places: valuePlaces(source, task) }
}
