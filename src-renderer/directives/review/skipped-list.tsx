import { Button, Stack, Text } from '@mantine/core'
import { IconEye, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Extraction, Span } from '../../../src-main/contract/extraction.ts'
import classes from './skipped-list.module.css'

/** Every part of the body that is in no task, so that nothing is overlooked; each can be made a task. */
export function SkippedList(props: {
  skipped: Extraction['skipped']
  onShow: (span: Span) => void
  onAdd: (span: Span) => void
}) {
  const { t } = useTranslation('directives')
  if (props.skipped.length === 0) return <Text c="dimmed">{t('skipped.none')}</Text>
  return (
    <Stack gap={6} component="ul" className={classes.list}>
      {props.skipped.map(({ text, span }) => (
        <li key={span.start} className={classes.item}>
          <Text size="sm" lineClamp={4}>
            {text}
          </Text>
          <div className={classes.actions}>
            <Button
              size="compact-xs"
              variant="subtle"
              leftSection={<IconEye size={14} aria-hidden />}
              onClick={() => props.onShow(span)}
            >
              {t('skipped.show')}
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => props.onAdd(span)}
            >
              {t('skipped.add')}
            </Button>
          </div>
        </li>
      ))}
    </Stack>
  )
}

/** The skipped parts that no task covers by now. */
export function leftOver(
  skipped: Extraction['skipped'],
  tasks: readonly { span: Span | null; dropped: boolean }[],
): Extraction['skipped'] {
  return skipped.filter(
    ({ span }) =>
      !tasks.some(
        (task) =>
          !task.dropped && task.span !== null && task.span.start < span.end && task.span.end > span.start,
      ),
  )
}
