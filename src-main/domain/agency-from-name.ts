import type { AgencyProfile } from '../contract/agency.ts'
import type { Directory, DirectoryAgency } from '../contract/directory.ts'
import { usualLayoutPreset } from '../contract/layout-preset.ts'
import { agencyName, sameAgency } from './agency-names.ts'

/** Printed where only a person knows the name; visible in every letter until it is filled in. */
const BLANK = '……………'

/**
 * A first description of an agency of which only the name is known: kind and symbol by the directory, the
 * parent agency and the place by the issuer of a letter that it received.
 */
export function agencyFromName(name: string, issuer: string | null, directory: Directory): AgencyProfile {
  const known = directory.agencies.find((agency) => isNamed(agency, name))
  const commune = /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)?\s*(?:xã|phường|đặc khu)\s/i.test(name)
  const place = /(?:tỉnh|thành phố)\s+(.+)$/i.exec(issuer ?? '')?.[1]
  return {
    name,
    parentName: issuer ?? '',
    placeName: place ?? BLANK,
    symbol: known?.symbol ?? initials(name),
    kind: known?.kind ?? (commune ? 'xa-phuong-dac-khu' : 'khac'),
    headTitle: commune ? 'CHỦ TỊCH' : 'GIÁM ĐỐC',
    headName: BLANK,
    draftingUnit: '',
    beforeCountsDay: true,
    aliases: [],
    layout: usualLayoutPreset,
  }
}

/** Whether two names mean the same agency in any spelling that the directory knows. */
export function sameAgencyName(a: string, b: string, directory: Directory): boolean {
  if (sameAgency(agencyName(a), agencyName(b))) return true
  return directory.agencies.some((agency) => isNamed(agency, a) && isNamed(agency, b))
}

function isNamed(agency: DirectoryAgency, name: string): boolean {
  const written = agencyName(name)
  return [agency.name, ...agency.variants].some((known) => sameAgency(written, agencyName(known)))
}

function initials(name: string): string {
  const words = name.replace(/^(?:ủy ban nhân dân|uỷ ban nhân dân)/i, 'UBND').split(/\s+/)
  return words.map((word) => (word === word.toUpperCase() ? word : (word[0] ?? '').toUpperCase())).join('')
}
