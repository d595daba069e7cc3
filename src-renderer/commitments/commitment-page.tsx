import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { PageHeader } from '../ui/page-header.tsx'
import { CommitmentBody } from './detail/commitment-body.tsx'
import { StepButtons } from './detail/step-buttons.tsx'
import { useNeighbours } from './detail/use-neighbours.ts'
import { rememberOpened } from './list-place.ts'

/** One commitment on a screen of its own. */
export function CommitmentPage() {
  const { id } = useParams({ from: '/commitments/$id' })
  const { form } = useSearch({ from: '/commitments/$id' })
  const navigate = useNavigate()
  const asked = useMemo(() => (form === undefined ? undefined : { form }), [form])
  const steps = useNeighbours(id, (to, next) => {
    rememberOpened(to)
    void navigate({ to: '/commitments/$id', params: { id: to.id }, search: { form: next }, replace: true })
  })
  return (
    <CommitmentBody
      key={id}
      id={id}
      asked={asked}
      steps={steps}
      renderHead={(title, actions) => (
        <PageHeader
          title={title}
          back
          actions={
            <>
              <StepButtons {...steps} />
              {actions}
            </>
          }
        />
      )}
    />
  )
}
