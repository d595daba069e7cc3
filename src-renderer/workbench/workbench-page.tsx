import { Button, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconClipboardText, IconFileImport, IconFilePlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useAsOf } from '../app/as-of.ts'
import { useImport } from '../app/import-context.ts'
import { query } from '../client/client.ts'
import { DraftList } from '../directives/draft-list.tsx'
import { PasteText } from '../directives/paste-text.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { shortDate } from '../ui/parse-date.ts'
import { ByDirective } from './by-directive.tsx'
import { Figures } from './figures.tsx'
import { OutgoingWaiting } from './outgoing-waiting.tsx'
import { TodayList } from './today-list.tsx'
import classes from './workbench-page.module.css'
import { WorkbenchTabs } from './workbench-tabs.tsx'

/** The start page: how things stand, what to do first, what was left unfinished. */
export function WorkbenchPage() {
  const { t } = useTranslation('workbench')
  const asOf = useAsOf()
  const statistics = useQuery(query.statistics.get.queryOptions({ input: { asOf } }))
  const header = (
    <>
      <PageHeader title={t('title')} description={t('description', { date: shortDate(asOf) })} />
      <WorkbenchTabs />
    </>
  )
  if (statistics.error !== null) {
    return (
      <>
        {header}
        <FailureNotice error={statistics.error} onRetry={() => void statistics.refetch()} />
      </>
    )
  }
  if (statistics.data === undefined) {
    return (
      <>
        {header}
        <LoadingState />
      </>
    )
  }
  if (statistics.data.total === 0) {
    return (
      <>
        {header}
        <Stack gap="md">
          <DraftList limit={4} />
          <FirstSteps />
        </Stack>
      </>
    )
  }
  return (
    <>
      {header}
      <Stack gap="md">
        <Figures statistics={statistics.data} />
        <div className={classes.columns}>
          <TodayList />
          <Stack gap="md">
            <DraftList limit={4} />
            <OutgoingWaiting />
            <ByDirective rows={statistics.data.byDirective} />
          </Stack>
        </div>
      </Stack>
    </>
  )
}

function FirstSteps() {
  const { t } = useTranslation('workbench')
  const { pickAndRead } = useImport()
  const [pasting, paste] = useDisclosure(false)
  return (
    <>
      <PasteText opened={pasting} onClose={paste.close} />
      <EmptyState
        icon={<IconFileImport size={48} stroke={1.3} />}
        title={t('empty.title')}
        text={t('empty.text')}
        steps={[t('empty.step1'), t('empty.step2'), t('empty.step3')]}
        action={
          <>
            <Button leftSection={<IconFilePlus size={17} />} onClick={pickAndRead}>
              {t('empty.pick')}
            </Button>
            <Button variant="default" leftSection={<IconClipboardText size={17} />} onClick={paste.open}>
              {t('empty.paste')}
            </Button>
          </>
        }
      />
    </>
  )
}
