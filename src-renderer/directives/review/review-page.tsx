import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { query } from '../../client/client.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { LoadingState } from '../../ui/loading-state.tsx'
import { ReviewScreen } from './review-screen.tsx'

/** Loads a draft with what was kept beside it; from then on the screen's own copy is the latest. */
export function ReviewPage() {
  const { id } = useParams({ from: '/directives/review/$id' })
  const draft = useQuery({
    ...query.directives.draft.queryOptions({ input: { id } }),
    gcTime: 0,
    enabled: once,
  })
  const beside = useQuery({
    ...query.drafts.get.queryOptions({ input: { key: besideKey(id) } }),
    gcTime: 0,
    enabled: once,
  })
  const error = draft.error ?? beside.error
  if (draft.data !== undefined && beside.data !== undefined) {
    return <ReviewScreen key={id} draft={draft.data} beside={beside.data.value} besideKey={besideKey(id)} />
  }
  if (error !== null) {
    return (
      <FailureNotice
        error={error}
        onRetry={() => {
          void draft.refetch()
          void beside.refetch()
        }}
      />
    )
  }
  return <LoadingState />
}

/** Asked until it is there; a draft that was confirmed or discarded must not be asked for again. */
function once({ state }: { state: { data: unknown } }): boolean {
  return state.data === undefined
}

function besideKey(id: string): string {
  return `review-answers:${id}`
}
