import { startsAgency } from './agency-words.ts'
import { listAgencies } from './forms.ts'
import { cut, type MappedText } from './mapped-text.ts'
import { distinct } from './roles.ts'
import { CELL_BREAK } from './source-text.ts'
import { keyOf } from './vietnamese-key.ts'

export type CellAgencies = { readonly lead: readonly string[]; readonly coordinating: readonly string[] }

const label =
  /(?:^|(?<=[\s;,.(]))(?:(?:[Cc]ơ quan|[Đđ]ơn vị) )?(?:([Cc]hủ trì|[Đđ]ầu mối)|[Pp]hối hợp)(?: thực hiện| tham mưu)?(?: với)? ?:|[,;] ?phối hợp(?: với| cùng)?(?= )/gu

/** "Sở Nội vụ (phối hợp)" in a cell whose other agencies lead. */
const helping = /([^;,]+?) ?\((?:cơ quan |đơn vị )?phối hợp\)[;,]?/giu

/**
 * The agencies of a cell, as its own column or its labels ("Chủ trì: …; Phối hợp: …") say. Line breaks, ";" and ","
 * part them; a name with commas ("Sở Văn hóa, Thể thao và Du lịch") stays one.
 * @param source the text in which the cell stands; its line breaks are `CELL_BREAK`
 */
export function agenciesOfCell(
  cell: MappedText,
  source: string,
  role: 'lead' | 'coordinating',
): CellAgencies {
  const lead: string[] = []
  const coordinating: string[] = []
  let now = role
  let at = 0
  const take = (end: number) => {
    for (const line of linesOf(cut(cell, at, end), source)) {
      const own = line.replace(helping, (_whole, name: string) => {
        coordinating.push(...namesOf(name))
        return ''
      })
      const list = now === 'lead' ? lead : coordinating
      list.push(...namesOf(own))
    }
  }
  for (const match of keyOf(cell.text).matchAll(label)) {
    take(match.index)
    now = match[1] === undefined ? 'coordinating' : 'lead'
    at = match.index + match[0].length
  }
  take(cell.text.length)
  return { lead: distinct(lead), coordinating: distinct(coordinating) }
}

/** The lines of a cell; a line that goes on with the name above is joined to it. */
function linesOf(cell: MappedText, source: string): string[] {
  const lines: string[] = []
  let from = 0
  for (let index = 0; index <= cell.text.length; index += 1) {
    const at = cell.at[index]
    const breaks = at !== undefined && cell.text[index] === ' ' && source[at] === CELL_BREAK
    if (!breaks && index < cell.text.length) continue
    const line = cell.text.slice(from, index).trim()
    const above = lines.at(-1)
    if (above !== undefined && goesOn(above, line)) lines[lines.length - 1] = `${above} ${line}`
    else if (line !== '') lines.push(line)
    from = index + 1
  }
  return lines
}

const bullet = /^(?:[-–•+*●▪]\s*|\(?\d{1,2}[.)]\s*)/u

function goesOn(above: string, line: string): boolean {
  if (bullet.test(line)) return false
  if (/(?:^|\s)(?:và|của|với|các|tỉnh|[Ss]ở|[Bb]ộ|[Bb]an)$/u.test(above) || /^\p{Ll}/u.test(line)) return true
  return startsAgency(keyOf(above), 0) && !startsAgency(keyOf(line), 0)
}

function namesOf(line: string): string[] {
  return listAgencies(
    line
      .replace(bullet, '')
      .replace(/^(?:và|cùng|với) /u, '')
      .replace(/ (?:là (?:cơ quan|đơn vị) )?chủ trì[\s.;,]*$/iu, ''),
  )
}
