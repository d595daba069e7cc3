import { Box } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../ui/failure-notice.tsx'

/** A screen that threw while it was drawn: the frame stays, the report can be copied. */
export function CrashScreen({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('app')
  return (
    <Box maw={720} mx="auto" mt="xl" p="md">
      <FailureNotice error={error} title={t('crash.title')} onRetry={reset} />
    </Box>
  )
}
