import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { agencyProfile } from '../../../src-main/contract/agency.ts'
import { fact, registeredCommitment, sixClears } from '../../../src-main/contract/commitment.ts'
import { isoDate } from '../../../src-main/contract/common.ts'
import { deadlineKind } from '../../../src-main/contract/deadline.ts'
import { directory as directorySchema } from '../../../src-main/contract/directory.ts'
import { concerns } from '../../../src-main/domain/addressees.ts'
import { commitmentStatus } from '../../../src-main/domain/status.ts'

const root = new URL('../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const foldSpace = (text: string) => text.replace(/\s+/g, ' ').trim()

const goldTask = z.object({
  path: z.string(),
  agencies: z.array(z.string()),
  coordinating: z.array(z.string()),
  text: z.string(),
  deadlineText: z.string().nullable(),
  deadlineISO: isoDate.nullable(),
  deadlineQualifier: z.string().nullable(),
  deadlineKind,
  recurrence: z.string().nullable(),
  reportTo: z.string().nullable(),
})
const gold = z.object({ file: z.string(), closing: z.string(), tasks: z.array(goldTask).min(8).max(15) })

const dated = z.object({ happenedOn: isoDate, text: z.string(), evidence: z.array(z.string()) })
const story = z.object({
  asOf: isoDate,
  agency: agencyProfile,
  letters: z.array(z.object({ file: z.string(), receivedOn: isoDate })),
  commitments: z.array(
    z.object({
      file: z.string(),
      path: z.string(),
      clears: sixClears.extend({ happenedOn: isoDate }),
      progress: z.array(
        dated.extend({ percent: z.int().nullable(), obstacles: z.string(), proposals: z.string() }),
      ),
      reportedDone: dated.nullable(),
    }),
  ),
})

const golds = readdirSync(new URL('tests/fixtures/samples-gold/', root))
  .sort()
  .map((name) => gold.parse(JSON.parse(read(`tests/fixtures/samples-gold/${name}`))))
const told = story.parse(JSON.parse(read('resources/samples/story.json')))
const directory = directorySchema.parse(JSON.parse(read('resources/directory/agencies.json')))

describe.each(golds)('$file', ({ file, closing, tasks }) => {
  const source = read(`resources/samples/${file}`)
  const withoutFootnotes = foldSpace(source.replace(/\n {20,}\n[^\f]*\f/g, '\n'))

  it('is NFC and holds every annotated text word for word', () => {
    expect(source).toBe(source.normalize('NFC'))
    const missing = [closing, ...tasks.map((task) => task.text)].filter(
      (text) => !withoutFootnotes.includes(text),
    )
    expect(missing).toEqual([])
  })

  it('has the same words in its .docx, which stays small, and a small .pdf beside it', () => {
    const stem = new URL(`resources/samples/${file.replace(/\.txt$/, '')}`, root).pathname
    const parts = unzipSync(readFileSync(`${stem}.docx`))
    const body = new TextDecoder().decode(parts['word/document.xml'])
    const squeezed = foldSpace(body.replace(/<[^>]*>/g, '')).replace(/\s/g, '')
    const missing = tasks.filter((task) => {
      // Footnote marks are digits in the text layer and references of their own in Word.
      const words = task.text.replace(/Chính phủ4/, 'Chính phủ').replace(/\s/g, '')
      return !squeezed.includes(words.replace(/&/g, '&amp;'))
    })
    expect(missing.map((task) => task.path)).toEqual([])
    expect(statSync(`${stem}.docx`).size).toBeLessThan(60_000)
    expect(statSync(`${stem}.pdf`).size).toBeLessThan(150_000)
  })
})

describe('the story', () => {
  it('tells every commitment of the sample agency once, and nothing else', () => {
    const led = golds.flatMap(({ file, tasks }) =>
      tasks
        .filter((task) => concerns(task.agencies, told.agency, directory, {}) === 'yes')
        .map((task) => `${file} ${task.path}`),
    )
    expect(told.commitments.map(({ file, path }) => `${file} ${path}`)).toEqual(led)
  })

  it('fills all six clears and happens between receipt and the as-of date', () => {
    for (const commitment of told.commitments) {
      const { happenedOn, ...clears } = commitment.clears
      expect(Object.values(clears).filter((text) => text.trim() === '')).toEqual([])
      const received = told.letters.find(({ file }) => file === commitment.file)?.receivedOn ?? '9999'
      const days = [
        received,
        happenedOn,
        ...commitment.progress.map((entry) => entry.happenedOn),
        ...(commitment.reportedDone ? [commitment.reportedDone.happenedOn] : []),
        told.asOf,
      ]
      expect(days).toEqual(days.toSorted())
    }
  })

  it('names evidence files that are there, and every one of them', () => {
    const named = told.commitments.flatMap(({ progress, reportedDone }) =>
      [...progress, ...(reportedDone ? [reportedDone] : [])].flatMap((entry) => entry.evidence),
    )
    expect(named.toSorted()).toEqual(readdirSync(new URL('resources/samples/evidence/', root)).sort())
  })

  it('has every leaf that the report of Quý IV/2025 counts', () => {
    const counts: Record<string, number> = {}
    for (const told1 of told.commitments) {
      const leaf = leafOf(told1)
      counts[leaf] = (counts[leaf] ?? 0) + 1
    }
    expect(counts).toEqual({ doneOnTime: 6, doneLate: 2, openInTime: 7, openOverdue: 3, standing: 4 })
  })
})

function leafOf(commitment: (typeof told.commitments)[number]): string {
  const task = golds
    .find(({ file }) => file === commitment.file)
    ?.tasks.find(({ path }) => path === commitment.path)
  if (!task) throw new Error(`${commitment.file} ${commitment.path} is not annotated`)
  const id = uuid(`${commitment.file} ${commitment.path}`)
  const at = `${told.asOf}T00:00:00.000Z`
  const registered = registeredCommitment.parse({
    ...task,
    id,
    directiveId: null,
    role: 'lead',
    product: null,
    accountable: null,
    sourceDocument: null,
    note: null,
    assignedOn: null,
    registeredAt: at,
    deadline: {
      text: task.deadlineText,
      kind: task.deadlineKind,
      lastDay: task.deadlineISO,
      qualifier: task.deadlineQualifier,
      recurrence: task.recurrence,
    },
  })
  const contents = [
    ...commitment.progress.map((entry) => ({
      happenedOn: entry.happenedOn,
      content: { ...entry, kind: 'progress' },
    })),
    ...(commitment.reportedDone
      ? [
          {
            happenedOn: commitment.reportedDone.happenedOn,
            content: { kind: 'reportedDone', text: commitment.reportedDone.text },
          },
        ]
      : []),
  ]
  const facts = contents.map((entry, index) =>
    fact.parse({
      ...entry,
      id: uuid(`${id} ${index}`),
      commitmentId: id,
      enteredAt: at,
      agencyId: id,
      deviceId: id,
    }),
  )
  return commitmentStatus(registered, facts, told.asOf, told.agency)?.leaf ?? 'none'
}

function uuid(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
