import { Alert, Button, Group, Modal, Text } from '@mantine/core'
import { IconDeviceFloppy, IconInfoCircle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../src-main/contract/evidence.ts'
import { routes } from '../../src-main/contract/routes.ts'
import { failureText, toFailure } from '../client/failure.ts'
import { notifyFailure } from '../client/notify-failure.ts'
import { saveDocument } from '../client/save-document.ts'
import { currentLanguage } from '../i18n/language.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { fileSize } from '../ui/file-size.ts'
import { LoadingState } from '../ui/loading-state.tsx'
import { PdfView } from './pdf-view.tsx'
import classes from './preview.module.css'
import { previewKind } from './preview-kind.ts'
import { readText, shownBytes } from './read-text.ts'

export type PreviewedFile = Pick<Evidence, 'id' | 'name' | 'size' | 'mediaType'>

/** A file of the vault in a dialog: pictures, PDFs and text are shown, anything can be saved. */
export function EvidencePreview({ file, onClose }: { file: PreviewedFile | null; onClose: () => void }) {
  const { t } = useTranslation(['evidence', 'common'])
  return (
    <Modal
      opened={file !== null}
      onClose={onClose}
      size="xl"
      title={file?.name}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
      styles={{ title: { overflowWrap: 'anywhere', fontWeight: 600 } }}
    >
      {file !== null && <Content key={file.id} file={file} />}
    </Modal>
  )
}

function Content({ file }: { file: PreviewedFile }) {
  const { t, i18n } = useTranslation(['evidence', 'common'])
  const { t: common } = useTranslation('common')
  const [failure, setFailure] = useState<unknown>(null)
  const url = routes.evidence(file.id)
  const kind = failure === null ? previewKind(file.mediaType) : 'failed'
  return (
    <>
      <Group justify="space-between" mb="sm">
        <Text size="sm" c="dimmed">
          {fileSize(file.size, common, i18n.language)}
        </Text>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDeviceFloppy size={16} aria-hidden />}
          onClick={() => void saveDocument(url, file.name).catch(notifyFailure)}
        >
          {t('saveFile')}
        </Button>
      </Group>
      {kind === 'image' && (
        <img
          src={url}
          alt={t('viewer.imageOf', { name: file.name })}
          className={classes.image}
          onError={() => setFailure(new Error(file.mediaType))}
        />
      )}
      {kind === 'pdf' && <PdfView url={url} size={file.size} onFailure={setFailure} />}
      {kind === 'text' && <TextView url={url} size={file.size} />}
      {kind === 'none' && (
        <Alert color="gray" icon={<IconInfoCircle size={18} />}>
          {t('viewer.noPreview')}
        </Alert>
      )}
      {kind === 'failed' && (
        <Alert color="red" role="alert" icon={<IconInfoCircle size={18} />}>
          {t('viewer.failed', { reason: reasonOf(failure) })}
        </Alert>
      )}
    </>
  )
}

function TextView({ url, size }: { url: string; size: number }) {
  const { t, i18n } = useTranslation(['evidence', 'common'])
  const { t: common } = useTranslation('common')
  const text = useQuery({ queryKey: ['evidence-text', url], queryFn: () => readText(url) })
  if (text.isPending) return <LoadingState label={t('viewer.loading')} />
  if (text.isError) return <FailureNotice error={text.error} onRetry={() => void text.refetch()} />
  return (
    <>
      <pre className={classes.text}>{text.data === '' ? t('viewer.emptyText') : text.data}</pre>
      {size > shownBytes && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('viewer.truncated', { size: fileSize(shownBytes, common, i18n.language) })}
        </Text>
      )}
    </>
  )
}

/** Our own failures in their words; pdf.js and the browser only give a technical name. */
function reasonOf(error: unknown): string {
  const failure = toFailure(error)
  if (failure.code !== 'UNEXPECTED') return failureText(failure, currentLanguage())
  return error instanceof Error ? error.message : failure.code
}
