import type { FormerAgency, Province } from '../contract/directory.ts'
import { type AgencyName, agencyName, sameAgency, spelling } from './agency-names.ts'

/** The agency that ended and is meant by a written name, among those that went into ours; null when none is. */
export function formerMeant(
  written: AgencyName,
  former: readonly FormerAgency[],
  ourPlace: string,
): FormerAgency | null {
  const meant = former.find((one) =>
    [one.name, ...one.variants]
      .map(agencyName)
      .map((known) => (ourPlace.startsWith(known.place) ? { ...known, place: ourPlace } : known))
      .some((known) => sameAgency(written, known)),
  )
  return meant ?? null
}

/** A name that holds a province which was merged into ours, with our province in its place. */
export function inOurProvince(
  name: string,
  ourPlace: string,
  provinces: readonly Province[],
): { name: string; province: Province | null } {
  const ours = provinces.find((province) => spelling(province.name) === ourPlace)
  if (ours === undefined) return { name, province: null }
  for (const ended of ours.former) {
    const words = ended.split(/[\s-]+/).join('[\\s\\-–]+')
    const pattern = new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'iu')
    const written = name.normalize('NFC')
    if (pattern.test(written))
      return { name: written.replace(pattern, ours.name.toLowerCase()), province: ours }
  }
  return { name, province: null }
}
