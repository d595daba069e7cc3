import { z } from 'zod'

/** The lists of the directory, in the order of their tabs. */
export const directoryTab = z.enum(['agency', 'group', 'unit', 'person', 'field'])
export type DirectoryTab = z.infer<typeof directoryTab>

/** Which list is shown, and what is searched for in it. */
export const directorySearch = z.object({
  tab: directoryTab.optional().catch(undefined),
  q: z.string().max(200).optional().catch(undefined),
})
