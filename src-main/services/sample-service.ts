import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FactContent } from '../contract/commitment.ts'
import { type Story, story } from '../contract/story.ts'
import { extract } from '../intake/extract.ts'
import { readDocument } from '../intake/read-document.ts'
import type { TakenFile } from '../storage/incoming.ts'
import { writeSetting } from '../storage/settings.ts'
import { setUpAgency } from './agency-service.ts'
import { recordFact } from './commitment-service.ts'
import { type Core, instantNow, required } from './core.ts'
import { confirmDirective, directiveDetail, readDirectiveFrom } from './directive-service.ts'
import { addEvidenceFile } from './evidence-service.ts'
import { draftCommitmentLetter, saveLetter } from './letter-service.ts'

/**
 * Fills an empty data folder with the shipped letters, what an agency did about them, and the draft of its
 * commitment letter, by the same calls that a clerk's work makes.
 * @returns the story's own as-of date and the draft letter.
 */
export async function trySampleData(core: Core): Promise<{ asOf: string; letterId: string }> {
  const samples = join(core.resourcesDir, 'samples')
  const told = story.parse(JSON.parse(await readFile(join(samples, 'story.json'), 'utf8')))
  await checkStory(told, samples)
  await setUpAgency(core, told.agency)
  await core.database.write((trx) => writeSetting(trx, 'sample', true, instantNow(core)))
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
