import { QueryClient } from '@tanstack/react-query'

/**
 * The cache of what the core answered. The core is on this machine, so nothing is retried and everything a
 * screen opens is asked again; a write marks the whole cache as stale (see change.ts), because a single fact
 * can move figures on every screen.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 2_000, refetchOnWindowFocus: true, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
})
