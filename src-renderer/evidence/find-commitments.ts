import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { CommitmentRow } from '../../src-main/contract/commitment.ts'
import { useToday } from '../client/app-state.ts'
import { query } from '../client/client.ts'
import { pathText } from '../ui/path-text.ts'

/** More would not be read; typing narrows them down. */
const SHOWN = 40

/** The commitments whose words hold what was typed, with or without marks; open ones first. */
export function useFoundCommitments(search: string): readonly CommitmentRow[] {
  const asOf = useToday()
  const [typed] = useDebouncedValue(search, 150)
  const found = useQuery({
    ...query.commitments.list.queryOptions({ input: { asOf, directiveId: null, leaves: [], search: typed } }),
    placeholderData: keepPreviousData,
  })
  const rows = found.data ?? []
  return rows.toSorted((a, b) => Number(isDone(a)) - Number(isDone(b))).slice(0, SHOWN)
}

function isDone(row: CommitmentRow): boolean {
  return row.status.doneOn !== null
}

/** "Thông báo 624/TB-VPCP · điểm b khoản 1: …", cut to a line or two. */
export function commitmentName(row: CommitmentRow): string {
  const place = [row.directiveLabel, row.path === null ? null : pathText(row.path)].filter(
    (part) => part !== null,
  )
  const words = row.text.length > 140 ? `${row.text.slice(0, 140).trimEnd()}…` : row.text
  return place.length === 0 ? words : `${place.join(' · ')}: ${words}`
}
