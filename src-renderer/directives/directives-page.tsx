import { Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconClipboardText, IconFileImport, IconFilePlus, IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useAsOf } from '../app/as-of.ts'
import { useImport } from '../app/import-context.ts'
import { query } from '../client/client.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import {
  type DirectiveColumn,
  type ProgressFilter,
  passesProgress,
  progressFilters,
  sortDirectives,
  withCounts,
} from './directive-order.ts'
import { DirectiveTable } from './directive-table.tsx'
import { DraftList } from './draft-list.tsx'
import { useListView } from './list-memory.ts'
import { matchesWords } from './match-words.ts'
import { PasteText } from './paste-text.tsx'

/** All registered directives, and the letters whose review is not finished. */
export function DirectivesPage() {
  const { t } = useTranslation(['directives', 'common'])
  const { pickAndRead } = useImport()
  const [pasting, paste] = useDisclosure(false)
  const asOf = useAsOf()
  const [view, setView] = useListView()
  const { words, progress, sort, descending } = view
  const directives = useQuery(query.directives.list.queryOptions({ input: {} }))
  const statistics = useQuery(query.statistics.get.queryOptions({ input: { asOf } }))
  const rows = withCounts(directives.data ?? [], statistics.data?.byDirective ?? [])
  const found = rows.filter((row) =>
    matchesWords(words, [row.label, row.header.issuer, row.header.subject, row.fileName]),
  )
  const shown = sortDirectives(
    found.filter((row) => passesProgress(row, progress)),
    sort,
    descending,
  )
  /** A column sorts up, then down, then no longer. */
  const onSort = (column: DirectiveColumn) => {
    if (column !== sort) setView({ sort: column, descending: false })
    else if (descending) setView({ sort: null, descending: false })
    else setView({ descending: true })
  }
  const actions = (
    <>
      <Button variant="default" leftSection={<IconClipboardText size={17} />} onClick={paste.open}>
        {t('list.paste')}
      </Button>
      <Button variant="default" leftSection={<IconFilePlus size={17} />} onClick={pickAndRead}>
        {t('list.read')}
      </Button>
    </>
  )
  return (
    <>
      <PageHeader title={t('title')} description={t('list.description')} actions={actions} />
      <PasteText opened={pasting} onClose={paste.close} />
      <Stack gap="md">
        <DraftList />
        {directives.error !== null && (
          <FailureNotice error={directives.error} onRetry={() => void directives.refetch()} />
        )}
        {directives.isPending && <LoadingState />}
        {directives.data?.length === 0 && (
          <EmptyState
            icon={<IconFileImport size={44} stroke={1.3} />}
            title={t('list.empty.title')}
            text={t('list.empty.text')}
            steps={[t('list.empty.step1'), t('list.empty.step2'), t('list.empty.step3')]}
            action={actions}
          />
        )}
        {rows.length > 0 && (
          <>
            <Group gap="sm" justify="space-between">
              <TextInput
                type="search"
                aria-label={t('list.search')}
                placeholder={t('list.search')}
                leftSection={<IconSearch size={16} />}
                w={380}
                value={words}
                onChange={(event) => setView({ words: event.currentTarget.value })}
                onKeyDown={(event) => {
                  if (event.key !== 'ArrowDown') return
                  event.preventDefault()
                  document.querySelector<HTMLElement>('[data-row]')?.focus()
                }}
              />
              <SegmentedControl<ProgressFilter>
                size="xs"
                aria-label={t('list.progress.label')}
                value={progress}
                onChange={(next) => setView({ progress: next })}
                data={progressFilters.map((value) => ({
                  value,
                  label: t(`list.progress.${value}`, {
                    count: found.filter((row) => passesProgress(row, value)).length,
                  }),
                }))}
              />
            </Group>
            {shown.length > 0 ? (
              <DirectiveTable rows={shown} sort={sort} descending={descending} onSort={onSort} />
            ) : (
              <Text c="dimmed" role="status">
                {found.length === 0 ? t('list.noMatch', { words }) : t('list.noneSo')}
              </Text>
            )}
          </>
        )}
      </Stack>
    </>
  )
}
