import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../../src-main/app.ts'
import { appState, setUpAgency } from '../../../src-main/services/agency-service.ts'
import { verify } from '../../../src-main/services/verification.ts'
import { listEvidence } from '../../../src-main/storage/evidence.ts'
import { agencyProfileOf } from '../../support/agency.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const TIMES = 20
const root = join(import.meta.dirname, '..', '..', '..')

const open = (dataDir: string) =>
  createApp({
    dataDir,
    resourcesDir: join(root, 'resources'),
    rendererDir: null,
    version: '0.0.0',
    printer: { print: () => Promise.reject(new Error('nothing is printed here')) },
  })

/**
 * Runs the child and kills it with SIGKILL at the `beginnings`-th "begin": that line is out before the work
 * is, so that the kill falls into the work. Returns what the child said was done.
 */
async function killAt(task: string, dataDir: string, beginnings: number): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'child.ts'), task, dataDir], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let complaints = ''
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString()
  })
  const exited = once(child, 'exit')
  const done: string[] = []
  let begun = 0
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('done ')) done.push(...line.slice(5).split(',').filter(Boolean))
    if (line === 'begin') begun += 1
    if (begun === beginnings) child.kill('SIGKILL')
  }
  const [, signal] = await exited
  expect(signal, complaints).toBe('SIGKILL')
  return done
}

describe('kill -9', () => {
  it(`during imports, ${TIMES} times: nothing wrong, nothing confirmed is missing`, async () => {
    const dataDir = temporaryFolder()
    const first = await open(dataDir)
    await setUpAgency(first.core, agencyProfileOf('Sở Khoa học và Công nghệ tỉnh An Giang'))
    await first.close()
    const confirmed: string[] = []
    for (let time = 1; time <= TIMES; time += 1) {
      confirmed.push(...(await killAt('import', dataDir, 1 + (time % 4))))
      const app = await open(dataDir)
      expect(await verify(app.core)).toMatchObject({ ok: true, database: [], vault: [], history: [] })
      const kept = app.core.database.raw.prepare<[], { id: string }>('select id from commitment').all()
      expect(kept.map((row) => row.id)).toEqual(expect.arrayContaining(confirmed))
      await app.close()
    }
    expect(confirmed.length).toBeGreaterThan(TIMES)
  })

  it(`during evidence ingest, ${TIMES} times: every confirmed file is whole`, async () => {
    const dataDir = temporaryFolder()
    const first = await open(dataDir)
    await setUpAgency(first.core, agencyProfileOf('Sở Khoa học và Công nghệ tỉnh An Giang'))
    await first.close()
    const confirmed: string[] = []
    for (let time = 1; time <= TIMES; time += 1) {
      confirmed.push(...(await killAt('evidence', dataDir, 1 + (time % 5))))
      const app = await open(dataDir)
      expect(await verify(app.core)).toMatchObject({ ok: true, vault: [] })
      const kept = await listEvidence(app.core.database.db)
      expect(kept.map((one) => one.id)).toEqual(expect.arrayContaining(confirmed))
      await app.close()
    }
    expect(confirmed.length).toBeGreaterThan(TIMES)
  })

  it(`during a migration, ${TIMES} times: the data is as before and opens`, async () => {
    const dataDir = temporaryFolder()
    const first = await open(dataDir)
    await setUpAgency(first.core, agencyProfileOf('Sở Khoa học và Công nghệ tỉnh An Giang'))
    await first.close()
    for (let time = 1; time <= TIMES; time += 1) {
      await killAt('migration', dataDir, 1 + time * 2)
      const app = await open(dataDir)
      expect(await verify(app.core)).toMatchObject({ ok: true })
      const tables = app.core.database.raw.prepare(`select name from sqlite_master where name = 'slow'`).all()
      expect(tables).toEqual([])
      await app.close()
    }
  })

  it('while the sample is told, 4 times: the next start knows nothing of it', async () => {
    const dataDir = temporaryFolder()
    for (const beginnings of [1, 4, 8, 12]) {
      await killAt('sample', dataDir, beginnings)
      const app = await open(dataDir)
      expect(await appState(app.core)).toMatchObject({ agency: null, sample: false })
      expect(await verify(app.core)).toMatchObject({ ok: true, counted: { directives: 0, evidence: 0 } })
      await app.close()
    }
  })
})
