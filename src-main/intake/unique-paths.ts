import type { ExtractedTask, Span } from '../contract/extraction.ts'

/** What stands behind a path that its letter prints more than once: "2.c", then "2.c(2)". */
const mark = /\(\d+\)$/

/**
 * The tasks with paths of their own. A letter that prints a number twice keeps it both times; the second and later
 * ones are marked, nothing is renumbered.
 */
export function uniquePaths<Task extends { readonly path: string }>(
  tasks: readonly Task[],
  /** Paths of other tasks of the same directive, which keep theirs. */
  taken: Iterable<string> = [],
): Task[] {
  const used = new Set(taken)
  const counts = new Map<string, number>()
  return tasks.map((task) => {
    const { path } = task
    let count = counts.get(path) ?? 0
    let own: string
    do {
      count += 1
      own = count === 1 ? path : `${path}(${count})`
    } while (used.has(own))
    counts.set(path, count)
    used.add(own)
    return own === path ? task : { ...task, path: own }
  })
}

/** Each path that was marked, as its letter prints it, with the place of its second task. */
export function repeatedPaths(tasks: readonly ExtractedTask[]): { path: string; span: Span }[] {
  // The number of a table's row can be merged over several tasks; it is printed once.
  return tasks.flatMap(({ path, span, notes }) =>
    mark.test(path) && notes.every(({ code }) => code !== 'tableRow')
      ? [{ path: path.replace(mark, ''), span }]
      : [],
  )
}
