import { TagsInput } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SavedEntry } from '../../src-main/contract/directory-entries.ts'
import { useAgency } from '../client/app-state.ts'
import { query } from '../client/client.ts'
import { agencyInLetters } from './agency-words.ts'
import { type NameOption, NamePicker, type PickerProps } from './name-picker.tsx'
import { useCreateEntry } from './use-create-entry.ts'

const MOST_OFFERED = 50

/** One agency by its name as letters write it; a new one is added to the directory by Enter. */
export function AgencyPicker(props: PickerProps) {
  const { options, search } = useAgencyOptions()
  const create = useCreateEntry()
  return (
    <NamePicker {...props} options={options} onSearch={search} onCreate={(name) => create(newAgency(name))} />
  )
}

/** Several agencies; Enter or a semicolon ends a name, in the directory or not, Backspace removes the last. */
export function AgenciesPicker(props: {
  label?: ReactNode
  'aria-label'?: string
  description?: ReactNode
  placeholder?: string
  error?: ReactNode
  value: readonly string[]
  onChange: (names: string[]) => void
  size?: 'xs' | 'sm'
  disabled?: boolean
}) {
  const { t } = useTranslation('directory')
  const { options, typed, search } = useAgencyOptions()
  const { value, placeholder, ...input } = props
  return (
    <TagsInput
      {...input}
      value={[...value]}
      placeholder={value.length === 0 ? (placeholder ?? t('picker.agencies')) : undefined}
      data={[...new Set(options.map(({ name }) => name))]}
      // The core has searched already, without marks and in other names too.
      filter={({ options: offered }) => offered}
      searchValue={typed}
      onSearchChange={search}
      splitChars={[';', '\n']}
      selectFirstOptionOnChange={false}
      openOnFocus={false}
      size={props.size ?? 'sm'}
      maxDropdownHeight={260}
    />
  )
}

function newAgency(name: string): SavedEntry {
  const content = {
    name,
    variants: [],
    symbol: '',
    kind: 'khac',
    province: '',
    code: '',
    active: true,
  } as const
  return { entity: 'agency', id: null, content: { ...content, variants: [] } }
}

/** The agencies that the core finds for what is typed. */
function useAgencyOptions(): {
  options: readonly NameOption[]
  typed: string
  search: (typed: string) => void
} {
  const { placeName } = useAgency()
  const [typed, search] = useState('')
  const found = useQuery({
    ...query.directory.agencies.queryOptions({ input: { search: typed.slice(0, 500), limit: MOST_OFFERED } }),
    placeholderData: keepPreviousData,
  })
  const options = (found.data?.entries ?? []).map((agency) => ({
    id: agency.id,
    name: agencyInLetters(agency, placeName),
    hint: agency.symbol,
  }))
  return { options, typed, search }
}
