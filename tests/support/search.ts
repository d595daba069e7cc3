import type { SearchAnswer, SearchKind } from '../../src-main/contract/search.ts'
import { agencyProfileOf } from './agency.ts'
import { type OpenCore, openCore } from './core-client.ts'
import { letterText } from './letter-text.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A core in which one letter of several tasks was registered. */
export async function coreWithLetter(dataDir = temporaryFolder()) {
  const core = await openCore(dataDir)
  await core.client.app.setUp(agencyProfileOf('Sở Khoa học và Công nghệ tỉnh An Giang'))
  const draft = await core.client.directives.readText({ name: 'thư', text: letterText(624) })
  const confirmed = await core.client.directives.confirm({
    id: draft.id,
    review: draft.review,
    rememberedGroups: {},
  })
  const [first = '', second = ''] = confirmed.commitmentIds
  return { core, dataDir, directiveId: confirmed.directiveId, first, second }
}

export function find(core: OpenCore, text: string, kind: SearchKind | null = null): Promise<SearchAnswer> {
  return core.client.search.find({ text, kind })
}

/** What was found, as "kind: title". */
export async function titles(
  core: OpenCore,
  text: string,
  kind: SearchKind | null = null,
): Promise<string[]> {
  const { groups } = await find(core, text, kind)
  return groups.flatMap((group) => group.hits.map((hit) => `${hit.kind}: ${hit.title.text}`))
}

export const progress = (text: string) =>
  ({ kind: 'progress', percent: 50, text, obstacles: '', proposals: '' }) as const
