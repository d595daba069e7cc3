import type { AgencyKind, AgencyProfile } from '../../src-main/contract/agency.ts'

/** What the names typed so far suggest for the rest of the profile; only sure things are suggested. */
export function suggestProfile(
  typed: Pick<AgencyProfile, 'name' | 'parentName'>,
): Partial<Pick<AgencyProfile, 'symbol' | 'kind' | 'headTitle' | 'placeName'>> {
  const name = typed.name.normalize('NFC').trim()
  const placeName = placeOf(typed.parentName) ?? placeOf(name)
  const kind = kindOf(name)
  return {
    ...(name.includes(' ') ? { symbol: symbolOf(name, kind) } : {}),
    ...(kind === null ? {} : { kind, headTitle: headTitles[kind] }),
    ...(placeName === null ? {} : { placeName }),
  }
}

const headTitles = {
  'so-ban-nganh': 'GIÁM ĐỐC',
  'xa-phuong-dac-khu': 'CHỦ TỊCH',
  khac: '',
} as const satisfies Record<AgencyKind, string>

function kindOf(name: string): AgencyKind | null {
  if (/^Sở\s/iu.test(name)) return 'so-ban-nganh'
  if (/^(Ủy|Uỷ) ban nhân dân (xã|phường|đặc khu)\s|^UBND (xã|phường|đặc khu)\s/iu.test(name)) {
    return 'xa-phuong-dac-khu'
  }
  return null
}

/** "Sở Khoa học và Công nghệ" → SKHCN; every People's Committee signs as UBND. */
function symbolOf(name: string, kind: AgencyKind | null): string {
  if (kind === 'xa-phuong-dac-khu' || /^(Ủy|Uỷ) ban nhân dân/iu.test(name)) return 'UBND'
  return name
    .replace(/\s(tỉnh|thành phố)\s.*$/iu, '')
    .split(/\s+/)
    .filter((word) => !/^(và|của|các|về)$/iu.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .filter((letter) => /\p{L}/u.test(letter))
    .join('')
}

/** "Ủy ban nhân dân tỉnh An Giang" → An Giang. */
function placeOf(name: string): string | null {
  const found = /\s(?:tỉnh|thành phố|xã|phường|đặc khu)\s+(\p{Lu}.*)$/u.exec(name.normalize('NFC').trim())
  return found?.[1] ?? null
}
