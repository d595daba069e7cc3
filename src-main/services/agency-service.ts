import { z } from 'zod'
import type { AgencyProfile } from '../contract/agency.ts'
import type { AppState } from '../contract/settings.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { appendAgency, readAgency } from '../storage/agencies.ts'
import type { Reader, Writer } from '../storage/database.ts'
import { uuidv7 } from '../storage/ids.ts'
import { sampleSettings } from '../storage/leave-sample.ts'
import { readSetting } from '../storage/settings.ts'
import { type Core, instantNow, ourAgency, today } from './core.ts'

export async function appState(core: Core): Promise<AppState> {
  const { db, folder } = core.database
  return {
    version: core.version,
    dataDir: folder.root,
    today: today(core),
    // A sample that is still being told is not yet anybody's agency.
    agency: (await isSet(db, sampleSettings.unfinished)) ? null : await readAgency(db),
    sample: await isSet(db, sampleSettings.whole),
  }
}

/**
 * @param also what is written in the same transaction, once it is sure that there is no agency yet
 * @throws ExpectedError INVALID_INPUT when an agency is set up already.
 */
export async function setUpAgency(
  core: Core,
  profile: AgencyProfile,
  also?: (trx: Writer) => Promise<void>,
): Promise<void> {
  const author = { agencyId: uuidv7(), deviceId: core.deviceId }
  await core.database.write(async (trx) => {
    if ((await readAgency(trx)) !== null) {
      throw new ExpectedError('INVALID_INPUT', { detail: 'cơ quan đã được khai báo' })
    }
    await appendAgency(trx, author, profile, instantNow(core))
    await also?.(trx)
  })
}

/** Describes our agency anew; the earlier description stays. */
export async function updateAgency(core: Core, profile: AgencyProfile): Promise<void> {
  const { id } = await ourAgency(core)
  await core.database.write((trx) =>
    appendAgency(trx, { agencyId: id, deviceId: core.deviceId }, profile, instantNow(core)),
  )
}

async function isSet(db: Reader, key: string): Promise<boolean> {
  return (await readSetting(db, key, z.boolean())) ?? false
}
