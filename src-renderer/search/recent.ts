import { useQuery, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { client, query } from '../client/client.ts'
import { notifyFailure } from '../client/notify-failure.ts'

const key = 'search.recent'
const most = 6
const texts = z.array(z.string()).catch([])

/** What was searched for when something was opened, latest first; kept in the core like other choices. */
export function useRecentSearches(): { recent: readonly string[]; remember: (text: string) => void } {
  const cache = useQueryClient()
  const options = query.drafts.get.queryOptions({ input: { key } })
  const { data } = useQuery(options)
  const recent = texts.parse(data?.value ?? [])
  return {
    recent,
    remember(text) {
      const typed = text.trim()
      if (typed === '') return
      const value = [typed, ...recent.filter((one) => one !== typed)].slice(0, most)
      cache.setQueryData(options.queryKey, { value })
      client.drafts.put({ key, value }).catch(notifyFailure)
    },
  }
}
