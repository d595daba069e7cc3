import { MultiSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgencyEntry } from '../../src-main/contract/directory-entries.ts'
import { useChange } from '../client/change.ts'
import { query } from '../client/client.ts'
import { searchKey } from '../ui/search-words.ts'

const CREATE = '+'

/** An agency with what it is called. */
export interface PickedAgency {
  readonly id: string
  readonly name: string
}

/** Several agencies of the directory, also those that ended; one that is missing can be added as ended. */
export function AgencyIdsField(props: {
  label: string
  description?: string
  error?: ReactNode
  value: readonly PickedAgency[]
  onChange: (agencies: PickedAgency[]) => void
  /** Whether an unknown name can be added, and whether it stands or has ended. */
  create: 'ended' | 'standing' | null
}) {
  const { t } = useTranslation('directory')
  const [typed, setTyped] = useState('')
  const found = useQuery({
    ...query.directory.agencies.queryOptions({ input: { search: typed, limit: 30, inactive: true } }),
    placeholderData: keepPreviousData,
  })
  const add = useChange(async (client, name: string) => {
    const content = { name, variants: [], symbol: '', province: '', code: '' }
    return client.directory.save({
      entity: 'agency',
      id: null,
      content: { ...content, kind: 'so-ban-nganh', active: props.create === 'standing' },
    })
  })
  const offered = (found.data?.entries ?? []).map((agency) => ({ id: agency.id, name: labelOf(agency) }))
  const known = new Map([...props.value, ...offered].map((agency) => [agency.id, agency]))
  const name = typed.trim()
  const creatable =
    props.create !== null && name !== '' && !offered.some((one) => searchKey(one.name) === searchKey(name))
  const shown = offered.map(({ id }) => id)
  const data = [
    ...[...known.values()].map((agency) => ({ value: agency.id, label: agency.name })),
    ...(creatable ? [{ value: CREATE, label: t('picker.create', { name }) }] : []),
  ]
  const change = (ids: string[]) => {
    const picked = ids.flatMap((id) => known.get(id) ?? [])
    if (!ids.includes(CREATE)) return props.onChange(picked)
    add.mutate(name, { onSuccess: ({ id }) => props.onChange([...picked, { id, name }]) })
    setTyped('')
  }
  return (
    <MultiSelect
      label={props.label}
      description={props.description}
      error={props.error}
      searchable
      hidePickedOptions
      maxDropdownHeight={240}
      selectFirstOptionOnChange
      searchValue={typed}
      onSearchChange={setTyped}
      data={data}
      // The core has searched already; what was picked before is known but not offered.
      filter={({ options }) =>
        options.filter(
          (option) => 'value' in option && (option.value === CREATE || shown.includes(option.value)),
        )
      }
      value={props.value.map(({ id }) => id)}
      onChange={change}
    />
  )
}

function labelOf({ name, province }: AgencyEntry): string {
  return province === '' ? name : `${name} (${province})`
}
