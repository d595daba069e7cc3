import { Button, Group, Text, Textarea, TextInput } from '@mantine/core'
import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentRow } from '../../../src-main/contract/commitment.ts'
import { useToday } from '../../client/app-state.ts'
import { type AfterEdit, leavesCell, onCellKey } from '../../ui/cell-keys.ts'
import { FieldPicker } from '../../ui/field-picker.tsx'
import { shortDate } from '../../ui/parse-date.ts'
import { PersonPicker } from '../../ui/person-picker.tsx'
import { UnitPicker } from '../../ui/unit-picker.tsx'
import { cellText, type EditableColumn, editProblem } from './edit-content.ts'
import classes from './grid.module.css'

/**
 * Edits one cell in its place: Enter records and goes down, Tab goes on to the next cell that can be typed into, Esc
 * leaves everything as it was. Leaving the cell records too, as in a spreadsheet.
 */
export function CellEditor(props: {
  row: CommitmentRow
  column: EditableColumn
  /** Begins with what is there instead of an empty field. */
  keep: boolean
  place: { top: number; left: number; width: number; height: number }
  onSave: (typed: string, reason: string, after: AfterEdit) => void
  onCancel: () => void
}) {
  const { t } = useTranslation(['commitmentList', 'common'])
  const today = useToday()
  const { row, column, place } = props
  const box = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState(props.keep ? cellText(row, column) : '')
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const ended = useRef(false)

  useLayoutEffect(() => {
    const field = box.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
    field?.focus()
    if (props.keep) field?.select()
  }, [props.keep])

  const save = (value: string, after: AfterEdit) => {
    if (ended.current) return
    const found = editProblem({ row, column, typed: value }, today)
    if (found !== null) {
      setProblem(t(`edit.problem.${found}`))
      return
    }
    if (column === 'lastDay' && reason.trim() === '') {
      setProblem(null)
      box.current?.querySelectorAll('input')[1]?.focus()
      return
    }
    ended.current = true
    props.onSave(value, reason.trim(), after)
  }
  const cancel = () => {
    ended.current = true
    props.onCancel()
  }
  const change = (value: string) => {
    setTyped(value)
    setProblem(null)
  }
  const label = t(`column.${column}`)
  const field = { 'aria-label': label, value: typed, onChange: change, size: 'xs' } as const
  const wide = column === 'text' || column === 'progress'
  return (
    <div
      ref={box}
      role="gridcell"
      className={classes.editor}
      data-wide={wide || column === 'lastDay'}
      style={{ top: place.top, left: place.left, minWidth: place.width, minHeight: place.height }}
      onKeyDown={(event) => onCellKey(event, { save: (after) => save(typed, after), cancel })}
      onBlur={(event) => leavesCell(event) && column !== 'lastDay' && save(typed, 'stay')}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      {column === 'unit' && <UnitPicker {...field} onPick={(name) => save(name, 'down')} />}
      {column === 'person' && (
        <PersonPicker {...field} unit={row.assigned.unit} onPick={(name) => save(name, 'down')} />
      )}
      {column === 'leader' && (
        <PersonPicker {...field} leaders field={row.field} onPick={(name) => save(name, 'down')} />
      )}
      {column === 'field' && <FieldPicker {...field} onPick={(name) => save(name, 'down')} />}
      {wide && (
        <Textarea
          aria-label={label}
          size="xs"
          autosize
          minRows={2}
          maxRows={10}
          value={typed}
          onChange={(event) => change(event.currentTarget.value)}
        />
      )}
      {(column === 'percent' || column === 'lastDay') && (
        <TextInput
          aria-label={label}
          size="xs"
          autoComplete="off"
          placeholder={column === 'lastDay' ? t('edit.dateHint') : undefined}
          value={typed}
          onChange={(event) => change(event.currentTarget.value)}
        />
      )}
      {column === 'lastDay' && (
        <>
          <TextInput
            label={t('edit.reason')}
            withAsterisk
            size="xs"
            mt={4}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {row.status.lastDay !== row.status.assignedLastDay && (
            <Text size="xs" mt={4} c="dimmed">
              {t('edit.lapses', { date: shortDate(row.status.lastDay) })}
            </Text>
          )}
          <Group gap={6} mt={6} justify="flex-end">
            <Button size="compact-xs" variant="default" onClick={props.onCancel}>
              {t('common:action.cancel')}
            </Button>
            <Button size="compact-xs" disabled={reason.trim() === ''} onClick={() => save(typed, 'stay')}>
              {t('common:action.save')}
            </Button>
          </Group>
        </>
      )}
      {problem !== null && (
        <Text size="xs" role="alert" className={classes.editProblem}>
          {problem}
        </Text>
      )}
    </div>
  )
}
