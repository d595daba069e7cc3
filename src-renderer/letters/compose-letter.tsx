import { Alert, Button, Checkbox, Group, Modal, Radio, ScrollArea, Select, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentRow } from '../../src-main/contract/commitment.ts'
import { useAsOf } from '../app/as-of.ts'
import { useChange } from '../client/change.ts'
import { query } from '../client/client.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { shortDate } from '../ui/parse-date.ts'
import { pathText } from '../ui/path-text.ts'
import { DaysLeft, StatusBadge } from '../ui/status-badge.tsx'
import { showDone } from '../ui/undo-notice.tsx'

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
  const list = useQuery(
    query.commitments.list.queryOptions({ input: { asOf, directiveId, leaves: [], search: '' } }),
  )
  const draft = useChange((client, commitmentIds: string[]) =>
    client.letters.draft({ asOf, directiveId, commitmentIds }),
  )
  const open = (list.data ?? []).filter(({ status }) => status.doneOn === null && status.leaf !== 'paused')
  const chosen = idsFor(scope, open, picked)
  const submit = () =>
    draft.mutate(chosen, {
      onSuccess: (letter) => {
        showDone(t('drafted'))
        onClose()
        onDrafted(letter.id)
      },
    })

  return (
    <Stack gap="sm">
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
          <Radio
            value="open"
            label={t('draft.open')}
            description={t('draft.openCount', { count: open.length })}
          />
          <Radio value="pick" label={t('draft.pick')} />
        </Stack>
      </Radio.Group>
      {list.isPending && <LoadingState />}
      {list.isError && <FailureNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && open.length === 0 && <Alert color="yellow">{t('draft.noOpen')}</Alert>}
      {scope === 'pick' && open.length > 0 && <Picker rows={open} picked={picked} onChange={setPicked} />}
      <Group justify="space-between" gap="sm">
        <Text size="xs" c="dimmed">
          {t('draft.asOf', { date: shortDate(asOf) })}
        </Text>
        <Button
          onClick={submit}
          loading={draft.isPending}
          disabled={open.length === 0 || (scope !== 'late' && chosen.length === 0)}
        >
          {t('draft.submit')}
        </Button>
      </Group>
    </Stack>
  )
}

/** No ids leave the choice of the late and at-risk ones to the core, which knows the rule. */
function idsFor(scope: Scope, open: readonly CommitmentRow[], picked: ReadonlySet<string>): string[] {
  if (scope === 'late') return []
  return open.filter((row) => scope === 'open' || picked.has(row.id)).map((row) => row.id)
}

function Picker(props: {
  rows: readonly CommitmentRow[]
  picked: ReadonlySet<string>
  onChange: (picked: ReadonlySet<string>) => void
}) {
  const { t } = useTranslation(['letters', 'commitments'])
  const { rows, picked, onChange } = props
  const toggle = (id: string) => {
    const next = new Set(picked)
    if (!next.delete(id)) next.add(id)
    onChange(next)
  }
  return (
    <>
      <Text size="sm" fw={500}>
        {t('draft.picked', { count: rows.filter((row) => picked.has(row.id)).length })}
      </Text>
      <ScrollArea.Autosize
        mah={260}
        type="auto"
        viewportProps={{ tabIndex: 0, 'aria-label': t('draft.pick') }}
      >
        <Stack gap={8}>
          {rows.map((row) => (
            <Checkbox
              key={row.id}
              checked={picked.has(row.id)}
              onChange={() => toggle(row.id)}
              label={row.text}
              description={
                <Group gap={8} component="span" mt={2}>
                  <span>
                    {row.directiveLabel ?? t('commitments:noDirective')}
                    {row.path === null ? '' : ` · ${pathText(row.path)}`}
                  </span>
                  <StatusBadge leaf={row.status.leaf} />
                  <DaysLeft status={row.status} />
                </Group>
              }
              styles={{ description: { display: 'block' } }}
            />
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </>
  )
}
