/**
 * The steps of the directory that a later step undoes which was not undone itself.
 * @param undoing the steps that undo others, newest first
 */
export function undoneSteps(
  undoing: readonly { readonly id: string; readonly undoes: string | null }[],
): ReadonlySet<string> {
  const undone = new Set<string>()
  for (const { id, undoes } of undoing) if (undoes !== null && !undone.has(id)) undone.add(undoes)
  return undone
}
