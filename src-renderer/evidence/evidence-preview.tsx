import { Group, Modal, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../src-main/contract/evidence.ts'
import { fileSize } from '../ui/file-size.ts'
import { FileActions } from './file-actions.tsx'
import { FileContent } from './file-content.tsx'

export type PreviewedFile = Pick<Evidence, 'id' | 'name' | 'size' | 'mediaType'>

/** A file of the vault in a dialog: pictures, PDFs, text and Office files are shown, anything can be saved. */
export function EvidencePreview({ file, onClose }: { file: PreviewedFile | null; onClose: () => void }) {
  const { t, i18n } = useTranslation(['evidence', 'common'])
  const { t: common } = useTranslation('common')
  return (
    <Modal
      opened={file !== null}
      onClose={onClose}
      size="xl"
      title={file?.name}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
      styles={{ title: { overflowWrap: 'anywhere', fontWeight: 600 } }}
    >
      {file !== null && (
        <>
          <Group justify="space-between" mb="sm">
            <Text size="sm" c="dimmed">
              {fileSize(file.size, common, i18n.language)}
            </Text>
            <FileActions file={file} />
          </Group>
          <FileContent key={file.id} file={file} />
        </>
      )}
    </Modal>
  )
}
