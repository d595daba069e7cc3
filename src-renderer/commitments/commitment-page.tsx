import { useParams, useSearch } from '@tanstack/react-router'
import { PageHeader } from '../ui/page-header.tsx'
import { CommitmentBody } from './detail/commitment-body.tsx'
import { Neighbours } from './detail/neighbours.tsx'

/** One commitment on a screen of its own. */
export function CommitmentPage() {
  const { id } = useParams({ from: '/commitments/$id' })
  const { form } = useSearch({ from: '/commitments/$id' })
  return (
    <CommitmentBody
      key={id}
      id={id}
      form={form}
      renderHead={(title, actions) => (
        <PageHeader
          title={title}
          back
          actions={
            <>
              <Neighbours id={id} />
              {actions}
            </>
          }
        />
      )}
    />
  )
}
