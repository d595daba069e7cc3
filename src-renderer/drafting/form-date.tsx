import type { ComponentProps } from 'react'
import { useState } from 'react'
import type { IsoDate } from '../../src-main/contract/common.ts'
import { DateField } from '../ui/date-field.tsx'

/** A date in a form that holds its own values: it shows what was last chosen and reports changes. */
export function FormDate(
  props: Omit<ComponentProps<typeof DateField>, 'value'> & {
    initial: IsoDate | null
    /** Names the field, so that a finding can put the focus on it. */
    path: string
  },
) {
  const { initial, path, onChange, ...rest } = props
  const [value, setValue] = useState(initial)
  return (
    <div data-path={path}>
      <DateField
        {...rest}
        value={value}
        onChange={(date) => {
          setValue(date)
          onChange(date)
        }}
      />
    </div>
  )
}

/** Puts the focus on a field by its path in the form. */
export function focusField(path: string): void {
  const found = document.querySelector(`[data-path="${CSS.escape(path)}"]`)
  const input = found?.matches('input, textarea') === true ? found : found?.querySelector('input, textarea')
  if (!(input instanceof HTMLElement)) return
  input.focus()
  input.scrollIntoView({ block: 'center' })
}
