import type { FactContent } from '../../../src-main/contract/commitment.ts'
import type { DirectiveComparison, ReviewTask } from '../../../src-main/contract/directive.ts'

/** A registered commitment with what a letter that came again changes in it, and the task that says so. */
export type Amendment = { key: string; commitmentId: string; content: FactContent }

/** The commitments whose words or deadline a letter changed when it came again; tasks left out change nothing. */
export function amendments(
  comparison: Pick<DirectiveComparison, 'tasks'>,
  tasks: readonly ReviewTask[],
  reason: string,
): Amendment[] {
  return comparison.tasks.flatMap(({ kind, key, before, commitmentId }): Amendment[] => {
    const task = tasks.find((one) => one.key === key)
    if (kind !== 'changed' || before === null || commitmentId === null || task === undefined || task.dropped)
      return []
    const { text, deadline } = task
    const reworded = before.text !== text
    const moved = before.deadline !== deadline.text || before.lastDay !== deadline.lastDay
    if (!reworded && !moved) return []
    const content: FactContent = {
      kind: 'amended',
      text: reworded ? text : null,
      deadline: moved ? deadline : null,
      reason,
    }
    return [{ key: task.key, commitmentId, content }]
  })
}
