import type { ReviewTask } from '../../../src-main/contract/directive.ts'

/** The clause of a piece: "1.b#2" is a piece of "1.b". */
export function clauseOf(path: string): string {
  return path.replace(/#\d+$/, '')
}

/** Numbers the pieces of one clause in their order; a clause left in one piece is whole again. */
export function renumberedPieces(tasks: readonly ReviewTask[], path: string): ReviewTask[] {
  if (clauseOf(path) === path) return [...tasks]
  const clause = clauseOf(path)
  const isPiece = (task: ReviewTask) => task.path !== clause && clauseOf(task.path) === clause
  const pieces = tasks.filter(isPiece)
  return tasks.map((task) => {
    if (!isPiece(task)) return task
    const renamed = pieces.length === 1 ? clause : `${clause}#${pieces.indexOf(task) + 1}`
    return renamed === task.path ? task : { ...task, path: renamed }
  })
}
