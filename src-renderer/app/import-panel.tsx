import { Anchor, CloseButton, Group, Loader, Paper, Progress, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconClock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { failureText } from '../client/failure.ts'
import { currentLanguage } from '../i18n/language.ts'
import classes from './import-panel.module.css'
import { type ImportItem, type ImportState, isSettled } from './import-queue.ts'

/** How far the reading of dropped letters is; failures say why and stay until the panel is closed. */
export function ImportPanel(props: {
  items: readonly ImportItem[]
  onOpen: (draftId: string) => void
  onClose: () => void
}) {
  const { t } = useTranslation(['app', 'common'])
  const done = props.items.filter(isSettled).length
  return (
    <div aria-live="polite" className={classes.place}>
      {props.items.length > 0 && (
        <Paper shadow="lg" p="sm" className={classes.panel} role="group" aria-label={t('import.title')}>
          <Group justify="space-between" wrap="nowrap" mb={6}>
            <Text fw={600}>{t('import.title')}</Text>
            <Group gap={4} wrap="nowrap">
              <Text size="sm" c="dimmed">
                {t('import.progress', { done, total: props.items.length })}
              </Text>
              {done === props.items.length && (
                <CloseButton size="sm" aria-label={t('common:action.close')} onClick={props.onClose} />
              )}
            </Group>
          </Group>
          <Stack gap={8} className={classes.list}>
            {props.items.map((item) => (
              <Item key={item.key} item={item} onOpen={props.onOpen} />
            ))}
          </Stack>
        </Paper>
      )}
    </div>
  )
}

function Item({ item, onOpen }: { item: ImportItem; onOpen: (draftId: string) => void }) {
  const { t } = useTranslation(['app', 'common'])
  const { state } = item
  return (
    <Group gap={8} wrap="nowrap" align="flex-start">
      <StateIcon state={state} />
      <div className={classes.text}>
        <Text size="sm" fw={500} truncate>
          {item.name}
        </Text>
        {state.kind === 'done' && (
          <Anchor component="button" type="button" size="sm" onClick={() => onOpen(state.draftId)}>
            {t('import.done')}
          </Anchor>
        )}
        {state.kind === 'failed' && (
          <Text size="sm" c="var(--mantine-color-error)">
            {failureText(state.failure, currentLanguage())}
          </Text>
        )}
        {(state.kind === 'waiting' || state.kind === 'sending' || state.kind === 'reading') && (
          <Text size="sm" c="dimmed">
            {t(`import.${state.kind}`)}
          </Text>
        )}
        {state.kind === 'sending' && state.share > 0 && (
          <Progress value={state.share * 100} size="xs" mt={4} aria-label={item.name} />
        )}
      </div>
    </Group>
  )
}

function StateIcon({ state }: { state: ImportState }) {
  switch (state.kind) {
    case 'waiting':
      return <IconClock size={18} className={classes.waiting} aria-hidden />
    case 'done':
      return <IconCircleCheck size={18} className={classes.done} aria-hidden />
    case 'failed':
      return <IconAlertTriangle size={18} className={classes.failed} aria-hidden />
    default:
      return <Loader size={18} aria-hidden />
  }
}
