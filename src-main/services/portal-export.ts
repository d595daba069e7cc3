import type { FolderChoice } from '../contract/evidence-library.ts'
import type { PortalTask } from '../contract/portal.ts'
import type { SheetTable } from '../documents/report-tables.ts'
import { writeTablesXlsx } from '../documents/write-xlsx.ts'
import { shortDate, vietnamDate } from '../domain/date.ts'
import { safeFileName } from '../domain/file-name.ts'
import { uuidv7 } from '../storage/ids.ts'
import { type Core, instantNow, required } from './core.ts'
import {
  keepPrepared,
  ownFile,
  type PackedFile,
  type PreparedExport,
  sizeOf,
  vaultFile,
  writeToFolder,
} from './evidence-export.ts'
import { portalTasks } from './portal-service.ts'

export interface PortalExport {
  readonly ids: readonly string[]
  readonly portal: string
  readonly asOf: string
}

/** Makes texts and evidence of these tasks ready to be fetched. @throws ExpectedError NOT_FOUND, EVIDENCE_DAMAGED. */
export async function preparePortalExport(
  core: Core,
  input: PortalExport,
): Promise<{ id: string; name: string; size: number }> {
  const prepared = await pack(core, input)
  const id = uuidv7()
  keepPrepared(core, id, prepared)
  return { id, name: `${prepared.name}.zip`, size: sizeOf(prepared) }
}

/**
 * Writes a folder for each task with its text and evidence, under names that say their place, and an index.
 * @throws ExpectedError NOT_FOUND, EXPORT_FAILED, DISK_FULL, CANCELLED, EVIDENCE_DAMAGED, HANDLE_EXPIRED.
 */
export async function portalExportToFolder(
  core: Core,
  input: PortalExport & { folder: FolderChoice; job?: string | undefined },
): Promise<{ folder: string; files: number }> {
  return writeToFolder(core, () => pack(core, input), input)
}

/** Windows refuses paths above 260 characters, so folders are named by number and the first words. */
const FOLDER_LENGTH = 60

async function pack(core: Core, { ids, portal, asOf }: PortalExport): Promise<PreparedExport> {
  const found = await portalTasks(core, { portal, asOf, all: true, ids })
  const tasks = ids.map((id) =>
    required(
      found.find((task) => task.commitmentId === id),
      'cam kết',
    ),
  )
  const created = instantNow(core)
  const name = safeFileName(`${portal} ${vietnamDate(core.now())}`, 'cap-nhat')
  const digits = `${tasks.length}`.length
  const folders = tasks.map((task, index) => {
    const number = `${index + 1}`.padStart(digits, '0')
    return safeFileName(`${number} ${`${task.source} ${task.text}`.trim().slice(0, FOLDER_LENGTH)}`, number)
  })
  const files: PackedFile[] = [
    ownFile(
      '00 Danh mục.xlsx',
      await writeTablesXlsx([indexTable(tasks, folders)], {
        title: `Nội dung cập nhật ${portal}`,
        subtitle: `Tính đến ngày ${shortDate(asOf)}`,
        created,
      }),
      created,
    ),
  ]
  for (const [index, task] of tasks.entries()) {
    const folder = folders[index] ?? `${index + 1}`
    files.push(ownFile(`${folder}/00 Nội dung.txt`, textFile(task.whole), created))
    const width = `${task.evidence.length}`.length
    for (const [at, file] of task.evidence.entries()) {
      const number = `${at + 1}`.padStart(Math.max(2, width), '0')
      const safe = safeFileName(`${number} ${file.name}`, `${number} minh-chung`)
      files.push(await vaultFile(core, file, `${folder}/${safe}`))
    }
  }
  return { name, files }
}

/** Notepad reads UTF-8 by its mark and wants its own line ends. */
function textFile(text: string): Buffer {
  return Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}\r\n`, 'utf8')
}

function indexTable(tasks: readonly PortalTask[], folders: readonly string[]): SheetTable {
  return {
    sheet: 'Danh mục',
    title: 'DANH MỤC NHIỆM VỤ VÀ MINH CHỨNG',
    columns: [
      { title: 'STT', width: 13, align: 'center' },
      { title: 'Thư mục', width: 45, align: 'left' },
      { title: 'Nhiệm vụ', width: 70, align: 'left' },
      { title: 'Văn bản giao', width: 35, align: 'left' },
      { title: 'Thời hạn', width: 24, align: 'center' },
      { title: 'Kết quả', width: 60, align: 'left' },
      { title: 'Khó khăn, vướng mắc', width: 40, align: 'left' },
      { title: 'Đề xuất, kiến nghị', width: 40, align: 'left' },
      { title: 'Số tệp minh chứng', width: 20, align: 'center' },
    ],
    rows: tasks.map((task, index) => ({
      cells: [
        index + 1,
        folders[index] ?? '',
        task.text,
        task.source,
        { date: task.lastDay },
        task.results,
        task.obstacles,
        task.proposals,
        task.evidence.length,
      ],
    })),
  }
}
