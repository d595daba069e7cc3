import { z } from 'zod'
import {
  agencyContent,
  entity,
  entryId,
  fieldContent,
  personContent,
  unitContent,
} from './directory-entries.ts'

/** What comes and goes as a sheet: one row an entry. */
export const importable = entity.exclude(['group', 'succession'])
export type Importable = z.infer<typeof importable>

/** The columns of each sheet, in the order of the template. */
export const importColumns = {
  person: ['name', 'title', 'unit', 'phone', 'email', 'leader', 'fields', 'variants', 'active'],
  unit: ['name', 'symbol', 'variants', 'active'],
  agency: ['name', 'symbol', 'kind', 'province', 'code', 'variants', 'active'],
  field: ['name', 'variants', 'active'],
} as const satisfies Record<Importable, readonly string[]>

export const importColumn = z.enum([
  'name',
  'title',
  'unit',
  'phone',
  'email',
  'leader',
  'fields',
  'symbol',
  'kind',
  'province',
  'code',
  'variants',
  'active',
])
export type ImportColumn = z.infer<typeof importColumn>

/** Why a row cannot be taken. */
export const rowProblem = z.object({
  code: z.enum([
    /** A name is needed. */
    'nameMissing',
    /** More than 500 letters. */
    'tooLong',
    /** The value is none of those that the column knows. */
    'unknownValue',
    /** Neither a phone number nor an e-mail address, as the column wants. */
    'badValue',
    /** An earlier row of the file has the same entry. */
    'repeated',
    /** Several entries of the directory fit. */
    'ambiguous',
  ]),
  column: importColumn,
  value: z.string(),
})
export type RowProblem = z.infer<typeof rowProblem>

/** An entry as a row gives it; units and fields by name, since a file may bring new ones. */
export const importedContent = z.discriminatedUnion('entity', [
  z.object({ entity: z.literal('agency'), content: agencyContent }),
  z.object({ entity: z.literal('unit'), content: unitContent }),
  z.object({ entity: z.literal('field'), content: fieldContent }),
  z.object({
    entity: z.literal('person'),
    content: personContent.omit({ unitId: true, fieldIds: true }).extend({
      /** Empty without a unit. */
      unit: unitContent.shape.name.or(z.literal('')),
      fields: z.array(fieldContent.shape.name).max(100),
    }),
  }),
])
export type ImportedContent = z.infer<typeof importedContent>

/** A row that can be taken: an entry to change, or a new one without an id. */
export const importedRow = z.object({ id: entryId.nullable(), entry: importedContent })
export type ImportedRow = z.infer<typeof importedRow>

export const previewedRow = z.object({
  /** As numbered in the sheet. */
  number: z.int(),
  name: z.string(),
  action: z.enum(['create', 'change', 'same', 'refuse']),
  /** Columns in which the directory changes. */
  changed: z.array(importColumn),
  problems: z.array(rowProblem),
  /** Null when the row is refused. */
  row: importedRow.nullable(),
})
export type PreviewedRow = z.infer<typeof previewedRow>

export const importPreview = z.object({
  fileName: z.string(),
  rows: z.array(previewedRow),
  /** Headings that no column of the directory has; they are left out. */
  unknownHeadings: z.array(z.string()),
  /** Units and fields that the rows name and the directory does not know yet; they are added with the rows. */
  added: z.array(z.object({ entity: importable, name: z.string() })),
})
export type ImportPreview = z.infer<typeof importPreview>
