import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { SearchAnswer } from '../../src-main/contract/search.ts'
import { query } from '../client/client.ts'
import type { Filter } from './entries.ts'

/** Between two letters typed in a row nothing is asked. Milliseconds. */
const TYPING = 60

/** What the core finds, while the earlier answer stays on screen. */
export function useAnswer(
  typed: string,
  filter: Filter,
): { answer: SearchAnswer | undefined; error: unknown; settled: boolean } {
  const latest = typed.slice(0, 300)
  const [text] = useDebouncedValue(latest, TYPING)
  const asks = text.trim() !== '' && filter !== 'command'
  const found = useQuery({
    ...query.search.find.queryOptions({ input: { text, kind: filter === 'command' ? null : filter } }),
    enabled: asks,
    placeholderData: keepPreviousData,
  })
  return {
    answer: asks ? found.data : undefined,
    error: found.error,
    // By what is typed, not by what was asked so far: the first letters are no question without an answer.
    settled:
      typed.trim() === '' ||
      filter === 'command' ||
      (text === latest && found.isSuccess && !found.isPlaceholderData),
  }
}
