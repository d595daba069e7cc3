import { Group } from '@mantine/core'
import { IconReplace } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DocumentCourse, DocumentKind } from '../../src-main/contract/outgoing.ts'
import { DocumentLink } from './document-link.tsx'

/** "Thay thế văn bản Số 05/SKHCN-VP", for a draft that corrects an issued document. */
export function ReplacesLine({
  kind,
  replaces,
}: {
  kind: DocumentKind
  replaces: DocumentCourse['replaces']
}) {
  const { t } = useTranslation('drafting')
  if (replaces === null) return null
  return (
    <Group gap={4} component="span">
      <IconReplace size={15} aria-hidden />
      {t('course.replaces')}
      <DocumentLink kind={kind} id={replaces.id}>
        {replaces.label}
      </DocumentLink>
    </Group>
  )
}
