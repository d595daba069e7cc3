import { Button, TextInput } from '@mantine/core'
import { IconFolder, IconSearch, IconShieldCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../client/client.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { fileSize } from '../ui/file-size.ts'
import { LoadingState } from '../ui/loading-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { EvidenceTable } from './evidence-table.tsx'
import { useVaultCheck, VaultCheck } from './vault-check.tsx'

/** Every file in the vault: what it is, who uses it, whether it is intact. */
export function EvidencePage() {
  const { t, i18n } = useTranslation('evidence')
  const { t: common } = useTranslation('common')
  const files = useQuery(query.evidence.list.queryOptions({ input: {} }))
  const check = useVaultCheck()
  const [search, setSearch] = useState('')
  const found = files.data ?? []
  const total = found.reduce((sum, file) => sum + file.size, 0)

  return (
    <>
      <PageHeader
        title={t('title')}
        description={
          found.length === 0
            ? t('description')
            : t('count', { count: found.length, size: fileSize(total, common, i18n.language) })
        }
        actions={
          <Button
            variant="default"
            leftSection={<IconShieldCheck size={17} aria-hidden />}
            onClick={check.start}
            loading={check.running}
            disabled={files.data === undefined}
          >
            {t('verify.action')}
          </Button>
        }
      />
      <VaultCheck check={check} count={found.length} />
      {files.isPending && <LoadingState />}
      {files.isError && <FailureNotice error={files.error} onRetry={() => void files.refetch()} />}
      {files.isSuccess && found.length === 0 && <NoEvidence />}
      {found.length > 0 && (
        <>
          <TextInput
            aria-label={t('search')}
            placeholder={t('searchPlaceholder')}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            maw={480}
            mb="sm"
          />
          <EvidenceTable files={found} search={search} />
        </>
      )}
    </>
  )
}

function NoEvidence() {
  const { t } = useTranslation('evidence')
  const navigate = useNavigate()
  return (
    <EmptyState
      icon={<IconFolder size={40} stroke={1.4} />}
      title={t('empty.title')}
      text={t('empty.text')}
      steps={[t('empty.stepOpen'), t('empty.stepDrop'), t('empty.stepFind')]}
      action={
        <Button onClick={() => void navigate({ to: '/commitments' })}>{t('empty.openCommitments')}</Button>
      }
    />
  )
}
