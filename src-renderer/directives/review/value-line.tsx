import { Badge, Group } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { sameValue, type ValueName, type ValueRef } from './task-values.ts'
import { ValueChip } from './value-chip.tsx'
import type { PlacedValue } from './value-places.ts'

/** Values of a task side by side; more than `limit` fold, unless their card is selected. */
export function ValueLine(props: {
  values: readonly PlacedValue[]
  names: readonly ValueName[]
  chosen: ValueRef | null
  selected: boolean
  limit?: number
  /** What to show in place of the words. */
  children?: (value: PlacedValue) => ReactNode
}) {
  const { values, names, chosen, selected, limit = Infinity } = props
  const all = useMemo(() => values.filter(({ name }) => names.includes(name)), [values, names])
  const shown = selected || all.length <= limit ? all : all.slice(0, limit - 1)
  const folded = all.slice(shown.length)
  if (all.length === 0) return null
  return (
    <Group gap={4} style={{ minWidth: 0 }}>
      {shown.map((value) => (
        <ValueChip
          key={`${value.name} ${value.index}`}
          value={value}
          chosen={sameValue(chosen, value)}
          reachable={selected}
          whole={selected}
          placed={value.place !== null}
        >
          {props.children?.(value) ?? value.words}
        </ValueChip>
      ))}
      {folded.length > 0 && (
        <Badge variant="default" title={folded.map(({ words }) => words).join('; ')}>
          {`+${folded.length}`}
        </Badge>
      )}
    </Group>
  )
}
