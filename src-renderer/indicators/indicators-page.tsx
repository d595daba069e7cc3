import { Button, Stack, Switch } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus, IconTargetArrow } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAsOf } from '../app/as-of.ts'
import { query } from '../client/client.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { shortDate } from '../ui/parse-date.ts'
import { IndicatorCard } from './indicator-card.tsx'
import { IndicatorForm } from './indicator-form.tsx'

/** Measured targets: what was planned, what was reached, and by which numbers. */
export function IndicatorsPage() {
  const { t } = useTranslation('indicators')
  const asOf = useAsOf()
  const navigate = useNavigate({ from: '/indicators' })
  const { putAside = false, show } = useSearch({ from: '/indicators' })
  const [adding, add] = useDisclosure(false)
  const list = useQuery(query.indicators.list.queryOptions({ input: { asOf, putAside } }))
  const button = (
    <Button leftSection={<IconPlus size={17} />} onClick={add.open}>
      {t('add')}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('description', { date: shortDate(asOf) })}
        actions={
          <>
            <Switch
              label={t('showPutAside')}
              checked={putAside}
              onChange={(event) => {
                const next = event.currentTarget.checked ? true : undefined
                void navigate({ search: (now) => ({ ...now, putAside: next }), replace: true })
              }}
            />
            {button}
          </>
        }
      />
      <IndicatorForm opened={adding} onClose={add.close} indicator={null} />
      {list.isPending && <LoadingState />}
      {list.error !== null && <FailureNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.length === 0 && (
        <EmptyState
          icon={<IconTargetArrow size={48} stroke={1.3} />}
          title={t(putAside ? 'empty.putAside' : 'empty.title')}
          text={t('empty.text')}
          action={putAside ? undefined : button}
        />
      )}
      <Stack gap="sm">
        {(list.data ?? []).map((indicator) => (
          <IndicatorCard
            key={indicator.id}
            indicator={indicator}
            putAside={putAside}
            shown={indicator.id === show}
          />
        ))}
      </Stack>
    </>
  )
}
