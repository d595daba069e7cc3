import type { Reader, Writer } from './database.ts'

/** A file of the watched folder as the file system describes it; another size or time makes it another file. */
export interface FolderFile {
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** Milliseconds since 1970. */
  readonly modifiedAt: number
}

/** What became of a file: taken into the vault, ignored, or there before the folder was watched. */
export type ScanDecision = 'taken' | 'ignored' | 'earlier'

/** Decisions about files of a folder, by `scanKey`. */
export async function scanDecisions(db: Reader, folder: string): Promise<ReadonlyMap<string, ScanDecision>> {
  const rows = await db.selectFrom('scan_file').selectAll().where('folder', '=', folder).execute()
  return new Map(
    rows.map((row) => [
      scanKey({ name: row.name, size: row.size, modifiedAt: row.modified_at }),
      row.state === 'taken' || row.state === 'ignored' ? row.state : 'earlier',
    ]),
  )
}

export async function decideScanFiles(
  trx: Writer,
  folder: string,
  files: readonly FolderFile[],
  state: ScanDecision,
  now: string,
): Promise<void> {
  for (const { name, size, modifiedAt } of files) {
    const row = { folder, name, size, modified_at: modifiedAt, state, decided_at: now }
    await trx
      .insertInto('scan_file')
      .values(row)
      .onConflict((conflict) => conflict.columns(['folder', 'name', 'size', 'modified_at']).doUpdateSet(row))
      .execute()
  }
}

/** Offers files again. */
export async function forgetScanFiles(
  trx: Writer,
  folder: string,
  files: readonly FolderFile[],
  state: ScanDecision,
): Promise<void> {
  for (const { name, size, modifiedAt } of files) {
    await trx
      .deleteFrom('scan_file')
      .where('folder', '=', folder)
      .where('name', '=', name)
      .where('size', '=', size)
      .where('modified_at', '=', modifiedAt)
      .where('state', '=', state)
      .execute()
  }
}

export function scanKey({ name, size, modifiedAt }: FolderFile): string {
  return `${size} ${modifiedAt} ${name}`
}
