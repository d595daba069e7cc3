/** The name of one agency, taken apart for comparing. */
export type AgencyName = {
  /** Lower case, tone marks in one place, punctuation as blanks, without office and province. */
  core: string
  /** "tỉnh an giang", "tỉnh" when the name says no more, or empty. */
  place: string
}

/**
 * Takes a name apart so that spellings of one agency agree: "Giám đốc Sở KH&CN tỉnh" and "Sở KH&CN tỉnh An Giang"
 * have one core. Marks stay, since "Xã Tân An" and "Xã Tân Ân" are two communes; only the place of the tone mark
 * (hòa/hoà, ủy/uỷ) is evened out.
 */
export function agencyName(written: string): AgencyName {
  const plain = withoutOffice(spelling(written))
  const found = /^(.+?) ((?:tỉnh|thành phố)(?: .+)?)$/u.exec(plain)
  const core = found?.[1] ?? plain
  const place = found?.[2] ?? ''
  return { core: core.replace(/^ủy ban nhân dân (?=(?:xã|phường|đặc khu) )/u, ''), place }
}

/** Whether two names mean the same agency; a name without a province fits every province, "tỉnh" fits "tỉnh An Giang". */
export function sameAgency(a: AgencyName, b: AgencyName): boolean {
  return a.core === b.core && placesAgree(a.place, b.place)
}

/** Whether `typed`, written without any Vietnamese mark, could be `known`. */
export function sameWithoutMarks(typed: AgencyName, known: AgencyName): boolean {
  return unmarked(typed.core) === typed.core && typed.core === unmarked(known.core)
}

/**
 * A text in the spelling that names are compared in: NFC, lower case, tone marks in one place,
 * punctuation and runs of white space as one blank, common abbreviations written out.
 */
export function spelling(text: string): string {
  return withTonesInPlace(text.normalize('NFC').toLowerCase())
    .replace(/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân')
    .replace(/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân')
    .replace(/(?<!\p{L})vp\.?(?= )/gu, 'văn phòng')
    .replace(/&/g, ' và ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const offices =
  /^(?:giao|đề nghị|yêu cầu|đồng chí|giám đốc|thủ trưởng|người đứng đầu|lãnh đạo|chủ tịch|chánh|trưởng|chỉ huy trưởng) /u

/** "Giao Giám đốc Sở X" is Sở X; "Bộ trưởng Bộ X" stays, since a ministry is no agency of a province. */
function withoutOffice(name: string): string {
  const shorter = name.replace(offices, '')
  return shorter === name ? name : withoutOffice(shorter)
}

const openSyllable = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu

/** "hoà", "uỷ" as "hòa", "ủy": two styles put the mark of oa, oe, uy on different vowels. */
function withTonesInPlace(text: string): string {
  return text.replace(openSyllable, (match) => {
    const [first = '', second = '', tone = ''] = match.normalize('NFD')
    return `${first}${tone}${second}`.normalize('NFC')
  })
}

function unmarked(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')
}

function placesAgree(a: string, b: string): boolean {
  return a === b || a === '' || b === '' || a.startsWith(`${b} `) || b.startsWith(`${a} `)
}
