import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { WorkingCalendar, WorkingDay } from '../../../src-main/contract/calendar.ts'
import { useChange } from '../../client/change.ts'
import { query } from '../../client/client.ts'
import { showUndo } from '../../ui/undo-notice.tsx'

/** The calendar in force, and the one way to change it: written at once, with an undo. */
export function useCalendar() {
  const { t } = useTranslation(['settings', 'common'])
  const state = useQuery(query.calendar.workingDays.queryOptions({ input: {} }))
  const save = useChange((core, calendar: WorkingCalendar | null) =>
    core.calendar.saveWorkingDays({ calendar }),
  )
  const now = state.data
  const change = (next: WorkingCalendar | null, message: string) => {
    if (now === undefined) return
    const before = now.own ? now.calendar : null
    save.mutate(next, {
      onSuccess: () =>
        void showUndo({ message, undoLabel: t('common:action.undo'), undo: () => save.mutate(before) }),
    })
  }
  return {
    error: state.error,
    now,
    busy: save.isPending,
    setDays: (days: WorkingDay[], message: string) =>
      change({ source: t('workingDays.ownSource'), days }, message),
    backToShipped: () => change(null, t('workingDays.shippedAgain')),
  }
}
