import { ActionIcon, Button, Divider, Group, Stack, Text, Tooltip } from '@mantine/core'
import { IconHistory, IconPencil, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgencyEntry, SuccessionEntry } from '../../src-main/contract/directory-entries.ts'
import { query } from '../client/client.ts'
import { shortDate } from '../ui/parse-date.ts'
import { SuccessionModal } from './succession-modal.tsx'
import { useRemoveEntries } from './use-entry-changes.ts'

/** What an agency came from and what became of it. */
export function AgencyHistory({ agency }: { agency: AgencyEntry }) {
  const { t } = useTranslation('directory')
  const successions = useQuery(query.directory.successions.queryOptions({ input: {} }))
  const [editing, setEditing] = useState<SuccessionEntry | 'new' | null>(null)
  const found = (successions.data ?? []).filter(({ predecessorIds, successorIds }) =>
    [...predecessorIds, ...successorIds].includes(agency.id),
  )
  return (
    <>
      <Divider my="sm" label={t('succession.title')} labelPosition="left" />
      <SuccessionList successions={found} onEdit={setEditing} />
      <Button
        mt="xs"
        size="compact-sm"
        variant="default"
        leftSection={<IconHistory size={15} aria-hidden />}
        onClick={() => setEditing('new')}
      >
        {t('succession.add')}
      </Button>
      {editing !== null && (
        <SuccessionModal
          succession={editing === 'new' ? null : editing}
          predecessors={[{ id: agency.id, name: agency.name }]}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  )
}

/** Reorganisations, latest first: what became what, when, and by which document. */
export function SuccessionList(props: {
  successions: readonly SuccessionEntry[]
  onEdit: (succession: SuccessionEntry) => void
}) {
  const { t } = useTranslation(['directory', 'common'])
  const remove = useRemoveEntries()
  if (props.successions.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('succession.none')}
      </Text>
    )
  return (
    <Stack gap="xs">
      {props.successions.map((one) => {
        const words = { from: one.predecessors.join(', '), to: one.successors.join(', ') }
        const name = t('succession.line', words)
        return (
          <Group key={one.id} justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
            <div style={{ minWidth: 0 }}>
              <Text size="sm">{name}</Text>
              <Text size="xs" c="dimmed">
                {[t('succession.since', { date: shortDate(one.date) }), one.document, one.note]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </Text>
            </div>
            <Group gap={2} wrap="nowrap">
              <Tooltip label={t('common:action.edit')}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('succession.edit', { name })}
                  onClick={() => props.onEdit(one)}
                >
                  <IconPencil size={16} />
                </ActionIcon>
              </Tooltip>
              <Tooltip label={t('common:action.delete')}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('succession.remove', { name })}
                  onClick={() => remove('succession', [{ id: one.id, name }])}
                >
                  <IconTrash size={16} />
                </ActionIcon>
              </Tooltip>
            </Group>
          </Group>
        )
      })}
    </Stack>
  )
}
