import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './task-pane.module.css'
import type { useReview } from './use-review.ts'

/** Adding by hand, undo and redo, and the keys of the list. */
export function TaskFooter(props: {
  reviewing: Pick<ReturnType<typeof useReview>, 'canUndo' | 'canRedo' | 'dispatch'>
  onAdd: () => void
}) {
  const { t } = useTranslation('directives')
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
      <Text size="xs" c="dimmed" style={{ flex: 1 }}>
        {t('review.keys')}
      </Text>
    </Group>
  )
}
