import { ActionIcon, Alert, Box, Paper, Tabs, Tooltip } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconInfoCircle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentDetail } from '../../src-main/contract/commitment.ts'
import { useAsOf } from '../app/as-of.ts'
import { query } from '../client/client.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { shortDate } from '../ui/parse-date.ts'
import { pathText } from '../ui/path-text.ts'
import { ClearsForm } from './clears-form.tsx'
import classes from './detail.module.css'
import { DetailHeader } from './detail-header.tsx'
import { DoneForm } from './done-form.tsx'
import { neighbours, rememberOpened } from './list-place.ts'
import { ProgressForm } from './progress-form.tsx'
import { RecordMenu } from './record-menu.tsx'
import { Timeline } from './timeline.tsx'

/** One commitment: what it is, what to do with it, and everything that happened. */
export function CommitmentPage() {
  const { t } = useTranslation('commitments')
  const { id } = useParams({ from: '/commitments/$id' })
  const asOf = useAsOf()
  const detail = useQuery({
    ...query.commitments.get.queryOptions({ input: { asOf, id } }),
    // Another as-of date keeps the screen; another commitment starts afresh.
    placeholderData: (previous: CommitmentDetail | undefined) => (previous?.id === id ? previous : undefined),
  })
  const commitment = detail.data
  return (
    <>
      <PageHeader
        title={commitment === undefined ? t('detail.title') : titleOf(commitment, t('detail.title'))}
        back
        actions={
          <>
            <Neighbours id={id} />
            {commitment !== undefined && <RecordMenu commitment={commitment} />}
          </>
        }
      />
      {detail.isPending && <LoadingState />}
      {commitment?.status === null && (
        <Alert color="yellow" icon={<IconInfoCircle size={18} />} role="status" mb="md">
          {t('detail.gone', { date: shortDate(asOf) })}
        </Alert>
      )}
      {/* A failure leaves the forms where they are, with what was typed into them. */}
      {detail.isError && (
        <Box mb="md">
          <FailureNotice error={detail.error} onRetry={() => void detail.refetch()} />
        </Box>
      )}
      {commitment !== undefined && (
        <>
          <DetailHeader commitment={commitment} />
          <div className={classes.columns} key={commitment.id}>
            <Work commitment={commitment} />
            <Timeline commitment={commitment} />
          </div>
        </>
      )}
    </>
  )
}

function titleOf(commitment: CommitmentDetail, word: string): string {
  if (commitment.directiveLabel === null) return word
  const place = commitment.path === null ? '' : ` · ${pathText(commitment.path)}`
  return `${commitment.directiveLabel}${place}`
}

/** The forms; the six clears come first as long as some are missing and nothing was logged. */
function Work({ commitment }: { commitment: CommitmentDetail }) {
  const { t } = useTranslation('commitments')
  const missing = commitment.missingClears.length
  const [tab, setTab] = useState<string | null>(
    missing > 0 && commitment.facts.length === 0 ? 'clears' : 'progress',
  )
  return (
    <Paper className={classes.work} p="md" pt="xs">
      <Tabs value={tab} onChange={setTab}>
        <Tabs.List mb="sm" aria-label={t('detail.sections')}>
          <Tabs.Tab value="progress">{t('tab.progress')}</Tabs.Tab>
          <Tabs.Tab value="done">{t('tab.done')}</Tabs.Tab>
          <Tabs.Tab value="clears">
            {missing === 0 ? t('tab.clears') : t('tab.clearsMissing', { count: missing })}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="progress">
          <ProgressForm commitmentId={commitment.id} />
        </Tabs.Panel>
        <Tabs.Panel value="done">
          <DoneForm commitment={commitment} />
        </Tabs.Panel>
        <Tabs.Panel value="clears">
          <ClearsForm commitment={commitment} />
        </Tabs.Panel>
      </Tabs>
    </Paper>
  )
}

/** Steps through the list as it was last shown. */
function Neighbours({ id }: { id: string }) {
  const { t } = useTranslation('commitments')
  const navigate = useNavigate()
  const { previous, next } = neighbours(id)
  const go = (to: string | null) => {
    if (to === null) return
    rememberOpened(to)
    void navigate({ to: '/commitments/$id', params: { id: to }, replace: true })
  }
  if (previous === null && next === null) return null
  return (
    <>
      <Tooltip label={t('detail.previous')}>
        <ActionIcon
          variant="default"
          size={34}
          aria-label={t('detail.previous')}
          disabled={previous === null}
          onClick={() => go(previous)}
        >
          <IconChevronUp size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('detail.next')}>
        <ActionIcon
          variant="default"
          size={34}
          aria-label={t('detail.next')}
          disabled={next === null}
          onClick={() => go(next)}
        >
          <IconChevronDown size={18} />
        </ActionIcon>
      </Tooltip>
    </>
  )
}
