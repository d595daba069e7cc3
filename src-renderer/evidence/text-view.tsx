import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { fileSize } from '../ui/file-size.ts'
import { LoadingState } from '../ui/loading-state.tsx'
import classes from './preview.module.css'
import { readText, shownBytes } from './read-text.ts'

/** The beginning of a text file. */
export function TextView({ url, size }: { url: string; size: number }) {
  const { t, i18n } = useTranslation('evidence')
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
