import { Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { commitmentName, useFoundCommitments } from './find-commitments.ts'

/** Chooses a commitment by words of it, with or without marks. */
export function CommitmentSelect(props: {
  value: string | null
  fixed: boolean
  optional: boolean
  error: string | null
  onChange: (id: string | null) => void
}) {
  const { t } = useTranslation('evidence')
  const [search, setSearch] = useState('')
  const { value } = props
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null)
  // The words of the chosen one stand in the field and are no search.
  const found = useFoundCommitments(chosen !== null && search === chosen.label ? '' : search)
  const options = useMemo(() => found.map((row) => ({ value: row.id, label: commitmentName(row) })), [found])
  const known = options.find((one) => one.value === value) ?? chosen
  const data =
    known === null || options.some((one) => one.value === known.value) ? options : [known, ...options]
  return (
    <Select
      label={t('attach.commitment')}
      placeholder={t('attach.findCommitment')}
      description={props.optional ? t('attach.optional') : undefined}
      withAsterisk={!props.optional}
      data={data}
      value={value}
      onChange={(next, option) => {
        setChosen(option === null ? null : { value: option.value, label: option.label })
        props.onChange(next)
      }}
      searchable
      openOnFocus={false}
      clearable={props.optional}
      searchValue={search}
      onSearchChange={setSearch}
      filter={({ options: all }) => all}
      nothingFoundMessage={t('attach.noCommitment')}
      maxDropdownHeight={260}
      error={props.error}
      {...(props.fixed ? {} : { 'data-autofocus': true })}
    />
  )
}
