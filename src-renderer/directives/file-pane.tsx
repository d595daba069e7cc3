import { Alert, Box } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { failureText, toFailure } from '../client/failure.ts'
import { PdfView } from '../evidence/pdf-view.tsx'
import { currentLanguage } from '../i18n/language.ts'
import classes from './file-pane.module.css'

/** A PDF as it came, in place of the text that was read from it. */
export function FilePane(props: { name: string; url: string; size: number }) {
  const { t } = useTranslation('directives')
  const [failure, setFailure] = useState<unknown>(null)
  return (
    <Box className={classes.pages} tabIndex={0} role="region" aria-label={props.name}>
      {failure === null ? (
        <PdfView url={props.url} size={props.size} onFailure={setFailure} />
      ) : (
        <Alert color="red" role="alert" icon={<IconInfoCircle size={18} />}>
          {t('review.files.failed', { reason: failureText(toFailure(failure), currentLanguage()) })}
        </Alert>
      )}
    </Box>
  )
}
