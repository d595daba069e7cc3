import { Button, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconClipboardText, IconFileImport, IconFilePlus, IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useImport } from '../app/import-context.ts'
import { query } from '../client/client.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { DirectiveTable } from './directive-table.tsx'
import { DraftList } from './draft-list.tsx'
import { matchesWords } from './match-words.ts'
import { PasteText } from './paste-text.tsx'

/** All registered directives, and the letters whose review is not finished. */
export function DirectivesPage() {
  const { t } = useTranslation(['directives', 'common'])
  const { pickAndRead } = useImport()
  const [pasting, paste] = useDisclosure(false)
  const [words, setWords] = useState('')
  const directives = useQuery(query.directives.list.queryOptions({ input: {} }))
  const rows = directives.data ?? []
  const shown = rows.filter((row) =>
    matchesWords(words, [row.label, row.header.issuer, row.header.subject, row.fileName]),
  )
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
            <TextInput
              aria-label={t('list.search')}
              placeholder={t('list.search')}
              leftSection={<IconSearch size={16} />}
              maw={380}
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
            {shown.length > 0 ? (
              <DirectiveTable rows={shown} />
            ) : (
              <Text c="dimmed" role="status">
                {t('list.noMatch', { words })}
              </Text>
            )}
          </>
        )}
      </Stack>
    </>
  )
}
