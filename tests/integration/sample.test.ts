import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { agencyProfileOf } from '../support/agency.ts'
import { openCore } from '../support/core-client.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const ours = agencyProfileOf('Sở Khoa học và Công nghệ tỉnh An Giang')

describe('leaving the sample', () => {
  it('begins anew in the same run, and what was tried out can still be opened', async () => {
    const dataDir = temporaryFolder()
    const core = await openCore(dataDir)
    await core.client.app.trySample({})
    expect(await core.client.app.state({})).toMatchObject({ sample: true })
    const before = await core.client.app.verify({})
    expect(before.ok).toBe(true)
    const { putAsideIn } = await core.client.app.leaveSample({})

    expect(await core.client.app.state({})).toMatchObject({ sample: false, agency: null, dataDir })
    expect(await core.client.directives.list({})).toEqual([])
    expect(await core.client.app.setUp(ours)).toMatchObject({ agency: { name: ours.name }, sample: false })
    expect((await core.client.app.verify({})).ok).toBe(true)
    await core.app.close()

    const aside = await openCore(putAsideIn)
    expect(await aside.client.app.verify({})).toEqual(before)
    await aside.app.close()
    const again = await openCore(dataDir)
    expect(await again.client.app.state({})).toMatchObject({ agency: { name: ours.name } })
    await again.app.close()
  })

  it('answers requests that come in meanwhile', async () => {
    const core = await openCore(temporaryFolder())
    await core.client.app.trySample({})
    const [, ...states] = await Promise.all([
      core.client.app.leaveSample({}),
      ...Array.from({ length: 20 }, () => core.client.app.state({})),
    ])
    expect(states).toHaveLength(20)
    expect(await core.client.app.state({})).toMatchObject({ agency: null })
    await core.app.close()
  })

  it('is refused for real data, and a note that somebody planted moves nothing', async () => {
    const dataDir = temporaryFolder()
    const core = await openCore(dataDir)
    await core.client.app.setUp(ours)
    await expect(core.client.app.leaveSample({})).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await expect(core.client.app.trySample({})).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await core.app.close()
    for (const note of ['{"to":"sample-x"}', '{"to":"../../etc"}', 'not json']) {
      writeFileSync(join(dataDir, 'leaving-sample.json'), note)
      const again = await openCore(dataDir)
      expect(await again.client.app.state({})).toMatchObject({ agency: { name: ours.name } })
      expect(existsSync(join(dataDir, 'leaving-sample.json'))).toBe(false)
      expect(existsSync(join(dataDir, 'put-aside'))).toBe(false)
      await again.app.close()
    }
  })

  it('goes on at the next start where a kill came between the moves', async () => {
    const dataDir = temporaryFolder()
    const core = await openCore(dataDir)
    await core.client.app.trySample({})
    await core.app.close()
    writeFileSync(join(dataDir, 'leaving-sample.json'), '{"to":"sample-1"}')
    mkdirSync(join(dataDir, 'put-aside', 'sample-1'), { recursive: true })
    renameSync(join(dataDir, 'vault'), join(dataDir, 'put-aside', 'sample-1', 'vault'))
    const again = await openCore(dataDir)
    expect(await again.client.app.state({})).toMatchObject({ agency: null, sample: false })
    await again.app.close()
    expect(readdirSync(join(dataDir, 'put-aside', 'sample-1'))).toContain('camket.db')
  })
})
