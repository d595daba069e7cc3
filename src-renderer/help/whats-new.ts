import { z } from 'zod'
import entries from '../../resources/whats-new.json' with { type: 'json' }

const release = z.object({ version: z.string(), vi: z.array(z.string()), en: z.array(z.string()) })
export type Release = z.infer<typeof release>

/** What each version brought, the newest first. */
export const releases: readonly Release[] = z.array(release).parse(entries)

/**
 * Whether this version has something to tell that was not shown yet. `seen` is the version whose news were shown
 * last; null where the app was never open before, for which nothing is new.
 */
export function hasNews(version: string, seen: string | null): boolean {
  return seen !== null && seen !== version && releases.some((one) => one.version === version)
}
