import { useNavigate, useSearch } from '@tanstack/react-router'
import type { IsoDate } from '../../src-main/contract/common.ts'
import { useToday } from '../client/app-state.ts'

/** The date for which every figure and status on the screen is computed: from the address, else today. */
export function useAsOf(): IsoDate {
  const search = useSearch({ strict: false })
  const today = useToday()
  return search.asOf ?? today
}

/** Changes the as-of date of the screen and of every link from it; today leaves no trace in the address. */
export function useSetAsOf(): (date: IsoDate | null) => void {
  const navigate = useNavigate()
  const today = useToday()
  return (date) => {
    const asOf = date === today || date === null ? undefined : date
    void navigate({ to: '.', search: (previous) => ({ ...previous, asOf }), replace: true })
  }
}
