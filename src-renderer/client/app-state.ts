import { useQuery } from '@tanstack/react-query'
import type { Agency } from '../../src-main/contract/agency.ts'
import type { IsoDate } from '../../src-main/contract/common.ts'
import type { AppState } from '../../src-main/contract/settings.ts'
import { query } from './client.ts'

export const appStateOptions = query.app.state.queryOptions({ input: {} })

/** The core's state; every screen below the frame can rely on it, since the frame waits for it. */
export function useAppState(): AppState {
  const { data } = useQuery(appStateOptions)
  if (data === undefined) throw new Error('A screen was shown before the state of the app was known.')
  return data
}

/** Our agency; screens below the frame exist only once it is set up. */
export function useAgency(): Agency {
  const { agency } = useAppState()
  if (agency === null) throw new Error('A screen was shown before the agency was set up.')
  return agency
}

/** Today in Vietnam by the core's clock. */
export function useToday(): IsoDate {
  return useAppState().today
}
