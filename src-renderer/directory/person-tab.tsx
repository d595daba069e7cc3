import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type PersonEntry, personContent } from '../../src-main/contract/directory-entries.ts'
import { query } from '../client/client.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { searchNames } from '../ui/search-words.ts'
import { nameEdit } from './cell-edits.ts'
import type { Column } from './entry-list.tsx'
import { EntryTab } from './entry-tab.tsx'
import { PersonForm } from './person-form.tsx'

/** The people of our agency; those who left stand last. */
export function PersonTab(props: {
  search: string
  onSearch: (search: string) => void
  entryId: string | undefined
}) {
  const { t } = useTranslation('directory')
  const people = useQuery(query.directory.people.queryOptions({ input: {} }))
  if (people.isError) return <FailureNotice error={people.error} onRetry={() => void people.refetch()} />
  if (people.data === undefined) return <LoadingState />
  const columns: Column<PersonEntry>[] = [
    {
      key: 'name',
      title: t('field.personName'),
      width: 'minmax(180px, 1.2fr)',
      words: ({ name, title, active }) => ({
        name,
        further: active ? title : [title, t('field.left')].join(' · '),
      }),
      edits: [
        nameEdit(t('field.personName')),
        {
          label: t('field.title'),
          value: ({ title }) => title,
          change: (person, title) => ({ ...person, title }),
        },
      ],
    },
    {
      key: 'unit',
      title: t('field.unit'),
      width: 'minmax(130px, 1fr)',
      words: ({ unitName }) => ({ text: unitName }),
    },
    {
      key: 'leads',
      title: t('field.leads'),
      width: 'minmax(130px, 1fr)',
      words: ({ leader, fieldNames }) => ({
        text: leader ? [t('field.leaderShort'), ...fieldNames].join(' · ') : '',
      }),
    },
    {
      key: 'reach',
      title: t('field.reach'),
      width: 'minmax(120px, 180px)',
      words: ({ phone, email }) => ({ name: phone, further: email }),
      edits: [
        {
          label: t('field.phone'),
          value: ({ phone }) => phone,
          change: (person, phone) => ({ ...person, phone }),
        },
        {
          label: t('field.email'),
          value: ({ email }) => email,
          change: (person, email) => ({ ...person, email }),
        },
      ],
    },
  ]
  return (
    <EntryTab
      entity="person"
      mergeable="person"
      label={t('tab.person')}
      rows={searchNames(people.data, props.search, (person) => [
        person.name,
        person.title,
        person.unitName,
        person.phone,
        person.email,
        ...person.variants,
        ...person.fieldNames,
      ])}
      columns={columns}
      leastWidth={620}
      search={props.search}
      onSearch={props.onSearch}
      ended={({ active }) => !active}
      toContent={(entry) => ({ entity: 'person', content: personContent.parse(entry) })}
      form={PersonForm}
      entryId={props.entryId}
    />
  )
}
