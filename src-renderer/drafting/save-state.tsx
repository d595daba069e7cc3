import { Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { failureText, toFailure } from '../client/failure.ts'
import { currentLanguage } from '../i18n/language.ts'
import type { WriteState } from './latest-writer.ts'

/** Where the typed text stands, in one quiet line; a failed save says why and can be tried again. */
export function SaveState(props: {
  state: WriteState
  /** Something required is empty, so the text waits as a draft. */
  incomplete: boolean
  error: unknown
  onRetry: () => void
}) {
  const { t } = useTranslation('drafting')
  const failed = props.state === 'failed'
  const quiet = props.incomplete ? 'incomplete' : props.state
  return (
    <Group gap={6} wrap="nowrap" role="status">
      {icons[quiet]}
      <Text
        size="sm"
        c={failed ? 'var(--mantine-color-error)' : 'dimmed'}
        title={failed ? failureText(toFailure(props.error), currentLanguage()) : undefined}
      >
        {t(`save.${quiet}`)}
      </Text>
      {failed && !props.incomplete && (
        <Button size="compact-xs" variant="default" onClick={props.onRetry}>
          {t('save.retry')}
        </Button>
      )}
    </Group>
  )
}

const icons = {
  saved: <IconCheck size={15} aria-hidden />,
  waiting: <IconPencil size={15} aria-hidden />,
  saving: <IconPencil size={15} aria-hidden />,
  failed: <IconAlertTriangle size={15} aria-hidden />,
  incomplete: <IconAlertTriangle size={15} aria-hidden />,
} as const
