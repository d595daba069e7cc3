import { useQuery } from '@tanstack/react-query'
import type {
  Clause,
  ComparedTask,
  DirectiveComparison,
  DirectiveDraft,
  ReviewTask,
} from '../../../src-main/contract/directive.ts'
import { client } from '../../client/client.ts'
import { changedValues, type ValueChange } from './changed-values.ts'

/** A task of the comparison with every value that differs, and the registered clause. */
export type ComparedWithValues = ComparedTask & { clause: Clause | null; values: readonly ValueChange[] }
export type Comparison = Omit<DirectiveComparison, 'tasks'> & { tasks: readonly ComparedWithValues[] }

/**
 * How a letter that was registered before differs from that registration. Asked once for each set of files: what is
 * dropped afterwards must not appear as gone.
 */
export function useComparison(draft: DirectiveDraft, flush: () => Promise<void>) {
  return useQuery({
    queryKey: ['review-comparison', draft.id, draft.files.length],
    queryFn: async (): Promise<Comparison> => {
      await flush()
      const compared = await client.directives.compare({ id: draft.id })
      const [registered, latest] = await Promise.all([
        client.directives.get({ id: compared.directiveId }),
        client.directives.draft({ id: draft.id }),
      ])
      return {
        ...compared,
        tasks: compared.tasks.map((task) => withValues(task, registered.clauses, latest.review.tasks)),
      }
    },
    enabled: ({ state }) => draft.duplicateOf !== null && state.data === undefined,
    gcTime: 0,
  })
}

/** The core compares words and deadline; agencies and the rest may have changed all the same. */
function withValues(
  compared: ComparedTask,
  clauses: readonly Clause[],
  tasks: readonly ReviewTask[],
): ComparedWithValues {
  const { before } = compared
  const clause =
    before === null
      ? null
      : (clauses.find(({ path, text }) => path === before.path && text === before.text) ?? null)
  const task = tasks.find(({ key }) => key === compared.key)
  const values = clause === null || task === undefined ? [] : changedValues(clause, task)
  const kind = compared.kind === 'same' && values.length > 0 ? 'changed' : compared.kind
  return { ...compared, kind, clause, values }
}

/** What became of each task that differs from what was registered, by the key of the task. */
export function comparedKinds(comparison: Comparison | undefined): ReadonlyMap<string, 'changed' | 'new'> {
  return new Map(
    (comparison?.tasks ?? []).flatMap(({ kind, key }) =>
      key !== null && (kind === 'changed' || kind === 'new') ? [[key, kind] as const] : [],
    ),
  )
}
