/** A person as free text names them, with what stands beside the name: unit or office. */
export interface NamedPerson {
  readonly name: string
  readonly detail: string
}

/** Words with which offices, units and other things begin that stand where a name is expected. */
const noName =
  /^(?:phòng|sở|ban|bộ|cục|chi cục|trung tâm|văn phòng|vp|ủy ban|uỷ ban|ubnd|hđnd|hội|tổ|đội|nhóm|khoa|viện|trường|đảng|công an|phó|trưởng|giám đốc|chánh|chủ tịch|chuyên viên|cán bộ|lãnh đạo|thủ trưởng|người|các|cơ quan|đơn vị|nhân viên|kế toán|văn thư|bí thư|ủy viên|uỷ viên|xã|phường|đặc khu|tỉnh|thành phố|huyện)(?![\p{L}])/iu
const honorific = /^(?:ông|bà|anh|chị|đ\/c|đồng chí|pgs|gs|ts|ths|ks|bs|cn|ls)[.\s]+/iu
const office =
  /^(?:(?:quyền|phó|q\.)\s+)?(?:giám đốc|chánh văn phòng|chánh thanh tra|trưởng phòng|trưởng ban|chủ tịch(?: ubnd)?|chuyên viên(?: chính| cao cấp)?|viện trưởng|chi cục trưởng|cục trưởng|tổ trưởng|bí thư|kế toán(?: trưởng)?|văn thư)(?:\s+sở)?[\s:–-]+/iu

/**
 * The people in words such as "Trần Ngọc Hân, Phòng Chuyển đổi số; đ/c Lê Văn Bình – Phó Giám đốc". A name is two to
 * five words that each begin with a capital; what follows it up to the next name is its detail.
 */
export function namedPeople(text: string): NamedPerson[] {
  const people: { name: string; details: string[] }[] = []
  for (const part of text.split(/[,;\n()]|\s[–-]\s|\s+và\s+/u)) {
    const piece = part.normalize('NFC').trim()
    const { name, before } = withoutTitles(piece)
    if (isName(name)) people.push({ name, details: before === '' ? [] : [before] })
    else if (piece !== '') people.at(-1)?.details.push(piece)
  }
  return people.map(({ name, details }) => ({ name, detail: details.join(', ') }))
}

function withoutTitles(piece: string): { name: string; before: string } {
  const before = office.exec(piece)?.[0] ?? ''
  let name = piece.slice(before.length)
  while (honorific.test(name)) name = name.replace(honorific, '')
  return { name: name.trim(), before: before.replace(/[\s:–-]+$/u, '').trim() }
}

function isName(text: string): boolean {
  if (noName.test(text)) return false
  const words = text.split(/\s+/)
  return words.length >= 2 && words.length <= 5 && words.every((word) => /^\p{Lu}[\p{Ll}\p{M}]*$/u.test(word))
}
