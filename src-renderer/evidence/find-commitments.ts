import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQueries } from '@tanstack/react-query'
import type { CommitmentRow, Leaf } from '../../src-main/contract/commitment.ts'
import { useToday } from '../client/app-state.ts'
import { query } from '../client/client.ts'
import { pathText } from '../ui/path-text.ts'

/** More would not be read; typing narrows them down. */
const SHOWN = 40

/** The commitments whose words hold what was typed, with or without marks; open ones first. */
export function useFoundCommitments(search: string): readonly CommitmentRow[] {
  const asOf = useToday()
  const [typed] = useDebouncedValue(search, 150)
  const parts = useQueries({
    queries: [undone, done].map((leaves) => ({
      ...query.commitments.query.queryOptions({
        input: { asOf, filter: { search: typed, leaves }, sort: [], groupBy: null, offset: 0, limit: SHOWN },
      }),
      placeholderData: keepPreviousData,
    })),
  })
  return parts.flatMap(({ data }) => data?.rows ?? []).slice(0, SHOWN)
}

const undone: Leaf[] = ['openInTime', 'openOverdue', 'standing', 'paused']
const done: Leaf[] = ['doneOnTime', 'doneLate']

/** "Thông báo 624/TB-VPCP · điểm b khoản 1: …", cut to a line or two. */
export function commitmentName(row: CommitmentRow): string {
  const place = [row.directiveLabel, row.path === null ? null : pathText(row.path)].filter(
    (part) => part !== null,
  )
  const words = row.text.length > 140 ? `${row.text.slice(0, 140).trimEnd()}…` : row.text
  return place.length === 0 ? words : `${place.join(' · ')}: ${words}`
}
