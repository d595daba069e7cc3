import { ActionIcon, Tooltip } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { query } from '../../client/client.ts'
import { lastOpened, type Opened, rememberOpened } from '../list-place.ts'

/** Steps through the list from which the commitment was opened. */
export function Neighbours({ id }: { id: string }) {
  const opened = lastOpened()
  return opened?.id === id ? <Steps opened={opened} /> : null
}

function Steps({ opened }: { opened: Opened }) {
  const { t } = useTranslation('commitments')
  const navigate = useNavigate()
  const { request, place, id } = opened
  const offset = Math.max(0, place - 1)
  const around = useQuery({
    ...query.commitments.query.queryOptions({ input: { ...request, offset, limit: 3 } }),
    placeholderData: keepPreviousData,
  })
  const rows = around.data?.rows ?? []
  const own = place - offset
  // The list may have changed since; then there is no place to step from.
  const known = rows[own]?.id === id
  const step = (by: 1 | -1) => {
    const to = known ? rows[own + by] : undefined
    return to === undefined
      ? null
      : () => {
          rememberOpened({ id: to.id, request, place: place + by })
          void navigate({ to: '/commitments/$id', params: { id: to.id }, replace: true })
        }
  }
  return (
    <StepButtons
      previous={step(-1)}
      next={step(1)}
      label={{ previous: t('detail.previous'), next: t('detail.next') }}
    />
  )
}

/** Two buttons; null where there is nothing to step to. */
export function StepButtons(props: {
  previous: (() => void) | null
  next: (() => void) | null
  label: { previous: string; next: string }
}) {
  const { previous, next, label } = props
  return (
    <>
      <Tooltip label={label.previous}>
        <ActionIcon
          variant="default"
          size={34}
          aria-label={label.previous}
          disabled={previous === null}
          onClick={previous ?? undefined}
        >
          <IconChevronUp size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={label.next}>
        <ActionIcon
          variant="default"
          size={34}
          aria-label={label.next}
          disabled={next === null}
          onClick={next ?? undefined}
        >
          <IconChevronDown size={18} />
        </ActionIcon>
      </Tooltip>
    </>
  )
}
