import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { FactContent } from '../contract/commitment.ts'
import { type Story, story } from '../contract/story.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { extract } from '../intake/extract.ts'
import { readDocument } from '../intake/read-document.ts'
import type { TakenFile } from '../storage/incoming.ts'
import { noteLeavingSample, sampleSettings } from '../storage/leave-sample.ts'
import { readSetting, writeSetting } from '../storage/settings.ts'
import { setUpAgency } from './agency-service.ts'
import { recordFact } from './commitment-service.ts'
import { type Core, instantNow, required } from './core.ts'
import { confirmDirective, readDirectiveFrom } from './directive-service.ts'
import { addEvidenceFile } from './evidence-service.ts'
import { recordIndicatorFact } from './indicator-service.ts'
import { draftCommitmentLetter, saveLetter } from './letter-service.ts'
import { directiveDetail } from './registered-directives.ts'

/**
 * Fills an empty data folder with the shipped letters, what an agency did about them, and the draft of its
 * commitment letter, by the same calls that a clerk's work makes. Until it is whole the folder counts as empty: what a
 * failure or a kill leaves of it is put aside.
 * @returns the story's own as-of date and the draft letter.
 */
export async function trySampleData(core: Core): Promise<{ asOf: string; letterId: string }> {
  const samples = join(core.resourcesDir, 'samples')
  const told = story.parse(JSON.parse(await readFile(join(samples, 'story.json'), 'utf8')))
  await checkStory(told, samples)
  // With the agency in one transaction, so that a folder with an agency of its own can never get the mark.
  await setUpAgency(core, told.agency, (trx) =>
    writeSetting(trx, sampleSettings.unfinished, true, instantNow(core)),
  )
  try {
    const result = await tellStory(core, told, samples)
    await core.database.write(async (trx) => {
      await writeSetting(trx, sampleSettings.whole, true, instantNow(core))
      await writeSetting(trx, sampleSettings.unfinished, false, instantNow(core))
    })
    return result
  } catch (error) {
    await noteUnfinishedSample(core)
    throw error
  }
}

/**
 * Leaves the sample: everything in the data folder, with what was tried out in it, is put aside, and the first run
 * begins anew.
 * @returns the folder in which the sample will be
 * @throws ExpectedError INVALID_INPUT where the data is not the sample; nothing changes
 */
export async function leaveSample(core: Core): Promise<string> {
  const isSample = await readSetting(core.database.db, sampleSettings.whole, z.boolean())
  if (isSample !== true) throw new ExpectedError('INVALID_INPUT', { detail: 'không phải dữ liệu mẫu' })
  return askToLeave(core)
}

/** Whether a kill left the telling of the sample half-way. */
export async function isUnfinishedSample(core: Core): Promise<boolean> {
  return (await readSetting(core.database.db, sampleSettings.unfinished, z.boolean())) ?? false
}

export async function noteUnfinishedSample(core: Core): Promise<void> {
  await askToLeave(core)
}

async function askToLeave(core: Core): Promise<string> {
  const aside = await noteLeavingSample(core.database.folder, instantNow(core))
  core.renewal.wanted = true
  return aside
}

async function tellStory(
  core: Core,
  told: Story,
  samples: string,
): Promise<{ asOf: string; letterId: string }> {
  const commitments = new Map<string, string>()
  const directives = new Map<string, string>()
  for (const { file, receivedOn } of told.letters) {
    const draft = await readDirectiveFrom(core, await fileIn(samples, file))
    const header = { ...draft.review.header, receivedOn }
    const { directiveId } = await confirmDirective(core, draft.id, { ...draft.review, header }, {})
    directives.set(file, directiveId)
    for (const clause of (await directiveDetail(core, directiveId)).clauses) {
      if (clause.commitmentId !== null) commitments.set(nameOf(file, clause.path), clause.commitmentId)
    }
  }
  const commitmentOf = (file: string, path: string) =>
    required(commitments.get(nameOf(file, path)), nameOf(file, path))
  for (const course of told.commitments) {
    await tell(core, commitmentOf(course.file, course.path), course, join(samples, 'evidence'))
  }
  for (const one of told.indicators) await follow(core, one)
  const { file, items } = told.letter
  const promises = new Map(items.map(({ path, ...promise }) => [commitmentOf(file, path), promise]))
  const letterId = await draftAnswer(core, told.asOf, directives.get(file) ?? null, promises)
  return { asOf: told.asOf, letterId }
}

/**
 * The story names clauses by their paths; one that the reader does not find would stop the telling half-way, so
 * it is looked for before anything is written.
 */
async function checkStory({ letters, commitments, letter }: Story, folder: string): Promise<void> {
  const found = new Set<string>()
  for (const { file } of letters) {
    const source = await readDocument({ name: file, bytes: await readFile(join(folder, file)) })
    for (const { path } of extract(source).tasks) found.add(nameOf(file, path))
  }
  const told = [...commitments, ...letter.items.map(({ path }) => ({ file: letter.file, path }))]
  for (const { file, path } of told) required(found.has(nameOf(file, path)) || null, nameOf(file, path))
}

function nameOf(file: string, path: string): string {
  return `${file} ${path}`
}

async function draftAnswer(
  core: Core,
  asOf: string,
  directiveId: string | null,
  promises: ReadonlyMap<string, Omit<Story['letter']['items'][number], 'path'>>,
): Promise<string> {
  const commitmentIds = [...promises.keys()]
  const { id, content } = await draftCommitmentLetter(core, { asOf, directiveId, commitmentIds })
  const items = content.items.map((item) => ({ ...item, ...promises.get(item.commitmentId) }))
  await saveLetter(core, id, { ...content, items })
  return id
}

async function tell(
  core: Core,
  commitmentId: string,
  { clears, assigned, field, progress, reportedDone }: Story['commitments'][number],
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
  const { happenedOn: assignedOn, ...who } = assigned
  await record(assignedOn, { kind: 'assigned', ...who }, [])
  await record(assignedOn, { kind: 'classified', field }, [])
  for (const { happenedOn, evidence, ...entry } of progress) {
    await record(happenedOn, { kind: 'progress', ...entry }, evidence)
  }
  if (reportedDone !== null) {
    const { happenedOn, text, evidence } = reportedDone
    await record(happenedOn, { kind: 'reportedDone', text }, evidence)
  }
}

async function follow(core: Core, { profile, values }: Story['indicators'][number]): Promise<void> {
  const content = { kind: 'described' as const, profile }
  const { indicatorId } = await recordIndicatorFact(core, { indicatorId: null, content, evidenceIds: [] })
  for (const value of values) {
    await recordIndicatorFact(core, { indicatorId, content: { kind: 'value', value }, evidenceIds: [] })
  }
}

async function fileIn(folder: string, name: string): Promise<TakenFile> {
  const path = join(folder, name)
  const { size } = await stat(path)
  return { name, size, read: () => createReadStream(path) }
}
