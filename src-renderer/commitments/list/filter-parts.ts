import type { TFunction } from 'i18next'
import type { CommitmentFilter, FilterChoices } from '../../../src-main/contract/commitment-list.ts'
import { shortDate } from '../../ui/parse-date.ts'

/** One condition of a filter in words, and the filter without it. */
export interface FilterPart {
  readonly key: keyof CommitmentFilter
  readonly text: string
  readonly without: CommitmentFilter
}

type Translate = TFunction<['commitmentList', 'common']>

/** The conditions of a filter, each as a chip says it; nothing for a blank filter. */
export function filterParts(
  filter: CommitmentFilter,
  choices: FilterChoices | undefined,
  t: Translate,
): FilterPart[] {
  const parts: FilterPart[] = []
  const add = (key: keyof CommitmentFilter, text: string, without: Partial<CommitmentFilter>) =>
    parts.push({ key, text, without: { ...filter, ...without } })
  if (filter.search !== '') add('search', `${t('filter.search')}: “${filter.search}”`, { search: '' })
  if (filter.ids !== null) add('ids', t('filter.ids', { count: filter.ids.length }), { ids: null })
  if (filter.directiveIds.length > 0) {
    const names = filter.directiveIds.map(
      (id) => choices?.directives.find((one) => one.id === id)?.name ?? t('filter.oneDirective'),
    )
    add('directiveIds', list(t('column.directive'), names), { directiveIds: [] })
  }
  if (filter.withoutDirective)
    add('withoutDirective', t('filter.withoutDirective'), { withoutDirective: false })
  if (filter.leaves.length > 0) {
    add(
      'leaves',
      list(
        t('column.leaf'),
        filter.leaves.map((leaf) => t(`common:leafShort.${leaf}`)),
      ),
      { leaves: [] },
    )
  }
  if (filter.bands.length > 0) {
    add(
      'bands',
      list(
        t('filter.bands'),
        filter.bands.map((band) => t(`band.${band}`)),
      ),
      { bands: [] },
    )
  }
  if (filter.roles.length > 0) {
    add(
      'roles',
      list(
        t('column.role'),
        filter.roles.map((role) => t(`common:role.${role}`)),
      ),
      { roles: [] },
    )
  }
  for (const key of nameLists) {
    const values = filter[key]
    if (values.length === 0) continue
    const named = values.map((name) => (name === '' ? t(`group.none.${key}`) : name))
    add(key, list(t(`filter.${key}`), named), { [key]: [] })
  }
  for (const key of flags) {
    const value = filter[key]
    if (value !== null) add(key, t(`flag.${key}.${value ? 'yes' : 'no'}`), { [key]: null })
  }
  if (filter.evidence !== null) add('evidence', t(`flag.evidence.${filter.evidence}`), { evidence: null })
  for (const key of dateRanges) {
    const value = filter[key]
    if (value !== null) add(key, `${t(`filter.${key}`)}: ${rangeText(value, t)}`, { [key]: null })
  }
  if (filter.entered !== null) {
    const { from, how } = filter.entered
    add('entered', t(`filter.entered.${how}`, { date: shortDate(from) }), { entered: null })
  }
  return parts
}

function list(name: string, values: readonly string[]): string {
  const shown = values.slice(0, MOST_NAMED).join(', ')
  const more = values.length > MOST_NAMED ? ` +${values.length - MOST_NAMED}` : ''
  return `${name}: ${shown}${more}`
}

/** A chip names so many values of a list, and counts the others. */
const MOST_NAMED = 3

/** Conditions that name people, units and the like. */
export const nameLists = ['fields', 'units', 'persons', 'leaders', 'agencies'] as const
/** Conditions that hold or do not hold. */
export const flags = [
  'atRisk',
  'stale',
  'unclear',
  'noInformation',
  'confirmed',
  'extensionAsked',
  'extended',
  'pastCommitted',
  'missedOccurrence',
] as const
export const dateRanges = ['lastDay', 'assignedOn', 'doneOn'] as const

function rangeText(range: { from: string | null; to: string | null }, t: Translate): string {
  const { from, to } = range
  if (from !== null && to !== null) return t('range.both', { from: shortDate(from), to: shortDate(to) })
  if (from !== null) return t('range.from', { from: shortDate(from) })
  return to === null ? t('range.any') : t('range.to', { to: shortDate(to) })
}
