import type { AgencyEntry } from '../../src-main/contract/directory-entries.ts'

/** A kind of commune at the beginning of a name. */
const commune = /^(?:Xã|Phường|Đặc khu) /u

/**
 * An agency as letters name it: of a commune its People's Committee, "UBND xã Tân Ân tỉnh Cà Mau"; without the
 * province where that is our own.
 *
 * @param placeName our place, "An Giang"
 */
export function agencyInLetters(
  { name, province }: Pick<AgencyEntry, 'name' | 'province'>,
  placeName: string,
): string {
  const written = commune.test(name) ? `UBND ${lowerFirst(name)}` : name
  return province === '' || province.endsWith(` ${placeName}`)
    ? written
    : `${written} ${lowerFirst(province)}`
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
