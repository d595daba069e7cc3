import { Button, Group, SegmentedControl, Text, TextInput } from '@mantine/core'
import { IconCheck, IconFileZip, IconFolderDown, IconWorldUpload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usualPortal } from '../../../src-main/contract/portal.ts'
import { useAsOf } from '../../app/as-of.ts'
import { query } from '../../client/client.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { LoadingState } from '../../ui/loading-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ReportTabs } from '../report-tabs.tsx'
import { PortalList } from './portal-list.tsx'
import { usePortalActions } from './use-portal-actions.ts'

/** What is to be typed into nq57.vn: tasks with news, their text ready to copy, their evidence ready to upload. */
export function PortalPage() {
  const { t } = useTranslation(['reports', 'common'])
  const asOf = useAsOf()
  const [portal, setPortal] = useState<string>(usualPortal)
  const [all, setAll] = useState(false)
  const tasks = useQuery(
    query.portal.tasks.queryOptions({ input: { portal, asOf, all }, placeholderData: (before) => before }),
  )
  const actions = usePortalActions(portal)
  const rows = tasks.data ?? []
  const ids = rows.map(({ commitmentId }) => commitmentId)
  return (
    <>
      <PageHeader
        title={t('portal.title')}
        description={t('portal.description', { portal })}
        actions={
          rows.length > 0 && (
            <>
              {window.camket !== undefined && (
                <Button
                  variant="default"
                  leftSection={<IconFolderDown size={17} aria-hidden />}
                  loading={actions.exporting}
                  onClick={() => actions.toFolder(ids, asOf)}
                >
                  {t('portal.toFolder')}
                </Button>
              )}
              <Button
                variant="default"
                leftSection={<IconFileZip size={17} aria-hidden />}
                loading={actions.exporting}
                onClick={() => actions.toZip(ids, asOf)}
              >
                {t('portal.toZip')}
              </Button>
              {!all && (
                <Button leftSection={<IconCheck size={17} aria-hidden />} onClick={() => actions.mark(ids)}>
                  {t('portal.markAll', { count: rows.length })}
                </Button>
              )}
            </>
          )
        }
      />
      <ReportTabs active="portal" />
      <Group gap="sm" mb="sm" align="flex-end">
        <TextInput
          label={t('portal.name')}
          defaultValue={portal}
          onBlur={(event) => setPortal(event.currentTarget.value.trim() || usualPortal)}
          w={200}
        />
        <SegmentedControl
          aria-label={t('portal.which')}
          value={all ? 'all' : 'news'}
          onChange={(value) => setAll(value === 'all')}
          data={[
            { value: 'news', label: t('portal.onlyNews') },
            { value: 'all', label: t('portal.everything') },
          ]}
        />
        <Text size="xs" c="dimmed" style={{ flex: '1 1 240px' }}>
          {t('portal.keys')}
        </Text>
      </Group>
      {tasks.isPending && <LoadingState />}
      {tasks.isError && <FailureNotice error={tasks.error} onRetry={() => void tasks.refetch()} />}
      {tasks.isSuccess && rows.length === 0 && (
        <EmptyState
          icon={<IconWorldUpload size={40} stroke={1.4} />}
          title={t('portal.empty.title')}
          text={t('portal.empty.text', { portal })}
          steps={[t('portal.empty.stepLog'), t('portal.empty.stepCopy'), t('portal.empty.stepMark')]}
          action={null}
        />
      )}
      {rows.length > 0 && <PortalList tasks={rows} onMark={(id) => actions.mark([id])} />}
    </>
  )
}
