import { z } from 'zod'
import { id, isoDate } from '../../src-main/contract/common.ts'

export const libraryKind = z.enum(['image', 'pdf', 'word', 'sheet', 'text', 'reference', 'other'])
export type LibraryKind = z.infer<typeof libraryKind>

export const libraryUse = z.enum(['used', 'unused', 'aside'])
export const librarySort = z.enum(['addedAt', 'name', 'size', 'usedBy'])
export type LibrarySort = z.infer<typeof librarySort>

/** What the library shows, as it stands in the address; left out means all, the latest first. */
export const librarySearch = z.object({
  q: z.string().optional().catch(undefined),
  kind: libraryKind.optional().catch(undefined),
  use: libraryUse.optional().catch(undefined),
  tag: z.string().optional().catch(undefined),
  directiveId: id.optional().catch(undefined),
  from: isoDate.optional().catch(undefined),
  to: isoDate.optional().catch(undefined),
  sort: librarySort.optional().catch(undefined),
  view: z.enum(['grid', 'list']).optional().catch(undefined),
  pane: z.enum(['off']).optional().catch(undefined),
})
export type LibrarySearch = z.infer<typeof librarySearch>
