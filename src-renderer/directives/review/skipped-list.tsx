import { Button, Text, Title } from '@mantine/core'
import { IconEye, IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Extraction, Span } from '../../../src-main/contract/extraction.ts'
import classes from './skipped-list.module.css'

type Passages = Extraction['skipped']

/**
 * Every part of the letter that is in no task, so that nothing is overlooked; each can be made a task. ↑ ↓ move, Space
 * shows the place, Enter makes it a task.
 */
export function SkippedList(props: {
  /** What the reader left out of the body. */
  skipped: Passages
  /** Lines that it did not use at all. */
  unused: Passages
  onShow: (span: Span) => void
  onAdd: (span: Span) => void
}) {
  const { t } = useTranslation('directives')
  const list = useRef<HTMLDivElement>(null)
  const { skipped, unused } = props
  if (skipped.length + unused.length === 0) return <Text c="dimmed">{t('skipped.none')}</Text>
  const all = [...skipped, ...unused]
  const onKeyDown = (event: KeyboardEvent) => {
    const item = event.target instanceof HTMLElement ? event.target.dataset['passage'] : undefined
    const at = all.findIndex(({ span }) => `${span.start}` === item)
    const passage = all[at]
    if (passage === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const beside = all[at + step]
    if (step !== 0 && beside !== undefined) {
      list.current?.querySelector<HTMLElement>(`[data-passage="${beside.span.start}"]`)?.focus()
    } else if (event.key === 'Enter') props.onAdd(passage.span)
    else if (event.key === ' ') props.onShow(passage.span)
    else return
    event.preventDefault()
  }
  return (
    <div ref={list} className={classes.lists} onKeyDown={onKeyDown}>
      <Text size="xs" c="dimmed">
        {t('skipped.hint')}
      </Text>
      <Passages {...props} passages={skipped} first={all[0]?.span.start} />
      {unused.length > 0 && (
        <>
          <Title order={3}>{t('skipped.unused', { count: unused.length })}</Title>
          <Passages {...props} passages={unused} first={all[0]?.span.start} />
        </>
      )}
    </div>
  )
}

function Passages(props: {
  passages: Passages
  first: number | undefined
  onShow: (span: Span) => void
  onAdd: (span: Span) => void
}) {
  const { t } = useTranslation('directives')
  if (props.passages.length === 0) return null
  return (
    <ul className={classes.list}>
      {props.passages.map(({ text, span }) => (
        <li
          key={span.start}
          className={classes.item}
          data-passage={span.start}
          tabIndex={span.start === props.first ? 0 : -1}
        >
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
    </ul>
  )
}

/** The parts that no task covers by now. */
export function leftOver(
  skipped: Passages,
  tasks: readonly { span: Span | null; dropped: boolean }[],
): Passages {
  return skipped.filter(
    ({ span }) =>
      !tasks.some(
        (task) =>
          !task.dropped && task.span !== null && task.span.start < span.end && task.span.end > span.start,
      ),
  )
}
