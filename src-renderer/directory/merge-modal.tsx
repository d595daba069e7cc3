import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Mergeable } from '../../src-main/contract/directory-entries.ts'
import { useChange } from '../client/change.ts'
import { query } from '../client/client.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import type { Listed } from './entry-list.tsx'
import { useOfferUndo } from './use-entry-changes.ts'

/** Which entry stays, what it gains and what moves to it; nothing is written before it is confirmed. */
export function MergeModal(props: { entity: Mergeable; entries: readonly Listed[]; onClose: () => void }) {
  const { t } = useTranslation(['directory', 'common'])
  const { entity, entries } = props
  const [winnerId, setWinnerId] = useState(entries[0]?.id ?? '')
  const loserIds = entries.map(({ id }) => id).filter((id) => id !== winnerId)
  const offerUndo = useOfferUndo()
  const preview = useQuery({
    ...query.directory.previewMerge.queryOptions({ input: { entity, winnerId, loserIds } }),
    placeholderData: keepPreviousData,
  })
  const hints = usePeopleHints(entity)
  const merge = useChange((client, input: { winnerId: string; loserIds: string[] }) =>
    client.directory.merge({ entity, ...input }),
  )
  const confirm = () =>
    merge.mutate(
      { winnerId, loserIds },
      {
        onSuccess: ({ changeId }) => {
          const name = entries.find(({ id }) => id === winnerId)?.name ?? ''
          offerUndo(t('merge.done', { count: loserIds.length, name }), changeId)
          props.onClose()
        },
      },
    )
  const content = preview.data?.winner.content
  const variants = content !== undefined && 'variants' in content ? content.variants : []
  const moved = preview.data?.moved ?? []
  return (
    <Modal opened onClose={props.onClose} title={t('merge.title')} size="lg">
      <Stack gap="sm">
        <Radio.Group label={t('merge.keep')} value={winnerId} onChange={setWinnerId}>
          <Stack gap={6} mt={6}>
            {entries.map(({ id, name }) => (
              <Radio
                key={id}
                value={id}
                label={name}
                description={hints.get(id)}
                data-autofocus={id === winnerId || undefined}
              />
            ))}
          </Stack>
        </Radio.Group>
        {preview.isError && <FailureNotice error={preview.error} />}
        {preview.data !== undefined && (
          <div aria-live="polite">
            {variants.length > 0 && (
              <Text size="sm">{t('merge.variants', { names: variants.join(' · ') })}</Text>
            )}
            <Text size="sm">
              {moved.length === 0
                ? t('merge.nothingMoves')
                : t('merge.moves', { count: moved.length, names: moved.slice(0, 10).join(', ') })}
            </Text>
            <Text size="xs" c="dimmed" mt={4}>
              {t('merge.history')}
            </Text>
          </div>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button onClick={confirm} loading={merge.isPending} disabled={!preview.isSuccess}>
            {t('merge.confirm', { count: entries.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

/** What tells people of one name apart, by their ids. */
function usePeopleHints(entity: Mergeable): ReadonlyMap<string, string> {
  const people = useQuery({
    ...query.directory.people.queryOptions({ input: {} }),
    enabled: entity === 'person',
  })
  return new Map(
    (people.data ?? []).map(({ id, title, unitName, phone, email }) => [
      id,
      [title, unitName, phone, email].filter((part) => part !== '').join(' · '),
    ]),
  )
}
