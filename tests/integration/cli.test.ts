import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { extraction } from '../../src-main/contract/extraction.ts'
import { statistics } from '../../src-main/contract/statistics.ts'
import { findChromium } from '../../src-main/shells/browser/find-chromium.ts'
import { resourcesDir } from '../support/core-client.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const main = join(import.meta.dirname, '..', '..', 'src-main', 'cli', 'main.ts')
const sample = join(resourcesDir, 'samples', '01-so-hoa-ho-so.txt')
const agency = 'Sở Khoa học và Công nghệ'

interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

function camket(...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], { maxBuffer: 64 * 1024 * 1024 }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err })
    })
  })
}

/** Only what a stranger needs to compute the leaves again from a dump. */
const dumped = z.object({
  rules: z.object({ beforeCountsDay: z.boolean() }),
  commitments: z.array(
    z.object({
      takenBack: z.boolean(),
      assignedOn: z.string().nullable(),
      deadline: z.object({ kind: z.string(), lastDay: z.string().nullable() }),
      facts: z.array(z.object({ happenedOn: z.string(), content: z.looseObject({ kind: z.string() }) })),
    }),
  ),
})

describe('camket', () => {
  it('prints what it reads as one JSON array and stores nothing', async () => {
    const { status, out, err } = await camket('extract', sample, '--json')
    expect([status, err]).toEqual([0, ''])
    const [read] = z.array(extraction.extend({ file: z.string() })).parse(JSON.parse(out))
    expect(read).toMatchObject({ file: '01-so-hoa-ho-so.txt', documentType: 'Công văn', documentYear: 2025 })
    expect(read?.tasks.length).toBeGreaterThan(8)
  })

  it('registers a letter once and says so the second time', async () => {
    const dataDir = join(temporaryFolder(), 'data')
    const first = await camket('import', sample, '--agency', agency, '--data', dataDir, '--json')
    expect([first.status, first.err]).toEqual([0, ''])
    const made = z
      .object({ commitments: z.array(z.object({ path: z.string() })) })
      .parse(JSON.parse(first.out))
    expect(made.commitments.length).toBeGreaterThan(3)
    const again = await camket('import', sample, '--agency', 'Sở KH&CN', '--data', dataDir)
    expect(again).toMatchObject({ status: 1, out: '' })
    expect(again.err).toMatch(/^DIRECTIVE_EXISTS: .+\n$/)
    const other = await camket('import', sample, '--agency', 'Sở Tài chính', '--data', dataDir)
    expect(other.err).toMatch(/^INVALID_INPUT: /)
    expect((await camket('verify', '--data', dataDir)).status).toBe(0)
  })

  it('dumps enough for a stranger to compute every leaf again', async () => {
    const folder = temporaryFolder()
    const dataDir = join(folder, 'data')
    const ran = await camket('demo', '--out', join(folder, 'out'), '--data', dataDir, '--json')
    expect(ran.status).toBe(0)
    const { commitments } = dumped.parse(JSON.parse((await camket('dump', '--json', '--data', dataDir)).out))
    for (const asOf of ['2025-09-30', '2025-11-15', '2025-12-14', '2026-06-30']) {
      const leaves: Record<string, number> = {}
      for (const { assignedOn, deadline, facts } of commitments) {
        if (assignedOn !== null && assignedOn > asOf) continue
        const done = facts.find((one) => one.content.kind === 'reportedDone' && one.happenedOn <= asOf)
        const late = deadline.lastDay !== null && (done?.happenedOn ?? asOf) > deadline.lastDay
        const standing = deadline.lastDay === null && ['standing', 'recurring'].includes(deadline.kind)
        const leaf =
          done === undefined
            ? standing
              ? 'standing'
              : late
                ? 'openOverdue'
                : 'openInTime'
            : late
              ? 'doneLate'
              : 'doneOnTime'
        leaves[leaf] = (leaves[leaf] ?? 0) + 1
      }
      const stats = statistics.parse(
        JSON.parse((await camket('stats', '--as-of', asOf, '--json', '--data', dataDir)).out),
      )
      expect(stats, asOf).toMatchObject(leaves)
      expect(stats.total, asOf).toBe(Object.values(leaves).reduce((sum, count) => sum + count, 0))
    }
  })

  it.skipIf(findChromium() === null)('tells the whole story without a window (needs Chromium)', async () => {
    const out = join(temporaryFolder(), 'out')
    const { status, err } = await camket('demo', '--out', out)
    expect([status, err]).toEqual([0, ''])
    const files = readdirSync(out).toSorted()
    expect(files).toEqual([
      'bao-cao-quy-4-2025.docx',
      'bao-cao-quy-4-2025.pdf',
      'bao-cao-quy-4-2025.xlsx',
      'danh-muc-minh-chung.csv',
      'van-ban-cam-ket-2025-12-14.docx',
      'van-ban-cam-ket-2025-12-14.pdf',
    ])
    for (const file of files) expect(statSync(join(out, file)).size, file).toBeGreaterThan(500)
    expect(readFileSync(join(out, 'danh-muc-minh-chung.csv'), 'utf8')).toMatch(/bien-ban.*[0-9a-f]{64}/)
  })

  it('takes evidence in, lists it, and finds a changed file', async () => {
    const folder = temporaryFolder()
    const dataDir = join(folder, 'data')
    await camket('import', sample, '--agency', agency, '--data', dataDir)
    const file = join(folder, 'biên bản.txt')
    writeFileSync(file, 'Biên bản họp')
    const added = await camket('evidence', 'add', file, '--data', dataDir, '--json')
    const [{ sha256 } = { sha256: '' }] = z
      .array(z.object({ sha256: z.string() }))
      .parse(JSON.parse(added.out))
    expect((await camket('evidence', 'list', '--data', dataDir)).out).toContain(sha256)
    expect((await camket('evidence', 'verify', '--data', dataDir)).status).toBe(0)
    writeFileSync(join(dataDir, 'vault', sha256.slice(0, 2), sha256), 'Biên bản hop')
    expect(await camket('evidence', 'verify', '--data', dataDir)).toMatchObject({ status: 1 })
    const verified = await camket('verify', '--data', dataDir)
    expect(verified.status).toBe(1)
    expect(verified.err).toContain('biên bản.txt')
  })

  it.each([
    [['nothing'], 2, /^usage: /],
    [['extract'], 2, /^USAGE: /],
    [['stats', '--as-of', '31/12/2025'], 2, /^USAGE: --as-of/],
    [['stats', '--unknown'], 2, /^USAGE: /],
    [['extract', 'does-not-exist.docx'], 1, /^FILE_UNREADABLE: .*does-not-exist\.docx/],
  ] as const)('%j ends with %i and one clear line', async (args, status, line) => {
    const ran = await camket(...args)
    expect([ran.status, ran.out]).toEqual([status, ''])
    expect(ran.err).toMatch(line)
    expect(ran.err.trim().split('\n')).toHaveLength(1)
  })

  it('registers nothing, not even the agency, when the letter cannot be read', async () => {
    const folder = temporaryFolder()
    const empty = join(folder, 'trống.docx')
    writeFileSync(empty, '')
    const ran = await camket('import', empty, '--agency', agency, '--data', join(folder, 'data'))
    expect(ran.err).toMatch(/^FILE_EMPTY: /)
    const stats = await camket('stats', '--json', '--data', join(folder, 'data'))
    expect(stats.err).toMatch(/^NOT_SET_UP: /)
  })
})
