import { z } from 'zod'
import type { AgencyProfile } from '../contract/agency.ts'
import type { AppState } from '../contract/settings.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { appendAgency, readAgency } from '../storage/agencies.ts'
import { uuidv7 } from '../storage/ids.ts'
import { readSetting } from '../storage/settings.ts'
import { type Core, instantNow, ourAgency, today } from './core.ts'

export async function appState(core: Core): Promise<AppState> {
  const { db, folder } = core.database
  return {
    version: core.version,
    dataDir: folder.root,
    today: today(core),
    agency: await readAgency(db),
    sample: (await readSetting(db, 'sample', z.boolean())) ?? false,
  }
}

/** @throws ExpectedError INVALID_INPUT when an agency is set up already. */
export async function setUpAgency(core: Core, profile: AgencyProfile): Promise<void> {
  const author = { agencyId: uuidv7(), deviceId: core.deviceId }
  await core.database.write(async (trx) => {
    if ((await readAgency(trx)) !== null) {
      throw new ExpectedError('INVALID_INPUT', { detail: 'cơ quan đã được khai báo' })
    }
    await appendAgency(trx, author, profile, instantNow(core))
  })
}

/** Describes our agency anew; the earlier description stays. */
export async function updateAgency(core: Core, profile: AgencyProfile): Promise<void> {
  const { id } = await ourAgency(core)
  await core.database.write((trx) =>
    appendAgency(trx, { agencyId: id, deviceId: core.deviceId }, profile, instantNow(core)),
  )
}
