import { Button, CloseButton, Group, Text, TextInput, UnstyledButton } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Leaf } from '../../../src-main/contract/commitment.ts'
import type { CommitmentFilter } from '../../../src-main/contract/commitment-list.ts'
import type { Counts } from '../../../src-main/contract/statistics.ts'
import { formatNumber } from '../../ui/format-number.ts'
import { leafOrder } from '../../ui/status-badge.tsx'
import classes from '../list.module.css'
import type { FilterPart } from './filter-parts.ts'

/** Search, the statuses with their counts, and every further condition as a chip that can be taken away. */
export function FilterBar(props: {
  filter: CommitmentFilter
  onFilter: (filter: CommitmentFilter) => void
  parts: readonly FilterPart[]
  /** Of everything that the other conditions let through. */
  counts: Counts | undefined
  actions: ReactNode
}) {
  const { t } = useTranslation(['commitmentList', 'common'])
  const { filter, onFilter, counts } = props
  const toggle = (leaf: Leaf) => {
    const { leaves } = filter
    const next = leaves.includes(leaf) ? leaves.filter((one) => one !== leaf) : [...leaves, leaf]
    onFilter({ ...filter, leaves: next })
  }
  // Search and statuses are in sight already.
  const chips = props.parts.filter(
    ({ key }) => key !== 'search' && key !== 'leaves' && key !== 'noInformation',
  )
  return (
    <div className={classes.filters}>
      <Group gap="xs" align="center">
        <SearchBox value={filter.search} onChange={(search) => onFilter({ ...filter, search })} />
        {props.actions}
      </Group>
      <div className={classes.chips} role="group" aria-label={t('filter.label')}>
        <Chip
          label={t('filter.all')}
          count={counts?.total}
          pressed={filter.leaves.length === 0 && filter.noInformation === null}
          onToggle={() => onFilter({ ...filter, leaves: [], noInformation: null })}
        />
        {leafOrder.map((leaf) => (
          <Chip
            key={leaf}
            label={t(`common:leafShort.${leaf}`)}
            hint={t(`common:leaf.${leaf}`)}
            count={counts?.[leaf]}
            pressed={filter.leaves.includes(leaf)}
            onToggle={() => toggle(leaf)}
          />
        ))}
        <Chip
          label={t('common:noInformation')}
          count={counts?.noInformation}
          pressed={filter.noInformation === true}
          onToggle={() => onFilter({ ...filter, noInformation: filter.noInformation === true ? null : true })}
        />
      </div>
      {chips.length > 0 && (
        <Group gap={6} role="group" aria-label={t('filter.conditions')}>
          {chips.map((part) => (
            <span key={part.key} className={classes.condition}>
              <Text span size="sm" truncate maw={420} title={part.text}>
                {part.text}
              </Text>
              <CloseButton
                size="sm"
                aria-label={t('filter.remove', { what: part.text })}
                onClick={() => onFilter(part.without)}
              />
            </span>
          ))}
          {props.parts.length > 1 && (
            <Button size="compact-sm" variant="subtle" onClick={() => onFilter(noFilter(filter))}>
              {t('filter.clear')}
            </Button>
          )}
        </Group>
      )}
    </div>
  )
}

/** The filter without its further conditions; search and statuses stay, they have ways out of their own. */
function noFilter(filter: CommitmentFilter): CommitmentFilter {
  return {
    ...filter,
    ids: null,
    directiveIds: [],
    withoutDirective: false,
    bands: [],
    roles: [],
    fields: [],
    units: [],
    persons: [],
    leaders: [],
    agencies: [],
    atRisk: null,
    stale: null,
    unclear: null,
    confirmed: null,
    extensionAsked: null,
    extended: null,
    pastCommitted: null,
    evidence: null,
    missedOccurrence: null,
    lastDay: null,
    assignedOn: null,
    doneOn: null,
    entered: null,
  }
}

function Chip(props: {
  label: string
  hint?: string
  count: number | undefined
  pressed: boolean
  onToggle: () => void
}) {
  const { i18n } = useTranslation()
  return (
    <UnstyledButton
      className={classes.chip}
      aria-pressed={props.pressed}
      title={props.hint}
      onClick={props.onToggle}
    >
      {props.label}
      <Text span className={classes.chipCount}>
        {props.count === undefined ? '–' : formatNumber(props.count, i18n.language)}
      </Text>
    </UnstyledButton>
  )
}

/** What is typed shows at once and reaches the address, and with it the core, after a short pause. */
function SearchBox({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('commitmentList')
  const [typed, setTyped] = useState(value)
  const sent = useRef(value)
  const send = useDebouncedCallback((next: string) => {
    sent.current = next
    onChange(next)
  }, 120)
  useEffect(() => {
    // The address changed from elsewhere: a link, a view, or "Bỏ lọc".
    if (value === sent.current) return
    sent.current = value
    setTyped(value)
  }, [value])
  return (
    <TextInput
      type="search"
      aria-label={t('filter.search')}
      placeholder={t('filter.searchPlaceholder')}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        send(event.currentTarget.value)
      }}
      flex="1 1 7.5rem"
    />
  )
}
