import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FactContent } from '../contract/commitment.ts'
import { type Story, story } from '../contract/story.ts'
import type { TakenFile } from '../storage/incoming.ts'
import { writeSetting } from '../storage/settings.ts'
import { setUpAgency } from './agency-service.ts'
import { recordFact } from './commitment-service.ts'
import { type Core, instantNow, required } from './core.ts'
import { confirmDirective, directiveDetail, readDirectiveFrom } from './directive-service.ts'
import { addEvidenceFile } from './evidence-service.ts'

/**
 * Fills an empty data folder with the shipped letters and what an agency did about them, by the same calls
 * that a clerk's work makes.
 * @returns the story's own as-of date.
 */
export async function trySampleData(core: Core): Promise<{ asOf: string; directiveIds: string[] }> {
  const samples = join(core.resourcesDir, 'samples')
  const told = story.parse(JSON.parse(await readFile(join(samples, 'story.json'), 'utf8')))
  await setUpAgency(core, told.agency)
  await core.database.write((trx) => writeSetting(trx, 'sample', true, instantNow(core)))
  const commitments = new Map<string, string>()
  const directiveIds: string[] = []
  for (const { file, receivedOn } of told.letters) {
    const draft = await readDirectiveFrom(core, await fileIn(samples, file))
    const header = { ...draft.review.header, receivedOn }
    const { directiveId } = await confirmDirective(core, draft.id, { ...draft.review, header }, {})
    directiveIds.push(directiveId)
    for (const clause of (await directiveDetail(core, directiveId)).clauses) {
      if (clause.commitmentId !== null) commitments.set(`${file} ${clause.path}`, clause.commitmentId)
    }
  }
  for (const course of told.commitments) {
    const name = `${course.file} ${course.path}`
    await tell(core, required(commitments.get(name), name), course, join(samples, 'evidence'))
  }
  return { asOf: told.asOf, directiveIds }
}

async function tell(
  core: Core,
  commitmentId: string,
  { clears, progress, reportedDone }: Story['commitments'][number],
  folder: string,
): Promise<void> {
  const record = async (happenedOn: string, content: FactContent, files: readonly string[]) => {
    const evidenceIds: string[] = []
    for (const file of files) evidenceIds.push((await addEvidenceFile(core, await fileIn(folder, file))).id)
    await recordFact(core, { commitmentId, happenedOn, content, evidenceIds })
  }
  if (clears !== null) {
    const { happenedOn, ...six } = clears
    await record(happenedOn, { kind: 'clears', clears: six }, [])
  }
  for (const { happenedOn, evidence, ...entry } of progress) {
    await record(happenedOn, { kind: 'progress', ...entry }, evidence)
  }
  if (reportedDone !== null) {
    const { happenedOn, text, evidence } = reportedDone
    await record(happenedOn, { kind: 'reportedDone', text }, evidence)
  }
}

async function fileIn(folder: string, name: string): Promise<TakenFile> {
  const path = join(folder, name)
  const { size } = await stat(path)
  return { name, size, read: () => createReadStream(path) }
}
