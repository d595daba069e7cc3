import { Button, Group } from '@mantine/core'
import { IconDeviceFloppy, IconExternalLink, IconFolderOpen } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { routes } from '../../src-main/contract/routes.ts'
import { FailureError } from '../client/failure.ts'
import { notifyFailure } from '../client/notify-failure.ts'
import { saveDocument } from '../client/save-document.ts'
import type { PreviewedFile } from './evidence-preview.tsx'

/** Saving a copy anywhere; opening a read-only copy and showing it in the file manager where the shell can. */
export function FileActions({ file }: { file: PreviewedFile }) {
  const { t } = useTranslation('evidence')
  const native = window.camket
  const hand = (how: 'open' | 'reveal') => {
    const ask = async () => {
      const reply = await native?.openEvidence(file.id, how)
      if (reply?.ok === false) throw new FailureError({ code: reply.code, params: reply.params })
    }
    ask().catch(notifyFailure)
  }
  return (
    <Group gap={6}>
      {native !== undefined && (
        <>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconExternalLink size={16} aria-hidden />}
            onClick={() => hand('open')}
          >
            {t('openOutside')}
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconFolderOpen size={16} aria-hidden />}
            onClick={() => hand('reveal')}
          >
            {t('reveal')}
          </Button>
        </>
      )}
      <Button
        size="xs"
        variant="default"
        leftSection={<IconDeviceFloppy size={16} aria-hidden />}
        onClick={() => void saveDocument(routes.evidence(file.id), savedName(file)).catch(notifyFailure)}
      >
        {t('saveFile')}
      </Button>
    </Group>
  )
}

/** A reference is saved as the text that it is. */
function savedName({ name, mediaType }: PreviewedFile): string {
  return mediaType.startsWith('application/vnd.camket.') ? `${name.slice(0, 100)}.txt` : name
}
