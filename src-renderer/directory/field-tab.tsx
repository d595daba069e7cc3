import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type FieldEntry, fieldContent } from '../../src-main/contract/directory-entries.ts'
import { query } from '../client/client.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { searchNames } from '../ui/search-words.ts'
import { nameEdit, variantsEdit } from './cell-edits.ts'
import type { Column } from './entry-list.tsx'
import { EntryTab } from './entry-tab.tsx'
import { FieldForm } from './field-form.tsx'

/** Fields of work, and who among the leaders answers for each. */
export function FieldTab(props: { search: string; onSearch: (search: string) => void }) {
  const { t } = useTranslation('directory')
  const fields = useQuery(query.directory.fields.queryOptions({ input: {} }))
  if (fields.isError) return <FailureNotice error={fields.error} onRetry={() => void fields.refetch()} />
  if (fields.data === undefined) return <LoadingState />
  const columns: Column<FieldEntry>[] = [
    {
      key: 'name',
      title: t('field.fieldName'),
      width: 'minmax(220px, 1.4fr)',
      words: ({ name, variants }) => ({ name, further: variants.join(' · ') }),
      edits: [nameEdit(t('field.fieldName')), variantsEdit(t('field.variants'))],
    },
    {
      key: 'leaders',
      title: t('field.leaders'),
      width: 'minmax(160px, 1fr)',
      words: ({ leaders }) => ({ text: leaders.join(', ') }),
    },
  ]
  return (
    <EntryTab
      entity="field"
      mergeable="field"
      label={t('tab.field')}
      rows={searchNames(fields.data, props.search, ({ name, variants, leaders }) => [
        name,
        ...variants,
        ...leaders,
      ])}
      columns={columns}
      leastWidth={420}
      search={props.search}
      onSearch={props.onSearch}
      ended={({ active }) => !active}
      toContent={(entry) => ({ entity: 'field', content: fieldContent.parse(entry) })}
      form={FieldForm}
    />
  )
}
