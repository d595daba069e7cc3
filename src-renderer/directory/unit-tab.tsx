import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type UnitEntry, unitContent } from '../../src-main/contract/directory-entries.ts'
import { query } from '../client/client.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { searchNames } from '../ui/search-words.ts'
import { nameEdit, variantsEdit } from './cell-edits.ts'
import type { Column } from './entry-list.tsx'
import { EntryTab } from './entry-tab.tsx'
import { UnitForm } from './unit-form.tsx'

/** The units (phòng) of our agency. */
export function UnitTab(props: { search: string; onSearch: (search: string) => void }) {
  const { t } = useTranslation('directory')
  const units = useQuery(query.directory.units.queryOptions({ input: {} }))
  if (units.isError) return <FailureNotice error={units.error} onRetry={() => void units.refetch()} />
  if (units.data === undefined) return <LoadingState />
  const columns: Column<UnitEntry>[] = [
    {
      key: 'name',
      title: t('field.unitName'),
      width: 'minmax(220px, 1fr)',
      words: ({ name, variants }) => ({ name, further: variants.join(' · ') }),
      edits: [nameEdit(t('field.unitName')), variantsEdit(t('field.variants'))],
    },
    {
      key: 'symbol',
      title: t('field.symbol'),
      width: '120px',
      words: ({ symbol }) => ({ text: symbol }),
      edits: [
        {
          label: t('field.symbol'),
          value: ({ symbol }) => symbol,
          change: (unit, symbol) => ({ ...unit, symbol }),
        },
      ],
    },
    {
      key: 'people',
      title: t('field.people'),
      width: '120px',
      words: ({ people }) => ({ text: t('field.peopleCount', { count: people }) }),
    },
  ]
  return (
    <EntryTab
      entity="unit"
      mergeable="unit"
      label={t('tab.unit')}
      rows={searchNames(units.data, props.search, ({ name, variants, symbol }) => [
        name,
        symbol,
        ...variants,
      ])}
      columns={columns}
      leastWidth={480}
      search={props.search}
      onSearch={props.onSearch}
      ended={({ active }) => !active}
      toContent={(entry) => ({ entity: 'unit', content: unitContent.parse(entry) })}
      form={UnitForm}
    />
  )
}
