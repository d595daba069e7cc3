import type { Importable, ImportColumn, ImportedContent } from '../contract/directory-import.ts'
import { activeWords, kindWords, yesNo } from './directory-columns.ts'
import type { DirectoryRecords } from './directory-records.ts'

/** An entry as the cells of its row, by column: one of the directory by its id, or one that a row gave. */
export function exportedCells(
  entity: Importable,
  entry: string | ImportedContent,
  records: DirectoryRecords,
): Partial<Record<ImportColumn, string>> {
  const given = typeof entry === 'string' ? importedForm(entity, entry, records) : entry
  if (given === null) return {}
  const { content } = given
  const active = content.active ? activeWords(entity).yes : activeWords(entity).no
  const shared = { name: content.name, variants: content.variants.join('; '), active }
  switch (given.entity) {
    case 'field':
      return shared
    case 'unit':
      return { ...shared, symbol: given.content.symbol }
    case 'agency': {
      const { symbol, kind, province, code } = given.content
      return { ...shared, symbol, kind: kindWords[kind], province, code }
    }
    case 'person': {
      const { title, unit, phone, email, leader, fields } = given.content
      const flag = leader ? yesNo.yes : yesNo.no
      return { ...shared, title, unit, phone, email, leader: flag, fields: fields.join('; ') }
    }
  }
}

function importedForm(entity: Importable, id: string, records: DirectoryRecords): ImportedContent | null {
  if (entity === 'person') {
    const person = records.person.get(id)
    if (person === undefined) return null
    const { unitId, fieldIds, ...content } = person
    const unit = (unitId === null ? undefined : records.unit.get(unitId)?.name) ?? ''
    const fields = fieldIds.flatMap((field) => records.field.get(field)?.name ?? [])
    return { entity, content: { ...content, unit, fields } }
  }
  if (entity === 'agency') {
    const content = records.agency.get(id)
    return content === undefined ? null : { entity, content }
  }
  if (entity === 'unit') {
    const content = records.unit.get(id)
    return content === undefined ? null : { entity, content }
  }
  const content = records.field.get(id)
  return content === undefined ? null : { entity, content }
}
