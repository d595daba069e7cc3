import { Button, Menu, Text, VisuallyHidden } from '@mantine/core'
import {
  IconChevronDown,
  IconFolder,
  IconFolderSearch,
  IconLink,
  IconShieldCheck,
  IconUpload,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryItem } from '../../src-main/contract/evidence-library.ts'
import { query } from '../client/client.ts'
import { pickFiles } from '../client/files.ts'
import { notifyFailure } from '../client/notify-failure.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { fileSize } from '../ui/file-size.ts'
import { LoadingState } from '../ui/loading-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { showDone } from '../ui/undo-notice.tsx'
import { EvidenceLibrary } from './evidence-library.tsx'
import classes from './library.module.css'
import { arrangeLibrary } from './library-filter.ts'
import type { LibrarySearch } from './library-search.ts'
import { LibraryToolbar } from './library-toolbar.tsx'
import { ReferenceDialog } from './reference-dialog.tsx'
import { ScanDialog } from './scan-dialog.tsx'
import { ScanPanel } from './scan-panel.tsx'
import { useStoreEvidence } from './store-evidence.ts'
import { useVaultCheck, VaultCheck } from './vault-check.tsx'

/** Every piece of evidence: what it is, who uses it, whether it is intact, and the ways in and out. */
export function EvidencePage() {
  const { t, i18n } = useTranslation('evidence')
  const { t: common } = useTranslation('common')
  const search = useSearch({ from: '/evidence' })
  const navigate = useNavigate({ from: '/evidence' })
  const files = useQuery(query.evidence.list.queryOptions({ input: {} }))
  const check = useVaultCheck()
  const found = files.data ?? noItems
  const items = useArranged(found, search)
  const shown = found.filter((item) => !item.putAside)
  const total = shown.reduce((sum, file) => sum + file.size, 0)
  const change = (next: Partial<LibrarySearch>) =>
    void navigate({ search: (now) => ({ ...now, ...next }), replace: true })

  return (
    <div className={classes.page}>
      <PageHeader
        title={t('title')}
        description={
          shown.length === 0
            ? t('description')
            : t('count', { count: shown.length, size: fileSize(total, common, i18n.language) })
        }
        actions={<Actions onCheck={check.start} checking={check.running} ready={files.data !== undefined} />}
      />
      <VisuallyHidden id="evidence-keys">{t('keys')}</VisuallyHidden>
      <VaultCheck check={check} count={found.length} />
      <ScanPanel />
      {files.isPending && <LoadingState />}
      {files.isError && <FailureNotice error={files.error} onRetry={() => void files.refetch()} />}
      {files.isSuccess && found.length === 0 && <NoEvidence />}
      {found.length > 0 && (
        <>
          <LibraryToolbar items={found} search={search} onChange={change} />
          {items.length === 0 ? (
            <Text c="dimmed" ta="center" py="lg">
              {t('nothing')}
            </Text>
          ) : (
            <EvidenceLibrary
              all={found}
              items={items}
              view={search.view ?? 'grid'}
              pane={search.pane !== 'off'}
              onPane={(open) => change({ pane: open ? undefined : 'off' })}
            />
          )}
        </>
      )}
    </div>
  )
}

const noItems: readonly LibraryItem[] = []

/** Filtering thousands of files yields to typing. */
function useArranged(found: readonly LibraryItem[], search: LibrarySearch): readonly LibraryItem[] {
  const later = useDeferredValue(search)
  return useMemo(() => arrangeLibrary(found, later), [found, later])
}

/** The ways in: files, references, the watched folder; and the check of the vault. */
function Actions({ onCheck, checking, ready }: { onCheck: () => void; checking: boolean; ready: boolean }) {
  const { t } = useTranslation('evidence')
  const store = useStoreEvidence()
  const [dialog, setDialog] = useState<'reference' | 'scan' | null>(null)
  const pick = async () => {
    const picked = await pickFiles({ purpose: 'evidence', multiple: true, accept: '' })
    const added = await (picked.kind === 'files' ? store.files(picked.files) : store.offered(picked.files))
    if (added.length > 0) showDone(t('added', { count: added.length }))
  }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
            {t('more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconLink size={17} aria-hidden />} onClick={() => setDialog('reference')}>
            {t('reference.open')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFolderSearch size={17} aria-hidden />}
            onClick={() => setDialog('scan')}
          >
            {t('scan.open')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button
        variant="default"
        leftSection={<IconShieldCheck size={17} aria-hidden />}
        onClick={onCheck}
        loading={checking}
        disabled={!ready}
      >
        {t('verify.action')}
      </Button>
      <Button
        leftSection={<IconUpload size={17} aria-hidden />}
        onClick={() => void pick().catch(notifyFailure)}
      >
        {t('addFiles')}
      </Button>
      {dialog === 'reference' && (
        <ReferenceDialog onClose={() => setDialog(null)} onAdded={() => showDone(t('reference.saved'))} />
      )}
      <ScanDialog opened={dialog === 'scan'} onClose={() => setDialog(null)} />
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
