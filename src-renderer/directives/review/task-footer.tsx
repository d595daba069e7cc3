import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconArrowBackUp, IconArrowForwardUp, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './task-pane.module.css'
import type { useReview } from './use-review.ts'
import type { useUnsure } from './use-unsure.ts'

/** Adding by hand, undo and redo, the way to what is unsure, and the keys of the list. */
export function TaskFooter(props: {
  reviewing: Pick<ReturnType<typeof useReview>, 'canUndo' | 'canRedo' | 'dispatch'>
  unsure: ReturnType<typeof useUnsure>
  onAdd: () => void
}) {
  const { t } = useTranslation('directives')
  const { unsure } = props
  const { canUndo, canRedo, dispatch } = props.reviewing
  return (
    <Group className={classes.keys} gap="xs" wrap="nowrap">
      <Button
        size="compact-sm"
        variant="default"
        style={{ flexShrink: 0 }}
        leftSection={<IconPlus size={15} aria-hidden />}
        aria-keyshortcuts="N"
        onClick={props.onAdd}
      >
        {t('add.open')}
      </Button>
      {unsure.items.length > 0 && (
        <Button
          size="compact-sm"
          variant="light"
          color="yellow"
          style={{ flexShrink: 0 }}
          leftSection={<IconAlertTriangle size={15} aria-hidden />}
          aria-keyshortcuts="U"
          title={t('unsure.hint')}
          onClick={() => unsure.go(1)}
        >
          {t('unsure.next', { count: unsure.items.length })}
        </Button>
      )}
      <Group gap={2} wrap="nowrap">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('review.undo')}
          title={t('review.undo')}
          aria-keyshortcuts="Control+Z"
          disabled={!canUndo}
          onClick={() => dispatch({ type: 'undo' })}
        >
          <IconArrowBackUp size={17} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('review.redo')}
          title={t('review.redo')}
          aria-keyshortcuts="Control+Y"
          disabled={!canRedo}
          onClick={() => dispatch({ type: 'redo' })}
        >
          <IconArrowForwardUp size={17} />
        </ActionIcon>
      </Group>
      <Text size="xs" c="dimmed" truncate title={t('review.keys')} style={{ flex: 1 }}>
        {t('review.keys')}
      </Text>
    </Group>
  )
}
