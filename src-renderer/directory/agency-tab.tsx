import { Button, Modal } from '@mantine/core'
import { IconBuildingCommunity } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type AgencyEntry,
  agencyContent,
  type SuccessionEntry,
} from '../../src-main/contract/directory-entries.ts'
import { query } from '../client/client.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { AgencyForm } from './agency-form.tsx'
import { nameEdit, variantsEdit } from './cell-edits.ts'
import type { Column } from './entry-list.tsx'
import { EntryTab } from './entry-tab.tsx'
import { SuccessionList } from './succession-list.tsx'
import { SuccessionModal } from './succession-modal.tsx'

const EVERY = 10_000

/** All agencies, sở, ban, ngành first, then the communes of our province and those of the others. */
export function AgencyTab(props: { search: string; onSearch: (search: string) => void }) {
  const { t } = useTranslation('directory')
  const found = useQuery({
    ...query.directory.agencies.queryOptions({
      input: { search: props.search, limit: EVERY, inactive: true },
    }),
    placeholderData: keepPreviousData,
  })
  if (found.isError) return <FailureNotice error={found.error} onRetry={() => void found.refetch()} />
  if (found.data === undefined) return <LoadingState />
  const columns: Column<AgencyEntry>[] = [
    {
      key: 'name',
      title: t('field.agencyName'),
      width: 'minmax(220px, 1.6fr)',
      words: (agency) => ({ name: agency.name, further: furtherOf(agency) }),
      edits: [nameEdit(t('field.agencyName')), variantsEdit(t('field.variants'))],
    },
    {
      key: 'symbol',
      title: t('field.symbol'),
      width: '110px',
      words: ({ symbol }) => ({ text: symbol }),
      edits: [
        {
          label: t('field.symbol'),
          value: ({ symbol }) => symbol,
          change: (agency, symbol) => ({ ...agency, symbol }),
        },
      ],
    },
    {
      key: 'province',
      title: t('field.province'),
      width: 'minmax(130px, 190px)',
      words: ({ province }) => ({ text: province }),
      edits: [
        {
          label: t('field.province'),
          value: ({ province }) => province,
          change: (agency, province) => ({ ...agency, province }),
        },
      ],
    },
    {
      key: 'code',
      title: t('field.codeShort'),
      width: '80px',
      words: ({ code }) => ({ text: code }),
      edits: [
        {
          label: t('field.code'),
          value: ({ code }) => code,
          change: (agency, code) => ({ ...agency, code }),
        },
      ],
    },
  ]
  const furtherOf = ({ active, successors, variants }: AgencyEntry) =>
    successors.length > 0
      ? t('succession.now', { names: successors.join(', ') })
      : active
        ? variants.join(' · ')
        : t('field.ended')
  return (
    <EntryTab
      entity="agency"
      mergeable="agency"
      label={t('tab.agency')}
      rows={found.data.entries}
      columns={columns}
      leastWidth={560}
      search={props.search}
      onSearch={props.onSearch}
      ended={({ active }) => !active}
      toContent={(entry) => ({ entity: 'agency', content: agencyContent.parse(entry) })}
      form={AgencyForm}
      tools={<AllSuccessions />}
    />
  )
}

/** Every reorganisation that the directory knows. */
function AllSuccessions() {
  const { t } = useTranslation('directory')
  const [opened, setOpened] = useState(false)
  const [editing, setEditing] = useState<SuccessionEntry | 'new' | null>(null)
  const successions = useQuery({
    ...query.directory.successions.queryOptions({ input: {} }),
    enabled: opened,
  })
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconBuildingCommunity size={16} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('succession.open')}
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title={t('succession.title')} size="lg">
        <SuccessionList successions={successions.data ?? []} onEdit={setEditing} />
        <Button mt="md" variant="default" onClick={() => setEditing('new')}>
          {t('succession.add')}
        </Button>
      </Modal>
      {editing !== null && (
        <SuccessionModal
          succession={editing === 'new' ? null : editing}
          predecessors={[]}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  )
}
