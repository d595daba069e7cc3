import { Alert, Button, Group, Modal, Radio, Select, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentFilterInput } from '../../src-main/contract/commitment-list.ts'
import { useAsOf } from '../app/as-of.ts'
import { useChange } from '../client/change.ts'
import { query } from '../client/client.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { shortDate } from '../ui/parse-date.ts'
import { pressSubmit } from '../ui/submit-key.ts'
import { showDone } from '../ui/undo-notice.tsx'
import { TaskPicker } from './task-picker.tsx'

type Scope = 'late' | 'open' | 'pick'

/** Chooses the directive and the commitments of a new letter: the late and at-risk ones unless told otherwise. */
export function ComposeLetter(props: {
  opened: boolean
  onClose: () => void
  onDrafted: (id: string) => void
}) {
  const { t } = useTranslation(['letters', 'common'])
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={t('draft.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <Form onClose={props.onClose} onDrafted={props.onDrafted} />
    </Modal>
  )
}

function Form({ onClose, onDrafted }: { onClose: () => void; onDrafted: (id: string) => void }) {
  const { t } = useTranslation(['letters', 'common'])
  const asOf = useAsOf()
  const [directiveId, setDirectiveId] = useState<string | null>(null)
  const [scope, setScope] = useState<Scope>('late')
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const directives = useQuery(query.directives.list.queryOptions({ input: {} }))
  const filter: CommitmentFilterInput = {
    directiveIds: directiveId === null ? [] : [directiveId],
    leaves: ['openInTime', 'openOverdue', 'standing'],
  }
  const count = useQuery(
    query.commitments.query.queryOptions({
      input: { asOf, filter, sort: [], groupBy: null, offset: 0, limit: 0 },
    }),
  )
  const open = count.data?.total ?? 0
  const draft = useChange(async (client, chosen: Scope) => {
    // No ids leave the choice of the late and at-risk ones to the core, which knows the rule.
    const all =
      chosen === 'late' ? [] : await client.commitments.ids({ asOf, filter, sort: [], groupBy: null })
    const commitmentIds = chosen === 'pick' ? all.filter((id) => picked.has(id)) : all
    return client.letters.draft({ asOf, directiveId, commitmentIds })
  })
  const submit = () =>
    draft.mutate(scope, {
      onSuccess: (letter) => {
        showDone(t('drafted'))
        onClose()
        onDrafted(letter.id)
      },
    })

  return (
    <Stack gap="sm" onKeyDownCapture={pressSubmit}>
      <Select
        data-autofocus
        openOnFocus={false}
        label={t('draft.directive')}
        placeholder={t('draft.allDirectives')}
        data={(directives.data ?? []).map((one) => ({
          value: one.id,
          label: one.header.subject === '' ? one.label : `${one.label} – ${one.header.subject}`,
        }))}
        value={directiveId}
        onChange={setDirectiveId}
        searchable
        clearable
      />
      <Radio.Group
        label={t('draft.which')}
        value={scope}
        onChange={(value) => setScope(value === 'open' || value === 'pick' ? value : 'late')}
      >
        <Stack gap={6} mt={4}>
          <Radio value="late" label={t('draft.late')} description={t('draft.lateHint')} />
          <Radio value="open" label={t('draft.open')} description={t('draft.openCount', { count: open })} />
          <Radio value="pick" label={t('draft.pick')} />
        </Stack>
      </Radio.Group>
      {count.isPending && <LoadingState />}
      {count.isError && <FailureNotice error={count.error} onRetry={() => void count.refetch()} />}
      {count.isSuccess && open === 0 && <Alert color="yellow">{t('draft.noOpen')}</Alert>}
      {scope === 'pick' && open > 0 && <TaskPicker filter={filter} picked={picked} onChange={setPicked} />}
      <Group justify="space-between" gap="sm">
        <Text size="xs" c="dimmed">
          {t('draft.asOf', { date: shortDate(asOf) })}
        </Text>
        <Button
          data-submit
          aria-keyshortcuts="Control+Enter"
          onClick={submit}
          loading={draft.isPending}
          disabled={open === 0 || (scope === 'pick' && picked.size === 0)}
        >
          {t('draft.submit')}
        </Button>
      </Group>
    </Stack>
  )
}
