import {
  IconBolt,
  IconBuilding,
  IconFileText,
  IconNote,
  IconPackage,
  IconSend,
  IconUserStar,
  IconUsers,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ValueName, ValueRef } from './task-values.ts'
import classes from './value-chip.module.css'

/** One value of a task; choosing it shows its place in the letter. */
export function ValueChip(props: {
  value: ValueRef
  chosen: boolean
  /** The Tab key reaches the values of the selected card only. */
  reachable: boolean
  /** The words are shown whole rather than on one line. */
  whole: boolean
  /** Whether the letter has a place for it. */
  placed: boolean
  children: ReactNode
}) {
  const { t } = useTranslation('directives')
  const { name, index } = props.value
  const Icon = icons[name]
  const label = t(`value.${name}`)
  return (
    <button
      type="button"
      className={classes.chip}
      data-value={name}
      data-index={index}
      data-chosen={props.chosen}
      data-whole={props.whole}
      tabIndex={props.reachable ? 0 : -1}
      title={props.placed ? label : t('value.unplaced', { name: label })}
    >
      {Icon !== null && <Icon size={13} aria-hidden />}
      {named.has(name) && <span className={classes.name}>{label}:</span>}
      <span className={classes.words}>{props.children}</span>
    </button>
  )
}

const icons: Record<ValueName, typeof IconBolt | null> = {
  deadline: null,
  agencies: IconBuilding,
  coordinating: IconUsers,
  product: IconPackage,
  reportTo: IconSend,
  accountable: IconUserStar,
  sourceDocument: IconFileText,
  note: IconNote,
  urgency: IconBolt,
}

/** Values whose icon alone does not say what they are. */
const named: ReadonlySet<ValueName> = new Set([
  'product',
  'reportTo',
  'accountable',
  'sourceDocument',
  'note',
])
