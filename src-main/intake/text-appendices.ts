import type { ExtractedTask } from '../contract/extraction.ts'
import { fold } from '../domain/vietnamese.ts'
import { buildClauses, type NumberingGap } from './clause-tree.ts'
import { fieldsOf, type Labelled, readField } from './forms.ts'
import { makeTask, type Reading, type Setting } from './make-task.ts'
import { cut, type MappedText } from './mapped-text.ts'
import { joinLines, type Paragraph } from './paragraphs.ts'
import { tasksOf } from './tasks.ts'
import type { TextLine } from './text-lines.ts'
import { isAppendixTitle } from './zones.ts'

export type AppendixTasks = {
  readonly tasks: readonly ExtractedTask[]
  readonly skipped: readonly MappedText[]
  readonly gaps: readonly NumberingGap[]
}

/** How far below "PHỤ LỤC" the title of an appendix may reach. */
const titleLines = 10
/** What an appendix that hands out work calls itself; outlines and forms speak of work as well. */
const givesWork = /nhiem vu|phan cong|giao viec|cong viec|dau viec/
const isForm = /de cuong|(?:^| )mau |bieu mau|ket qua thuc hien|danh sach|huong dan ghi/

/**
 * The tasks of appendices that are written as text: "1. Sở A: …", items below agencies, or blocks of labelled lines
 * ("Nhiệm vụ: … / Chủ trì: … / Thời hạn: …"). Appendices with tables are read elsewhere.
 * @param lines what stands below the signature
 */
export function readTextAppendices(lines: readonly TextLine[], reading: Reading): AppendixTasks {
  const found = appendicesOf(lines).map(({ number, body }) => {
    const { root, closing, gaps } = buildClauses(joinLines(body))
    const setting: Setting = {
      agencies: [],
      lead: false,
      background: false,
      money: false,
      working: true,
      implied: false,
    }
    const blocks = labelledTasks(root.more, setting, reading)
    const items = root.children.map((child) => tasksOf(child, setting, reading))
    const tasks = [...blocks.tasks, ...items.flatMap((one) => one.tasks)]
    return {
      tasks: tasks.map((task) => ({ ...task, path: `PL${number}.${task.path}` })),
      skipped: [...blocks.skipped, ...items.flatMap((one) => one.skipped), ...closing],
      gaps,
    }
  })
  return {
    tasks: found.flatMap(({ tasks }) => tasks),
    skipped: found.flatMap(({ skipped }) => skipped),
    gaps: found.flatMap(({ gaps }) => gaps),
  }
}

function appendicesOf(lines: readonly TextLine[]): { number: string; body: readonly TextLine[] }[] {
  const starts = lines.flatMap((line, index) => (isAppendixTitle(line) ? [index] : []))
  return starts.flatMap((start, index) => {
    const part = lines.slice(start, starts[index + 1])
    if (part.some((line) => line.text.startsWith('|') || line.borders > 0)) return []
    const from = titleEnd(part)
    const title = fold(
      part
        .slice(0, from)
        .map(({ text }) => text)
        .join(' ')
        .replace(/\([Kk]èm[^)]*\)?/gu, ''),
    )
    if (!givesWork.test(title) || isForm.test(title)) return []
    const number = /^PHỤ LỤC (?:SỐ )?([\dIVX]+)\b/iu.exec(part[0]?.key ?? '')?.[1] ?? ''
    return [{ number, body: part.slice(from) }]
  })
}

/** Where the first item or labelled line stands, behind the title and "(Kèm theo …)". */
function titleEnd(part: readonly TextLine[]): number {
  const at = part.findIndex(
    (line, index) =>
      index > 0 &&
      (/^(?:[IVX]{1,5}|[A-HĐ]|\d{1,2}|[a-zđ])[.)]\s|^[-–+]\s/u.test(line.text) || readField(line) !== null),
  )
  return at < 0 || at > titleLines ? Math.min(part.length, titleLines) : at
}

/** "Nhiệm vụ 1: …" with the labelled lines that follow it, up to the next. */
function labelledTasks(
  paragraphs: readonly Paragraph[],
  setting: Setting,
  reading: Reading,
): { tasks: ExtractedTask[]; skipped: MappedText[] } {
  const blocks: { work: MappedText; fields: Labelled[] }[] = []
  const skipped: MappedText[] = []
  for (const paragraph of paragraphs) {
    const field = readField(paragraph)
    if (field?.kind === 'work' && field.value.text !== '') blocks.push({ work: field.value, fields: [] })
    else if (field !== null && blocks.length > 0) blocks.at(-1)?.fields.push(field)
    else skipped.push(paragraph)
  }
  return {
    tasks: blocks.map(({ work, fields }, index) =>
      makeTask(`${index + 1}`, cut(work, 0), setting, fields.length === 0 ? null : fieldsOf(fields), reading),
    ),
    skipped,
  }
}
