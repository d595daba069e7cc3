import { ActionIcon, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { Dispatch, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReaderNote } from '../../../src-main/contract/extraction.ts'
import type { HistoryAction } from './review-history.ts'
import { isDoubt, type NotedValue, notedValue } from './task-notes.ts'
import classes from './unsure.module.css'

/** A value of a task; where the reader was not sure of it, it stands out, says why, and can be ticked off. */
export function Unsure(props: {
  value: NotedValue
  notes: readonly ReaderNote[]
  taskKey: string
  checked: readonly string[]
  /** The doubt is shown elsewhere. */
  hidden: boolean
  dispatch: Dispatch<HistoryAction>
  children: ReactNode
}) {
  const { t } = useTranslation('directives')
  const why = useWhy(props.value, props.notes)
  const id = `${props.value} ${props.taskKey}`
  if (why === null || props.hidden || props.checked.includes(id)) return props.children
  return (
    <div className={classes.unsure} data-unsure={props.value}>
      {props.children}
      <span className={classes.why}>
        <Text size="xs" component="span">
          <IconAlertTriangle size={13} aria-hidden /> {why}
        </Text>
        <ActionIcon
          size="xs"
          variant="subtle"
          color="gray"
          tabIndex={-1}
          title={t('unsure.check')}
          aria-label={t('unsure.check')}
          onClick={() => props.dispatch({ type: 'check', id })}
        >
          <IconCheck size={13} />
        </ActionIcon>
      </span>
    </div>
  )
}

/** Why the reader was not sure of a value, or how it was found, in a few words; null when there is nothing to say. */
export function useWhy(value: NotedValue, notes: readonly ReaderNote[]): string | null {
  const { t } = useTranslation('directives')
  const reasons = notes
    .filter((note) => notedValue(note) === value && (value === 'text' || isDoubt(note)))
    .map(({ code, detail }) => t(`why.${code}`, { detail: detail ?? '…' }))
  return reasons.length === 0 ? null : [...new Set(reasons)].join(' ')
}
