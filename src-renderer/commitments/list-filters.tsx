import { Group, Select, Text, TextInput, UnstyledButton } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentRow, Leaf } from '../../src-main/contract/commitment.ts'
import { query } from '../client/client.ts'
import { leafOrder } from '../ui/status-badge.tsx'
import classes from './list.module.css'
import { chipCounts } from './list-order.ts'
import type { CommitmentsSearch } from './search.ts'

/** Search, directive and status chips with their counts; all of them live in the address. */
export function ListFilters(props: {
  rows: readonly CommitmentRow[]
  search: CommitmentsSearch
  onChange: (next: Partial<CommitmentsSearch>) => void
}) {
  const { t } = useTranslation(['commitments', 'common'])
  const { rows, search, onChange } = props
  const counts = useMemo(() => chipCounts(rows), [rows])
  const leaves = search.leaves ?? []
  const toggle = (leaf: Leaf) => {
    const next = leaves.includes(leaf) ? leaves.filter((one) => one !== leaf) : [...leaves, leaf]
    onChange({ leaves: next.length === 0 ? undefined : next })
  }
  const all = leaves.length === 0 && search.noInformation !== true
  return (
    <div className={classes.filters}>
      <Group gap="sm" align="center">
        <SearchBox value={search.q ?? ''} onChange={(q) => onChange({ q: q === '' ? undefined : q })} />
        <DirectivePicker
          value={search.directiveId ?? null}
          onChange={(directiveId) => onChange({ directiveId: directiveId ?? undefined })}
        />
      </Group>
      <Group gap={6} role="group" aria-label={t('filter.label')}>
        <Chip
          label={t('filter.all')}
          count={rows.length}
          pressed={all}
          onToggle={() => onChange({ leaves: undefined, noInformation: undefined })}
        />
        {leafOrder.map((leaf) => (
          <Chip
            key={leaf}
            label={t(`common:leafShort.${leaf}`)}
            hint={t(`common:leaf.${leaf}`)}
            count={counts[leaf]}
            pressed={leaves.includes(leaf)}
            onToggle={() => toggle(leaf)}
          />
        ))}
        <Chip
          label={t('common:noInformation')}
          count={counts.noInformation}
          pressed={search.noInformation === true}
          onToggle={() => onChange({ noInformation: search.noInformation === true ? undefined : true })}
        />
      </Group>
    </div>
  )
}

function Chip(props: {
  label: string
  hint?: string
  count: number
  pressed: boolean
  onToggle: () => void
}) {
  return (
    <UnstyledButton
      className={classes.chip}
      aria-pressed={props.pressed}
      title={props.hint}
      onClick={props.onToggle}
    >
      {props.label}
      <Text span className={classes.chipCount}>
        {props.count}
      </Text>
    </UnstyledButton>
  )
}

/** What is typed shows at once and reaches the address, and with it the core, after a short pause. */
function SearchBox({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('commitments')
  const [typed, setTyped] = useState(value)
  const sent = useRef(value)
  const send = useDebouncedCallback((next: string) => {
    sent.current = next
    onChange(next)
  }, 150)
  useEffect(() => {
    // The address changed from elsewhere: a link, or "Bỏ lọc".
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
      style={{ flex: '1 1 260px' }}
      maw={520}
    />
  )
}

function DirectivePicker(props: { value: string | null; onChange: (id: string | null) => void }) {
  const { t } = useTranslation('commitments')
  const directives = useQuery(query.directives.list.queryOptions({ input: {} }))
  const options = (directives.data ?? []).map((one) => ({
    value: one.id,
    label: one.header.subject === '' ? one.label : `${one.label} – ${one.header.subject}`,
  }))
  return (
    <Select
      aria-label={t('filter.directive')}
      placeholder={t('filter.allDirectives')}
      data={options}
      value={props.value}
      onChange={props.onChange}
      clearable
      searchable
      w={320}
    />
  )
}
