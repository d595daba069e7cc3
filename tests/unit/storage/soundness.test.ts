import { appendFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDataFolder } from '../../../src-main/storage/data-folder.ts'
import { openDatabase } from '../../../src-main/storage/database.ts'
import { noteSound, soundSince } from '../../../src-main/storage/soundness.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const readAt = '2025-12-14T03:00:00.000Z'
const sameDay = new Date('2025-12-14T09:00:00Z')
/** Every file counts as large. */
const SMALL = 0

async function closedInGoodOrder() {
  const dataDir = temporaryFolder()
  await (await openDatabase({ dataDir, now: () => new Date(readAt) })).close()
  return openDataFolder(dataDir)
}

describe('a database that was closed in good order', () => {
  it('is not read whole again within a week', async () => {
    const folder = await closedInGoodOrder()
    expect(soundSince(folder, sameDay, SMALL)).toBe(readAt)
    expect(soundSince(folder, new Date('2025-12-21T02:59:00Z'), SMALL)).toBe(readAt)
    expect(soundSince(folder, new Date('2025-12-21T03:00:00Z'), SMALL)).toBeNull()
  })

  it('is read whole where that takes no time', async () => {
    expect(soundSince(await closedInGoodOrder(), sameDay)).toBeNull()
  })

  it('is read whole when the clock went back', async () => {
    expect(soundSince(await closedInGoodOrder(), new Date('2025-12-13T00:00:00Z'), SMALL)).toBeNull()
  })

  it('keeps the day of the reading, however often it is opened', async () => {
    const folder = await closedInGoodOrder()
    noteSound(folder, readAt)
    expect(soundSince(folder, sameDay, SMALL)).toBe(readAt)
  })
})

describe('a database is read whole', () => {
  it.each<[string, (folder: Awaited<ReturnType<typeof closedInGoodOrder>>) => void]>([
    ['after a process that died', ({ database }) => writeFileSync(`${database}-wal`, '')],
    ['after something was added to the file', ({ database }) => appendFileSync(database, 'x')],
    ['after another file took its place', ({ database }) => utimesSync(database, sameDay, sameDay)],
    ['without a note', ({ root }) => rmSync(join(root, 'camket.sound'))],
    ['after a note that was cut off', ({ root }) => writeFileSync(join(root, 'camket.sound'), '{"size":')],
    ['when it is gone', ({ database }) => rmSync(database)],
  ])('%s', async (_, change) => {
    const folder = await closedInGoodOrder()
    expect(soundSince(folder, sameDay, SMALL)).toBe(readAt)
    change(folder)
    expect(soundSince(folder, sameDay, SMALL)).toBeNull()
  })
})
