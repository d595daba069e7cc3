import { cut, join, type MappedText } from './mapped-text.ts'
import { columnByColumn } from './tail-columns.ts'
import type { TextLine } from './text-lines.ts'

export type Tail = {
  readonly distribution: readonly string[]
  readonly signingAuthority: string | null
  readonly signerTitle: string | null
  readonly signerName: string | null
  readonly places: Readonly<Record<string, MappedText>>
}

const capacity = /^(?:(?:TM|KT|TL|TUQ|Q|T\.M|K\.T|T\.L)\s*\.|[TK]\/[MTL])\s*(?=\p{Lu})/u
const signs =
  /^(?:(?:TM|KT|TL|TUQ|Q|T\.M|K\.T|T\.L)\s*\.|[TK]\/[MTL]|(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG|BỘ TRƯỞNG|THỦ TƯỚNG|CHỦ NHIỆM|CỤC TRƯỞNG|VỤ TRƯỞNG|CHÁNH|TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|CHI CỤC|BÍ THƯ|THỐNG ĐỐC|TỔ TRƯỞNG)|THỨ TRƯỞNG)(?![\p{L}])/u
/** A second office of the signer below the first ("TRƯỞNG BAN / PHÓ CHỦ TỊCH UBND TỈNH") is no part of the title. */
const office = /^(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|TRƯỞNG|CHỦ NHIỆM|BỘ TRƯỞNG|THỨ TRƯỞNG)(?![\p{L}])/u
const unfinished = /(?:[,-]|(?:^| )(?:PHÓ|VÀ|KIÊM|QUYỀN))$/u
const rank =
  /^(?:(?:Đại tá|Thượng tá|Trung tá|Thiếu tá|Thiếu tướng|Trung tướng|Thượng tướng|Đại tướng|PGS|GS|TS|ThS|BS|BSCKII|BSCKI|CKII)[.,]?\s*)+/u
const personName = /^\p{Lu}(?:['’]\p{Lu})?\p{Ll}*(?:[ -]\p{Lu}(?:['’]\p{Lu})?\p{Ll}*){0,5}$/u

/** Reads Nơi nhận and the signature, in whichever order they stand. */
export function readTail(rows: readonly TextLine[]): Tail {
  const lines = columnByColumn(rows)
  const places: Record<string, MappedText> = {}
  const start = lines.findIndex((line) => /^Nơi nhận\s*:?/iu.test(line.text))
  const { items, end } = start < 0 ? { items: [], end: 0 } : readDistribution(lines, start)
  const below = start < 0 ? { items: [], others: lines } : goesOnBelow(items, lines.slice(end))
  const others = start < 0 ? lines : [...lines.slice(0, start), ...below.others]
  const signature = readSignature(others, places)
  return { distribution: withoutEnds(below.items), ...signature, places }
}

function readDistribution(lines: readonly TextLine[], start: number): { items: string[]; end: number } {
  const items: string[] = []
  const first = /^Nơi nhận\s*:?\s*(.*)$/iu.exec(lines[start]?.text ?? '')?.[1] ?? ''
  let current = first.replace(/^[-–•+]\s*/u, '')
  let index = start + 1
  for (; index < lines.length; index += 1) {
    const line = lines[index]
    if (line === undefined || (isTitle(line.text) && signs.test(line.text))) break
    // "(Đã ký)" stands below the list; "(để b/c)" can go on with an item.
    if (line.text.startsWith('(') && /[;.]$/.test(current)) break
    const dash = /^[-–—•+*]\s*/u.exec(line.text)
    if (dash === null) {
      if (line.borders > 0) break
      if (/^(?:Lưu|lưu)/u.test(current) && /[.]$/.test(current)) break
      // After the archive line only the name of the signer can follow.
      if (/^(?:Lưu|lưu)/u.test(current) && personName.test(line.text)) break
      current = `${current} ${line.text}`.trim()
      continue
    }
    if (current !== '') items.push(current)
    current = line.text.slice(dash[0].length)
  }
  if (current !== '') items.push(current)
  return { items, end: index }
}

/**
 * The rest of a list that a page break cut: the signature stands between its parts, since columns are written page by
 * page. A list ends with the archive line ("Lưu: …", Nghị định 30/2020/NĐ-CP, Phụ lục I), so one with it is whole.
 */
function goesOnBelow(
  items: readonly string[],
  lines: readonly TextLine[],
): { items: readonly string[]; others: readonly TextLine[] } {
  const from = lines.findIndex((line) => line.pageTop)
  if (from < 0 || items.some((item) => /^Lưu/iu.test(item))) return { items, others: lines }
  const dash = lines.findIndex(
    (line, index) => index >= from && index < from + 3 && /^[-–—•+*]\s*\S/u.test(line.text),
  )
  if (dash < 0) return { items, others: lines }
  const rest = readDistribution(lines, dash - 1)
  // An item can be cut, too: its last words stand above the first dash of the page.
  const last = items.at(-1) ?? ''
  const ending = /[;.]$/.test(last) ? [] : lines.slice(from, dash).map((line) => line.text)
  const whole = [last, ...ending].join(' ')
  return {
    items: [...items.slice(0, -1), whole, ...rest.items].filter((item) => item !== ''),
    others: [...lines.slice(0, ending.length > 0 ? from : dash), ...lines.slice(rest.end)],
  }
}

/** Every item but the last loses its semicolon. */
function withoutEnds(items: readonly string[]): string[] {
  return items.map((item, at) => (at === items.length - 1 ? item : item.replace(/[\s;.,]+$/, '')))
}

function isTitle(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length >= 2 && letters === letters.toUpperCase() && !/^[-–•+]/u.test(text)
}

function readSignature(
  lines: readonly TextLine[],
  places: Record<string, MappedText>,
): { signingAuthority: string | null; signerTitle: string | null; signerName: string | null } {
  const signed = lines.findIndex((line) => isTitle(line.text) && signs.test(line.text))
  const from = signed < 0 ? lines.findIndex((line) => isTitle(line.text)) : signed
  if (from < 0) return { signingAuthority: null, signerTitle: null, signerName: null }
  const titles: MappedText[][] = []
  let index = from
  let capacities = 0
  for (; index < lines.length; index += 1) {
    const line = lines[index]
    if (line === undefined || !isTitle(line.text)) break
    const acting = capacity.test(line.text)
    const group = titles.at(-1)
    const before = group?.at(-1)?.text ?? ''
    const incomplete =
      before.endsWith(',') ||
      (/(?:NHÂN|(?<!TRƯỞNG )BAN|ỦY|UỶ|HỘI ĐỒNG)$/u.test(before) && titles.length === capacities)
    if (group === undefined || acting || (titles.length === capacities && !incomplete)) {
      titles.push([line])
      if (acting) capacities += 1
    } else if (titles.length > capacities && office.test(line.text) && !unfinished.test(before)) break
    else group.push(line)
  }
  const groups = titles.map((group) => join(group))
  const authority = groups.slice(0, capacities)
  const title = groups.slice(capacities)
  const name = readName(lines, index)
  const own = title.length > 0 ? join(title) : (authority.at(-1) ?? null)
  if (own !== null) places['signerTitle'] = own
  if (name !== null) places['signerName'] = name
  const acting = title.length > 0 ? authority : authority.slice(0, -1)
  return {
    signingAuthority: acting.length === 0 ? null : acting.map((part) => part.text).join(' / '),
    signerTitle: own?.text ?? null,
    signerName: name === null ? null : name.text,
  }
}

/** The name below the title; it can be broken over two lines. */
function readName(lines: readonly TextLine[], from: number): MappedText | null {
  const first = lines.findIndex(
    (line, at) => at >= from && at < from + 8 && personName.test(withoutRank(line).text),
  )
  const line = lines[first]
  if (line === undefined) return null
  const next = lines[first + 1]
  const own = withoutRank(line)
  const words = own.text.split(' ').length
  const rest =
    next !== undefined && next.borders === 0 && personName.test(next.text) ? next.text.split(' ').length : 0
  const broken = next !== undefined && rest > 0 && words + rest <= 5 && (words < 2 || rest === 1)
  return broken ? join([own, next]) : own
}

function withoutRank(line: MappedText): MappedText {
  return cut(line, rank.exec(line.text)?.[0].length ?? 0)
}
