import type { Workbook } from '@cj-tech-master/excelts'

/** The bytes of a workbook that `fill` makes. */
export async function workbookOf(fill: (workbook: Workbook) => void): Promise<Uint8Array<ArrayBuffer>> {
  const { Workbook } = await import('@cj-tech-master/excelts')
  const workbook = new Workbook()
  fill(workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** A workbook of one sheet with these rows. */
export function workbookOfRows(
  rows: readonly (readonly (string | number | Date | null)[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  return workbookOf((workbook) => {
    const sheet = workbook.addWorksheet('Sheet1')
    for (const row of rows) sheet.addRow([...row])
  })
}
