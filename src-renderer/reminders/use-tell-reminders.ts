import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { UntoldReminder } from '../../src-main/contract/reminder.ts'
import { useToday } from '../client/app-state.ts'
import { client, query } from '../client/client.ts'

/**
 * Tells of the day's reminders once, at the start and when a new day begins: by the system where
 * the shell can; in the window the bell shows them. The core remembers what was told, so that neither a restart nor a second window repeats it.
 */
export function useTellReminders(): void {
  const { t } = useTranslation('reminders')
  const today = useToday()
  const cache = useQueryClient()
  useEffect(() => {
    let left = false
    const tell = async (day: string) => {
      // Without a shell that tells, nothing counts as told.
      if (window.camket === undefined) return
      const untold = await client.reminders.tell({})
      if (left || day === '' || untold.length === 0) return
      const body = summary(untold)
        .map(({ kind, count }) => t(`count.${kind}`, { count }))
        .join(', ')
      await window.camket.notify({ title: t('title'), body })
      await cache.invalidateQueries({ queryKey: query.reminders.key() })
    }
    // A reminder that could not be told is no reason to disturb: the bell shows it all the same.
    tell(today).catch(() => undefined)
    return () => {
      left = true
    }
  }, [today, t, cache])
}

function summary(reminders: readonly UntoldReminder[]): { kind: UntoldReminder['kind']; count: number }[] {
  const kinds = ['overdue', 'due', 'committed', 'occurrence', 'report'] as const
  return kinds
    .map((kind) => ({ kind, count: reminders.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
}
