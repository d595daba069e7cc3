import { Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReaderNote } from '../../../src-main/contract/extraction.ts'
import { type NotedValue, notedValue } from './task-notes.ts'
import classes from './unsure.module.css'

/** A value of a task; where the reader was not sure of it, it stands out and says why. */
export function Unsure(props: { value: NotedValue; notes: readonly ReaderNote[]; children: ReactNode }) {
  const why = useWhy(props.value, props.notes)
  if (why === null) return props.children
  return (
    <div className={classes.unsure} data-unsure={props.value}>
      {props.children}
      <Text size="xs" component="span" className={classes.why}>
        <IconAlertTriangle size={13} aria-hidden /> {why}
      </Text>
    </div>
  )
}

/** Why the reader was not sure of a value, in a few words; null when it was. */
export function useWhy(value: NotedValue, notes: readonly ReaderNote[]): string | null {
  const { t } = useTranslation('directives')
  const reasons = notes
    .filter((note) => notedValue(note) === value)
    .map(({ code, detail }) => t(`why.${code}`, { detail: detail ?? '…' }))
  return reasons.length === 0 ? null : [...new Set(reasons)].join(' ')
}
