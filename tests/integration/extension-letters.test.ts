import { describe, expect, it } from 'vitest'
import type { FactContent } from '../../src-main/contract/commitment.ts'
import { routes } from '../../src-main/contract/routes.ts'
import { agencyProfileOf } from '../support/agency.ts'
import { type OpenCore, openCore } from '../support/core-client.ts'
import { dayDeadline } from '../support/facts.ts'
import { letterText } from '../support/letter-text.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const asOf = '2025-12-14'
const newLastDay = '2026-01-15'
const reason = 'Bộ chuyên ngành chưa có văn bản hướng dẫn'

async function readyCore() {
  const core = await openCore(temporaryFolder())
  await core.client.app.setUp(agencyProfileOf('Sở Khoa học và Công nghệ tỉnh An Giang'))
  const draft = await core.client.directives.read({ handle: await core.upload('thư.txt', letterText(7)) })
  const { review } = draft
  const confirmed = await core.client.directives.confirm({ id: draft.id, review, rememberedGroups: {} })
  return { core, ...confirmed }
}

async function contentsOf(core: OpenCore, id: string): Promise<FactContent[]> {
  return (await core.client.commitments.get({ id, asOf })).facts.map(({ content }) => content)
}

describe('a letter that asks for an extension', () => {
  it('is drafted to who assigned the task and records what was asked for when it is issued', async () => {
    const { core, commitmentIds } = await readyCore()
    const [commitmentId = '', other = ''] = commitmentIds
    const before = await core.client.commitments.get({ id: commitmentId, asOf })
    const input = { asOf, commitmentIds: [commitmentId], newLastDay, reason }
    const { id, content, findings } = await core.client.letters.draftExtension(input)
    expect(content).toMatchObject({ purpose: 'extension', form: 'congVan', reason: [reason] })
    expect(content.recipients).toEqual(['Ủy ban nhân dân tỉnh An Giang'])
    expect(content.items.map((item) => [item.commitmentId, item.committedDate])).toEqual([
      [commitmentId, newLastDay],
    ])
    expect(content.items[0]?.assignedLastDay).toBe(before.status?.assignedLastDay)
    // Six clears and the product are open, which only a commitment has to settle first.
    expect(before.missingClears.length).toBeGreaterThan(0)
    // The number of the directive, which it writes without its 0, is all there is to look at.
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['symbolForm']))

    const html = await (await core.get(routes.letter(id, 'html'))).text()
    expect(html).toContain('V/v đề nghị gia hạn thời gian thực hiện nhiệm vụ được giao tại Công văn số')
    expect(html).toContain('2. Lý do đề nghị gia hạn')
    expect(html).toContain('DANH MỤC NHIỆM VỤ ĐỀ NGHỊ GIA HẠN THỜI GIAN THỰC HIỆN')
    expect(html).toContain('đến hết ngày 15 tháng 01 năm 2026')
    expect(html).not.toContain('⟦')
    // Nothing has been asked for as long as the letter is a draft.
    expect(await contentsOf(core, commitmentId)).toEqual([])

    const issue = { kind: 'letter' as const, id, number: '05', date: asOf, acceptFindings: true }
    await core.client.documents.issue(issue)
    expect(await contentsOf(core, commitmentId)).toEqual([
      { kind: 'included', documentKind: 'letter', documentId: id },
      { kind: 'extensionRequested', newLastDay, reason, document: { number: '05/SKHCN-VP', date: asOf } },
    ])
    expect(await contentsOf(core, other)).toEqual([])
    const after = await core.client.commitments.get({ id: commitmentId, asOf })
    expect(after.extensionAsked).toBe(true)
    // Asking changes no deadline.
    expect(after.status?.lastDay).toBe(before.status?.lastDay)
    expect((await core.client.letters.list({})).map(({ purpose }) => purpose)).toEqual(['extension'])
    await core.app.close()
  })

  it('says what is missing in it, and shows an extension that was given before', async () => {
    const { core, commitmentIds } = await readyCore()
    const [commitmentId = ''] = commitmentIds
    const document = { number: '9/UBND', date: null }
    await core.client.commitments.record({
      commitmentId,
      happenedOn: '2025-12-10',
      content: { kind: 'extensionApproved', newLastDay: '2025-12-25', document },
      evidenceIds: [],
    })
    const input = { asOf, commitmentIds, newLastDay: '2025-10-25', reason }
    const { id, content, findings } = await core.client.letters.draftExtension(input)
    expect(content.items[0]?.note).toBe('Đã được gia hạn đến ngày 25/12/2025')
    expect(findings.map(({ code }) => code)).toContain('newLastDayNotLater')
    const items = content.items.map((item) => ({ ...item, committedDate: null }))
    const saved = await core.client.letters.save({ id, content: { ...content, items, reason: [] } })
    const codes = saved.findings.map(({ code, field }) => `${code} ${field}`)
    expect(codes).toEqual(
      expect.arrayContaining(['componentMissing reason', 'newLastDayMissing items.0.committedDate']),
    )
    await core.app.close()
  })
})

describe('the issue of a document', () => {
  it('is noted at every commitment in it', async () => {
    const { core, directiveId, commitmentIds } = await readyCore()
    const letter = await core.client.letters.draft({ asOf, directiveId, commitmentIds })
    const period = { kind: 'quarter' as const, year: 2025, index: 4, from: '2025-09-15', to: asOf }
    const report = await core.client.reports.create({ period, asOf })
    const issue = { number: '', date: null, acceptFindings: true }
    await core.client.documents.issue({ ...issue, kind: 'letter', id: letter.id })
    await core.client.documents.issue({ ...issue, kind: 'report', id: report.id })
    for (const id of commitmentIds) {
      const contents = await contentsOf(core, id)
      expect(contents).toContainEqual({ kind: 'included', documentKind: 'letter', documentId: letter.id })
      expect(contents).toContainEqual({ kind: 'included', documentKind: 'report', documentId: report.id })
    }
    await core.app.close()
  })

  it('leaves out what is not in it', async () => {
    const { core, directiveId, commitmentIds } = await readyCore()
    const { id: later } = await core.client.commitments.add({
      text: 'Nhiệm vụ ngoài văn bản',
      agencies: ['Sở Khoa học và Công nghệ'],
      coordinating: [],
      role: 'lead',
      deadline: dayDeadline('2025-12-20', ''),
      reportTo: null,
      product: null,
      accountable: null,
      sourceDocument: null,
      note: null,
      assignedOn: '2025-12-01',
    })
    const letter = await core.client.letters.draft({ asOf, directiveId, commitmentIds })
    const issue = { kind: 'letter' as const, number: '', date: null, acceptFindings: true }
    await core.client.documents.issue({ ...issue, id: letter.id })
    expect(await contentsOf(core, later)).toEqual([])
    await core.app.close()
  })
})
