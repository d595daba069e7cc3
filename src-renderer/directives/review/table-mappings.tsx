import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DirectiveDraft, ReviewTask } from '../../../src-main/contract/directive.ts'
import { type Columns, isRowOf, isUnsure } from './table-columns.ts'
import { TableMapping } from './table-mapping.tsx'
import type { MapTable } from './use-table-mapping.ts'

/** The tables of the letter that give tasks, and, where asked for, its other tables. */
export function TableMappings(props: {
  draft: DirectiveDraft
  tasks: readonly ReviewTask[]
  /** The columns as the clerk decided on them, by table. */
  columns: Readonly<Record<number, Columns>>
  onShow: (span: { start: number; end: number }) => void
  onMap: MapTable
}) {
  const { t } = useTranslation('tables')
  const [showOthers, setShowOthers] = useState(false)
  const tables = props.draft.extraction.tables.map((read, index) => ({
    table: { ...read, columns: [...(props.columns[index] ?? read.columns)] },
    index,
    taskCount: props.tasks.filter((task) => isRowOf(read, task)).length,
  }))
  if (tables.length === 0) return null
  const giving = tables.filter(({ table, taskCount }) => taskCount > 0 || table.columns.includes('text'))
  const others = tables.filter((one) => !giving.includes(one))
  const shown = showOthers || giving.length === 0 ? [...giving, ...others] : giving
  return (
    <Stack gap="xs">
      {shown.map(({ table, index, taskCount }) => (
        <TableMapping
          // The columns that were applied are the new starting point.
          key={`${index} ${table.columns.join()}`}
          table={table}
          taskCount={taskCount}
          startOpen={isUnsure(table)}
          onShow={props.onShow}
          onApply={(columns) => props.onMap(index, columns)}
        />
      ))}
      {giving.length > 0 && others.length > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => setShowOthers(!showOthers)}>
          {showOthers ? t('fewer') : t('others', { count: others.length })}
        </Button>
      )}
    </Stack>
  )
}
