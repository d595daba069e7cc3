import { describe, expect, it } from 'vitest'
import { usualLayoutPreset } from '../../src-main/contract/layout-preset.ts'
import type { Letter } from '../../src-main/contract/letter.ts'
import { routes } from '../../src-main/contract/routes.ts'
import { agencyProfileOf } from '../support/agency.ts'
import { type OpenCore, openCore } from '../support/core-client.ts'
import { letterText } from '../support/letter-text.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const asOf = '2025-12-14'
const issue = { kind: 'letter' as const, number: '', date: null, acceptFindings: true }

async function readyCore(dataDir = temporaryFolder(), now?: string) {
  const core = await openCore(dataDir, now)
  await core.client.app.setUp(agencyProfileOf('Sở Khoa học và Công nghệ tỉnh An Giang'))
  const draft = await core.client.directives.read({ handle: await core.upload('thư.txt', letterText(7)) })
  const confirmed = await core.client.directives.confirm({
    id: draft.id,
    review: draft.review,
    rememberedGroups: {},
  })
  return { core, ...confirmed }
}

const sampleOf = (preset: string) => `${routes.layoutSample}?v=${encodeURIComponent(preset)}`
const html = async (core: OpenCore, id: string) => (await core.get(routes.letter(id, 'html'))).text()
const done = (core: OpenCore, commitmentId: string, happenedOn: string) =>
  core.client.commitments.record({
    commitmentId,
    happenedOn,
    content: { kind: 'reportedDone', text: '' },
    evidenceIds: [],
  })
const figure = (letter: Letter, name: string) => letter.figures.find((one) => one.name === name)

describe('the figures of a draft', () => {
  it('follow the facts until issue, then stay', async () => {
    const { core, directiveId, commitmentIds } = await readyCore()
    const [first = ''] = commitmentIds
    const letter = await core.client.letters.draft({ asOf, directiveId, commitmentIds: [] })
    expect(letter.content.situation[0]).toContain('⟦total⟧')
    expect(figure(letter, 'doneShare')).toMatchObject({ text: '0/2 nhiệm vụ (0,0%)', commitmentIds: [] })
    expect(await html(core, letter.id)).toContain('đã hoàn thành 0/2 nhiệm vụ (0,0%)')

    await done(core, first, '2025-12-14')
    const later = await core.client.letters.get({ id: letter.id })
    expect(figure(later, 'doneShare')).toMatchObject({ text: '1/2 nhiệm vụ (50,0%)', commitmentIds: [first] })
    expect(await html(core, letter.id)).toContain('đã hoàn thành 1/2 nhiệm vụ (50,0%)')

    await core.client.documents.issue({ ...issue, id: letter.id })
    const issued = await core.client.letters.get({ id: letter.id })
    expect(issued.figures).toEqual([])
    expect(JSON.stringify(issued.content)).not.toContain('⟦')
    expect(issued.content.situation[0]).toContain('đã hoàn thành 1/2 nhiệm vụ (50,0%)')
    const frozen = await html(core, letter.id)
    await done(core, commitmentIds[1] ?? '', '2025-12-13')
    expect(await html(core, letter.id)).toBe(frozen)
    await core.app.close()
  })

  it('are of the day at hand, or of a day that the clerk chose', async () => {
    const dataDir = temporaryFolder()
    const { core, directiveId, commitmentIds } = await readyCore(dataDir)
    const followed = await core.client.letters.draft({ asOf, directiveId, commitmentIds: [] })
    const pinned = await core.client.letters.draft({ asOf: '2025-12-01', directiveId, commitmentIds: [] })
    await core.app.close()

    const tomorrow = await openCore(dataDir, '2025-12-15T03:00:00Z')
    await done(tomorrow, commitmentIds[0] ?? '', '2025-12-15')
    const now = await tomorrow.client.letters.get({ id: followed.id })
    expect([now.asOf, figure(now, 'asOf')?.text]).toEqual(['2025-12-15', 'ngày 15 tháng 12 năm 2025'])
    expect(figure(now, 'doneShare')?.text).toBe('1/2 nhiệm vụ (50,0%)')
    const then = await tomorrow.client.letters.get({ id: pinned.id })
    expect([then.asOf, figure(then, 'doneShare')?.text]).toEqual(['2025-12-01', '0/2 nhiệm vụ (0,0%)'])
    await tomorrow.app.close()
  })

  it('stay as typed when they are overtyped, and say so until that is confirmed', async () => {
    const { core, directiveId } = await readyCore()
    const { id, content } = await core.client.letters.draft({ asOf, directiveId, commitmentIds: [] })
    const situation = content.situation.map((line) => line.replace('⟦total⟧', '⟦total|09 nhiệm vụ⟧'))
    const saved = await core.client.letters.save({ id, content: { ...content, situation } })
    const overtyped = saved.findings.find(({ code }) => code === 'figureOvertyped')
    expect(overtyped?.detail).toBe('“09 nhiệm vụ” → “02 nhiệm vụ”')
    expect(await html(core, id)).toContain('được giao 09 nhiệm vụ')
    const keep = overtyped?.fixes.find(({ kind }) => kind === 'keep')?.changes[0]
    const kept = situation.map((line) => (line === keep?.from ? keep.to : line))
    const confirmed = await core.client.letters.save({ id, content: { ...content, situation: kept } })
    expect(confirmed.findings.map(({ code }) => code)).not.toContain('figureOvertyped')
    await core.app.close()
  })

  it('leave letters of earlier versions as they were written', async () => {
    const { core, directiveId } = await readyCore()
    const { id, content } = await core.client.letters.draft({ asOf, directiveId, commitmentIds: [] })
    const { purpose, reason, urgency, drafterCode, figuresAsOf, figuresDirectiveId, ...earlier } = content
    expect([purpose, reason]).toEqual(['commitment', []])
    expect([urgency, drafterCode, figuresAsOf, figuresDirectiveId]).toEqual(['', '', null, directiveId])
    const plain = { ...earlier, situation: ['Được giao 02 nhiệm vụ, nêu tại Phụ lục.'] }
    const saved = await core.client.letters.save({ id, content: plain })
    expect(saved.content).toEqual({
      ...plain,
      purpose: 'commitment',
      reason: [],
      urgency: '',
      drafterCode: '',
      figuresAsOf: null,
      figuresDirectiveId: null,
    })
    expect(await html(core, id)).toContain('Được giao 02 nhiệm vụ, nêu tại Phụ lục.')
    await core.app.close()
  })
})

describe('the layout of an agency', () => {
  it('reaches drafts at once, leaves issued letters alone, and shows itself before it is chosen', async () => {
    const { core, directiveId } = await readyCore()
    const draft = () => core.client.letters.draft({ asOf, directiveId, commitmentIds: [] })
    const [issued, open] = [await draft(), await draft()]
    await core.client.documents.issue({ ...issue, id: issued.id })
    const frozen = await html(core, issued.id)
    const layout = { ...usualLayoutPreset, letterhead: 'party' as const, marginLeft: 35 }
    const sample = await core.get(sampleOf(JSON.stringify(layout)))
    expect(await sample.text()).toContain('ĐẢNG CỘNG SẢN VIỆT NAM')
    expect(await html(core, open.id)).not.toContain('ĐẢNG CỘNG SẢN VIỆT NAM')
    const { agency } = await core.client.app.state({})
    if (agency === null) throw new Error('the agency is set up')
    await core.client.app.updateAgency({ ...agency, layout })
    const page = await html(core, open.id)
    expect(page).toContain('ĐẢNG CỘNG SẢN VIỆT NAM')
    expect(page).toMatch(/Số(?:&nbsp;|\u00a0|\s)+-CV\/SKHCN/u)
    expect(page).toContain('@page{size:A4;margin:20mm 15mm 20mm 35mm')
    expect(await html(core, issued.id)).toBe(frozen)
    const course = await core.client.documents.issue({ ...issue, number: '7', id: open.id })
    expect(course.issue).toMatchObject({ number: '7', symbol: '-CV/SKHCN' })
    await core.app.close()
  })

  it.each(['{', '{"bodySize":20}', ''])('refuses the preset %j', async (preset) => {
    const { core } = await readyCore()
    const response = await core.get(sampleOf(preset))
    expect(response.status).toBe(422)
    await core.app.close()
  })
})

type RecordInput = Parameters<OpenCore['client']['documents']['record']>[0]

function record(core: OpenCore, id: string, content: RecordInput['content']) {
  return core.client.documents.record({
    kind: 'letter',
    id,
    happenedOn: '2025-12-14',
    content,
    evidenceIds: [],
  })
}

describe('after the issue', () => {
  it('fills in the number that came later, once, and leaves the frozen files alone', async () => {
    const { core, directiveId } = await readyCore()
    const draft = () => core.client.letters.draft({ asOf, directiveId, commitmentIds: [] })
    const [first, second] = [await draft(), await draft()]
    for (const { id } of [first, second]) await core.client.documents.issue({ ...issue, id })
    const frozen = await html(core, first.id)
    const numbered = { kind: 'numbered' as const, number: '05', date: '2025-12-12' }
    const course = await record(core, first.id, numbered)
    expect(course).toMatchObject({
      stage: 'issued',
      issue: { number: '', date: null },
      registered: { number: '5', date: '2025-12-12' },
    })
    expect(await html(core, first.id)).toBe(frozen)
    await expect(record(core, first.id, numbered)).rejects.toMatchObject({ code: 'ALREADY_NUMBERED' })
    await expect(record(core, second.id, numbered)).rejects.toMatchObject({ code: 'NUMBER_TAKEN' })
    const third = await draft()
    await expect(
      core.client.documents.issue({ ...issue, number: '5', date: '2025-12-12', id: third.id }),
    ).rejects.toMatchObject({ code: 'NUMBER_TAKEN' })
    const rows = await core.client.documents.register({ year: 2025 })
    expect(rows.map(({ number, date }) => [number, date])).toEqual([
      ['5', '2025-12-12'],
      ['', null],
    ])
    await core.app.close()
  })

  it('counts a number of January in the new year', async () => {
    const { core, directiveId } = await readyCore()
    const { id } = await core.client.letters.draft({ asOf, directiveId, commitmentIds: [] })
    await core.client.documents.issue({ ...issue, id })
    await record(core, id, { kind: 'numbered', number: '1', date: '2026-01-05' })
    expect(await core.client.documents.register({ year: 2025 })).toEqual([])
    expect(await core.client.documents.register({ year: 2026 })).toMatchObject([{ id, number: '1' }])
    await core.app.close()
  })

  it('takes back a record by a new one that names it, and then counts it no more', async () => {
    const { core, directiveId } = await readyCore()
    const { id } = await core.client.letters.draft({ asOf, directiveId, commitmentIds: [] })
    await core.client.documents.issue({ ...issue, id })
    const sent = await record(core, id, { kind: 'sent', how: 'Trục liên thông', to: 'Sở Nội vụ' })
    expect(sent.stage).toBe('sent')
    const eventId = sent.events[0]?.id ?? ''
    const back = await record(core, id, { kind: 'takenBack', eventId, reason: 'Ghi nhầm văn bản' })
    expect(back.stage).toBe('issued')
    expect(back.events.map(({ content, takenBack }) => [content.kind, takenBack])).toEqual([
      ['sent', true],
      ['takenBack', false],
    ])
    for (const wrong of [eventId, back.events[1]?.id ?? '', id]) {
      await expect(
        record(core, id, { kind: 'takenBack', eventId: wrong, reason: 'x' }),
      ).rejects.toMatchObject({ code: 'NOTHING_TO_TAKE_BACK' })
    }
    expect(await core.client.documents.register({ year: 2025 })).toMatchObject([{ sentOn: null }])

    const numbered = await record(core, id, { kind: 'numbered', number: '9', date: null })
    const wrongNumber = numbered.events.at(-1)?.id ?? ''
    await record(core, id, { kind: 'takenBack', eventId: wrongNumber, reason: 'Nhầm số' })
    const again = await record(core, id, { kind: 'numbered', number: '10', date: null })
    expect(again.registered).toEqual({ number: '10', date: null })
    expect(await core.client.app.verify({})).toMatchObject({ ok: true })
    await core.app.close()
  })
})
