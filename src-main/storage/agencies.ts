import { type Agency, type AgencyProfile, agencyProfile } from '../contract/agency.ts'
import type { Reader, Writer } from './database.ts'
import { uuidv7 } from './ids.ts'
import { parseJson } from './json.ts'

/** Our agency as last described, or null before the first run is done. */
export async function readAgency(db: Reader | Writer): Promise<Agency | null> {
  const row = await db
    .selectFrom('agency_version')
    .select(['agency_id', 'profile'])
    .orderBy('entered_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : { id: row.agency_id, ...parseJson(agencyProfile, row.profile) }
}

/** Earlier descriptions stay, so that an old document can still be explained. */
export async function appendAgency(
  trx: Writer,
  author: { agencyId: string; deviceId: string },
  profile: AgencyProfile,
  now: string,
): Promise<void> {
  await trx
    .insertInto('agency_version')
    .values({
      id: uuidv7(),
      agency_id: author.agencyId,
      device_id: author.deviceId,
      entered_at: now,
      profile: JSON.stringify(profile),
    })
    .execute()
}
