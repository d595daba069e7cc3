import { z } from 'zod'

/** The lists of the directory, in the order of their tabs. */
export const directoryTab = z.enum(['agency', 'group', 'unit', 'person', 'field'])
export type DirectoryTab = z.infer<typeof directoryTab>

/** Which list is shown, what is searched for in it, and which entry was open when it was first shown. */
export const directorySearch = z.object({
  tab: directoryTab.optional().catch(undefined),
  q: z.string().max(200).optional().catch(undefined),
  entry: z.string().max(100).optional().catch(undefined),
})
