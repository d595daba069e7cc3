import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { ExpectedError } from '../domain/expected-error.ts'

/** A sheet of 20,000 rows is about 20 MB of XML; more is no task table but a bomb. */
const mostText = 96 * 1024 * 1024
const mostEntries = 5000
const mostDepth = 64

/** The parts that hold cells and their formats. Pictures, links to other files, macros and connections stay packed. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml))$/

/** Whether an archive is a workbook, by the names of its parts. */
export function isWorkbook(bytes: Uint8Array): boolean {
  let found = false
  try {
    unzipSync(bytes, {
      filter: (file) => {
        if (file.name === 'xl/workbook.xml') found = true
        return false
      },
    })
  } catch {
    return false
  }
  return found
}

/**
 * The workbook with nothing but its cells, packed anew, so that whatever reads it meets no more than was measured.
 * @throws ExpectedError FILE_DAMAGED when it is broken, unpacks beyond measure or declares entities of its own.
 */
export function cellsOnly(name: string, bytes: Uint8Array): Uint8Array {
  const damaged = (reason: string) => new ExpectedError('FILE_DAMAGED', { name, reason })
  let total = 0
  let entries = 0
  let parts: Record<string, Uint8Array>
  try {
    parts = unzipSync(bytes, {
      filter: (file) => {
        entries += 1
        if (entries > mostEntries) throw new Error('entries')
        if (!wanted.test(file.name)) return false
        total += file.originalSize
        if (total > mostText) throw new Error('size')
        return true
      },
    })
  } catch {
    throw damaged(total > mostText ? 'giải nén vượt giới hạn' : 'tệp nén hỏng')
  }
  if (parts['xl/workbook.xml'] === undefined) throw damaged('không có xl/workbook.xml')
  for (const part of Object.values(parts)) {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(strFromU8(part.subarray(0, 4096)))) throw damaged('khai báo XML lạ')
    if (depthOf(part) > mostDepth) throw damaged('XML lồng quá sâu')
  }
  const packed = Object.entries(parts).map(([part, content]) => [part, withoutVastRanges(part, content)])
  return zipSync(Object.fromEntries(packed), { level: 0 })
}

/** Cells of all merged ranges of a sheet; a sheet within the limits of reading needs fewer. */
const mostMerged = 500_000

/**
 * A range costs thirty bytes to write and holds every cell of it in memory when read, so vast ones go: widths of
 * columns and named ranges, which say nothing here, and merged ranges of whole columns, whose words stay in their
 * first cell.
 */
function withoutVastRanges(part: string, content: Uint8Array): Uint8Array {
  if (part === 'xl/workbook.xml') return strToU8(strFromU8(content).replace(element('definedNames'), ''))
  if (!part.startsWith('xl/worksheets/')) return content
  return strToU8(
    strFromU8(content).replace(element('cols'), '').replace(element('mergeCells'), withoutVastMerges),
  )
}

/** An element with all that stands in it, whatever prefix its namespace has. */
function element(name: string): RegExp {
  return new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s>])[\\s\\S]*?</(?:[\\w.-]+:)?${name}\\s*>`, 'g')
}

function withoutVastMerges(merges: string): string {
  let left = mostMerged
  const refs = [...merges.matchAll(/\sref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g)].filter(
    ([, fromColumn = '', fromRow, toColumn = '', toRow]) => {
      const wide = columnNumber(toColumn) - columnNumber(fromColumn) + 1
      const area = wide * (Number(toRow) - Number(fromRow) + 1)
      if (area <= 0 || area > left) return false
      left -= area
      return true
    },
  )
  return refs.length === 0
    ? ''
    : `<mergeCells>${refs.map(([ref]) => `<mergeCell${ref}/>`).join('')}</mergeCells>`
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

const less = 0x3c
const slash = 0x2f

/** How deep elements stand within one another, counted on the bytes: "<" and "/" are ASCII in UTF-8. */
function depthOf(xml: Uint8Array): number {
  let depth = 0
  let most = 0
  for (let at = xml.indexOf(less); at >= 0; at = xml.indexOf(less, at + 1)) {
    const next = xml[at + 1]
    if (next === slash) depth -= 1
    else if (next !== 0x3f && next !== 0x21) {
      const end = xml.indexOf(0x3e, at)
      if (end > 0 && xml[end - 1] !== slash) depth += 1
      if (depth > most) most = depth
    }
  }
  return most
}
