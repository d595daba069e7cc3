import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { IconFileZip, IconFolderDown, IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryItem } from '../../src-main/contract/evidence-library.ts'
import { routes } from '../../src-main/contract/routes.ts'
import { client } from '../client/client.ts'
import { downloadFrom, saveDocument } from '../client/save-document.ts'
import { fileSize } from '../ui/file-size.ts'
import { reportFailure, withJob, withProgress } from '../ui/progress-notice.tsx'
import { showDone } from '../ui/undo-notice.tsx'
import { pickFolder } from './pick-folder.ts'

/** Hands a selection over: one .zip, or a folder where the shell can choose one; both with index and hashes. */
export function ExportDialog({ items, onClose }: { items: readonly LibraryItem[]; onClose: () => void }) {
  const { t, i18n } = useTranslation(['evidence', 'common'])
  const { t: common } = useTranslation('common')
  const [busy, setBusy] = useState(false)
  const ids = items.map(({ id }) => id)
  const size = items.reduce((sum, item) => sum + item.size, 0)

  const run = (work: () => Promise<boolean>) => {
    setBusy(true)
    work()
      .then((done) => done && onClose(), reportFailure)
      .finally(() => setBusy(false))
  }
  const zip = async () => {
    const { id, name } = await client.evidence.prepareExport({ ids })
    return saveArchive(id, name, t('export.packing', { count: ids.length }))
  }
  const folder = async () => {
    const handle = await pickFolder('export')
    if (handle === null) return false
    const written = await withJob(t('export.packing', { count: ids.length }), (job) =>
      client.evidence.exportToFolder({ ids, folder: { handle }, job }),
    )
    showDone(t('export.written', { folder: written.folder }))
    return true
  }
  return (
    <Modal opened onClose={onClose} title={t('export.title')} size="lg">
      <Stack gap="sm">
        <Text size="sm">
          {t('export.what', { count: ids.length, size: fileSize(size, common, i18n.language) })}
        </Text>
        <Alert color="yellow" icon={<IconInfoCircle size={18} />}>
          {t('export.personalData')}
        </Alert>
        <Group justify="flex-end">
          {window.camket !== undefined && (
            <Button
              variant="default"
              leftSection={<IconFolderDown size={17} aria-hidden />}
              loading={busy}
              onClick={() => run(folder)}
            >
              {t('export.folder')}
            </Button>
          )}
          <Button
            leftSection={<IconFileZip size={17} aria-hidden />}
            loading={busy}
            onClick={() => run(zip)}
            data-autofocus
          >
            {t('export.zip')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

/** A browser writes a download by itself and shows how far it is; only the shell's way needs progress here. */
async function saveArchive(id: string, name: string, title: string): Promise<boolean> {
  const url = routes.evidenceExport(id)
  if (window.camket === undefined) {
    downloadFrom(url, name)
    return true
  }
  const read = async () => {
    const { progress } = await client.jobs.progress({ id })
    return progress === null || progress.total === 0 ? null : progress.done / progress.total
  }
  const cancel = () => void client.jobs.cancel({ id }).catch(reportFailure)
  return withProgress(title, { read, cancel }, () => saveDocument(url, name))
}
