import { Alert } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { routes } from '../../src-main/contract/routes.ts'
import { failureText, toFailure } from '../client/failure.ts'
import { currentLanguage } from '../i18n/language.ts'
import type { PreviewedFile } from './evidence-preview.tsx'
import { PdfView } from './pdf-view.tsx'
import classes from './preview.module.css'
import { previewKind } from './preview-kind.ts'
import { TextView } from './text-view.tsx'
import { WordsView } from './words-view.tsx'

/** What a file holds, as far as it can be shown. */
export function FileContent({ file }: { file: PreviewedFile }) {
  const { t } = useTranslation('evidence')
  const [failure, setFailure] = useState<unknown>(null)
  const url = routes.evidence(file.id)
  if (failure !== null) {
    return (
      <Alert color="red" role="alert" icon={<IconInfoCircle size={18} />}>
        {t('viewer.failed', { reason: reasonOf(failure) })}
      </Alert>
    )
  }
  switch (previewKind(file.mediaType)) {
    case 'image':
      return (
        <img
          src={url}
          alt={t('viewer.imageOf', { name: file.name })}
          className={classes.image}
          onError={() => setFailure(new Error(file.mediaType))}
        />
      )
    case 'pdf':
      return <PdfView url={url} size={file.size} onFailure={setFailure} />
    case 'text':
      return <TextView url={url} size={file.size} />
    case 'words':
      return <WordsView id={file.id} />
    case 'none':
      return (
        <Alert color="gray" icon={<IconInfoCircle size={18} />}>
          {t('viewer.noPreview')}
        </Alert>
      )
  }
}

/** Our own failures in their words; pdf.js and the browser only give a technical name. */
function reasonOf(error: unknown): string {
  const failure = toFailure(error)
  if (failure.code !== 'UNEXPECTED') return failureText(failure, currentLanguage())
  return error instanceof Error ? error.message : failure.code
}
