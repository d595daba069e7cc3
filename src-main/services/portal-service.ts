import type { PortalTask } from '../contract/portal.ts'
import { portalText, portalWhole } from '../documents/portal-text.ts'
import { sourceOf } from '../documents/report-tables.ts'
import { directiveReference } from '../domain/directive-label.ts'
import { portalNews } from '../domain/portal-news.ts'
import { insertFact } from '../storage/commitments.ts'
import { evidenceOfFacts } from '../storage/evidence.ts'
import { uuidv7 } from '../storage/ids.ts'
import { currentText, type Standing, standings } from './commitment-service.ts'
import { author, type Core, instantNow, refuseFuture, required, today } from './core.ts'

/** The tasks with news for a portal, or these whether they have any, the latest news first. */
export async function portalTasks(
  core: Core,
  input: { portal: string; asOf: string; all: boolean; ids?: readonly string[] },
): Promise<PortalTask[]> {
  const { portal, asOf } = input
  const scope = { directiveId: null, ids: input.ids ?? null }
  const files = await evidenceOfFacts(core.database.db, null)
  const tasks = (await standings(core, asOf, scope)).map((one) => portalTask(one, portal, asOf, files))
  return tasks
    .filter(({ news }) => input.all || news > 0)
    .sort((a, b) => order(b.lastNewsOn ?? '', a.lastNewsOn ?? '') || order(a.source, b.source))
}

/**
 * Records that the portal was brought up to date, in one transaction.
 * @throws ExpectedError NOT_FOUND, DATE_IN_FUTURE.
 */
export async function markOnPortal(
  core: Core,
  input: { ids: readonly string[]; portal: string; happenedOn: string },
): Promise<{ commitmentId: string; factId: string }[]> {
  const { portal, happenedOn } = input
  const by = await author(core)
  refuseFuture(core, happenedOn)
  const known = await standings(core, today(core), { directiveId: null, ids: input.ids })
  const found = new Set(known.map(({ commitment }) => commitment.id))
  const made = input.ids.map((commitmentId) => ({
    commitmentId: required(found.has(commitmentId) ? commitmentId : null, 'cam kết'),
    factId: uuidv7(),
  }))
  const enteredAt = instantNow(core)
  await core.database.write(async (trx) => {
    for (const { commitmentId, factId } of made) {
      const content = { kind: 'updatedOnPortal', portal, text: '' } as const
      await insertFact(trx, by, { id: factId, commitmentId, happenedOn, enteredAt, content }, [])
    }
  })
  return made
}

function portalTask(
  one: Standing,
  portal: string,
  asOf: string,
  files: Awaited<ReturnType<typeof evidenceOfFacts>>,
): PortalTask {
  const { commitment, header, status, effective } = one
  const { mark, news } = portalNews(effective, portal)
  // Without news the last words on the portal are shown, so that they can be copied again.
  const told =
    news.length > 0 ? news : effective.filter(({ content }) => content.kind === 'progress').slice(-1)
  const evidence = new Map(
    (news.length > 0 ? news : effective).flatMap((fact) =>
      (files.get(fact.id) ?? []).map((file) => [file.id, file] as const),
    ),
  )
  const task = {
    commitmentId: commitment.id,
    source: sourceOf({
      directive: header === null ? '' : directiveReference(header),
      path: commitment.path ?? '',
    }),
    text: currentText(one),
    leaf: status.leaf,
    lastDay: status.lastDay,
    markedOn: mark?.happenedOn ?? null,
    news: news.length,
    lastNewsOn: news.at(-1)?.happenedOn ?? null,
    ...portalText(told),
    evidence: [...evidence.values()],
  }
  return { ...task, whole: portalWhole(task, asOf) }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
