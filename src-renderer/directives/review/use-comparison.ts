import { useQuery } from '@tanstack/react-query'
import type { DirectiveComparison, DirectiveDraft } from '../../../src-main/contract/directive.ts'
import { client } from '../../client/client.ts'

/**
 * How a letter that was registered before differs from that registration. Asked once for each set of files: what is
 * dropped afterwards must not appear as gone.
 */
export function useComparison(draft: DirectiveDraft, flush: () => Promise<void>) {
  return useQuery({
    queryKey: ['review-comparison', draft.id, draft.files.length],
    queryFn: async (): Promise<DirectiveComparison> => {
      await flush()
      return client.directives.compare({ id: draft.id })
    },
    enabled: ({ state }) => draft.duplicateOf !== null && state.data === undefined,
    gcTime: 0,
  })
}

/** What became of each task that differs from what was registered, by the key of the task. */
export function comparedKinds(
  comparison: DirectiveComparison | undefined,
): ReadonlyMap<string, 'changed' | 'new'> {
  return new Map(
    (comparison?.tasks ?? []).flatMap(({ kind, key }) =>
      key !== null && (kind === 'changed' || kind === 'new') ? [[key, kind] as const] : [],
    ),
  )
}
