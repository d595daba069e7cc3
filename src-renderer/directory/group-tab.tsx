import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { agencyKind } from '../../src-main/contract/agency.ts'
import { type GroupEntry, groupContent } from '../../src-main/contract/directory-entries.ts'
import { query } from '../client/client.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { searchNames } from '../ui/search-words.ts'
import { nameEdit } from './cell-edits.ts'
import type { Column } from './entry-list.tsx'
import { EntryTab } from './entry-tab.tsx'
import { GroupForm } from './group-form.tsx'

/** Groups of addressees: by which phrases letters name them, and who belongs to them. */
export function GroupTab(props: { search: string; onSearch: (search: string) => void }) {
  const { t } = useTranslation('directory')
  const groups = useQuery(query.directory.groups.queryOptions({ input: {} }))
  if (groups.isError) return <FailureNotice error={groups.error} onRetry={() => void groups.refetch()} />
  if (groups.data === undefined) return <LoadingState />
  const columns: Column<GroupEntry>[] = [
    {
      key: 'name',
      title: t('field.groupName'),
      width: 'minmax(240px, 1.4fr)',
      words: ({ name, phrases }) => ({ name, further: phrases.join(' · ') }),
      edits: [nameEdit(t('field.groupName'))],
    },
    {
      key: 'members',
      title: t('field.memberCount'),
      width: 'minmax(160px, 1fr)',
      words: ({ kinds, members }) => {
        const count = Object.keys(members).length
        const whole = agencyKind.options.filter((kind) => kinds[kind] === 'yes')
        const names = whole.map((kind) => t(`kind.${kind}`)).join('; ')
        return {
          text:
            names === ''
              ? t('field.memberNone', { count })
              : t('field.memberSummary', { kinds: names, count }),
        }
      },
    },
  ]
  return (
    <EntryTab
      entity="group"
      mergeable={null}
      label={t('tab.group')}
      rows={searchNames(groups.data, props.search, ({ name, phrases, memberNames }) => [
        name,
        ...phrases,
        ...Object.values(memberNames),
      ])}
      columns={columns}
      leastWidth={420}
      search={props.search}
      onSearch={props.onSearch}
      ended={() => false}
      toContent={(entry) => ({ entity: 'group', content: groupContent.parse(entry) })}
      form={GroupForm}
    />
  )
}
