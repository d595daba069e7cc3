import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconFile, IconFileText, IconFileTypePdf, IconFileWord, IconPhoto, IconX } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../src-main/contract/evidence.ts'
import { fileSize } from '../ui/file-size.ts'
import { EvidencePreview } from './evidence-preview.tsx'
import classes from './preview.module.css'
import { type PreviewKind, previewKind } from './preview-kind.ts'

/** Files as small buttons that open their preview; with `onRemove`, each can be left out again. */
export function EvidenceChips(props: { files: readonly Evidence[]; onRemove?: (file: Evidence) => void }) {
  const { t, i18n } = useTranslation(['evidence', 'commitments'])
  const { t: common } = useTranslation('common')
  const [opened, setOpened] = useState<Evidence | null>(null)
  const { files, onRemove } = props
  if (files.length === 0) return null
  return (
    <>
      <ul className={classes.chips}>
        {files.map((file) => (
          <li key={file.id}>
            <UnstyledButton
              className={classes.chip}
              onClick={() => setOpened(file)}
              title={`${file.name} (${fileSize(file.size, common, i18n.language)})`}
              aria-label={t('open', { name: file.name })}
            >
              {icons[previewKind(file.mediaType)]}
              <span className={classes.chipName}>{file.name}</span>
            </UnstyledButton>
            {onRemove !== undefined && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={t('commitments:form.removeEvidence', { name: file.name })}
                onClick={() => onRemove(file)}
              >
                <IconX size={14} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      <EvidencePreview file={opened} onClose={() => setOpened(null)} />
    </>
  )
}

const icons: Record<PreviewKind, ReactNode> = {
  image: <IconPhoto size={16} aria-hidden />,
  pdf: <IconFileTypePdf size={16} aria-hidden />,
  text: <IconFileText size={16} aria-hidden />,
  words: <IconFileWord size={16} aria-hidden />,
  none: <IconFile size={16} aria-hidden />,
}
