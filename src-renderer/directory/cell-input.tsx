import { TextInput } from '@mantine/core'
import { useLayoutEffect, useRef, useState } from 'react'
import { type AfterEdit, leavesCell, onCellKey } from '../ui/cell-keys.ts'
import type { CellEdit } from './cell-edits.ts'
import classes from './entry-list.module.css'

/** The text of an entry while it is edited in its place. `onEnd` is told null where it stays as it was. */
export function CellInput<Entry>(props: {
  entry: Entry
  edit: CellEdit<Entry>
  onEnd: (typed: string | null, after: AfterEdit) => void
  onCancel: () => void
}) {
  const { edit, entry } = props
  const field = useRef<HTMLInputElement>(null)
  const ended = useRef(false)
  const before = edit.value(entry)
  const [typed, setTyped] = useState(before)
  const [missing, setMissing] = useState(false)

  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  const save = (after: AfterEdit) => {
    if (ended.current) return
    const next = typed.replace(/\s+/g, ' ').trim()
    if (edit.required === true && next === '' && after !== 'stay') return setMissing(true)
    ended.current = true
    props.onEnd(next === before || (edit.required === true && next === '') ? null : next, after)
  }
  const cancel = () => {
    ended.current = true
    props.onCancel()
  }
  return (
    <TextInput
      ref={field}
      size="xs"
      className={classes.input}
      aria-label={edit.label}
      placeholder={edit.label}
      autoComplete="off"
      error={missing}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        setMissing(false)
      }}
      onKeyDown={(event) => onCellKey(event, { save, cancel })}
      onBlur={(event) => leavesCell(event) && save('stay')}
      onClick={(event) => event.stopPropagation()}
    />
  )
}
