import { Alert, Button, Group, SimpleGrid, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { type CommitmentDetail, clearName, type SixClears } from '../../src-main/contract/commitment.ts'
import { useToday } from '../client/app-state.ts'
import { useChange } from '../client/change.ts'
import { DraftGate } from '../drafting/draft-gate.tsx'
import type { KeptDraft } from '../drafting/use-kept-draft.ts'
import { showDone } from '../ui/undo-notice.tsx'
import { submitOnCtrlEnter } from './fact-entry.tsx'

const values = z.object({
  person: z.string(),
  work: z.string(),
  time: z.string(),
  responsibility: z.string(),
  product: z.string(),
  authority: z.string(),
}) satisfies z.ZodType<SixClears>

/** The six clears (6 rõ); what is still empty is named, and saving appends a fact. */
export function ClearsForm({ commitment }: { commitment: CommitmentDetail }) {
  return (
    <DraftGate draftKey={`clears:${commitment.id}`} schema={values}>
      {(draft, renew) => <Form commitment={commitment} draft={draft} onSaved={renew} />}
    </DraftGate>
  )
}

function Form(props: { commitment: CommitmentDetail; draft: KeptDraft<SixClears>; onSaved: () => void }) {
  const { t } = useTranslation('commitments')
  const today = useToday()
  const { commitment, draft } = props
  const [dirty, setDirty] = useState(draft.kept !== null)
  const record = useChange((client, input: Parameters<typeof client.commitments.record>[0]) =>
    client.commitments.record(input),
  )
  const form = useForm<SixClears>({
    initialValues: draft.kept ?? commitment.clears,
    onValuesChange: (next) => {
      setDirty(true)
      draft.keep(next)
    },
  })
  const missing = clearName.options.filter((name) => form.values[name].trim() === '')
  const save = (clears: SixClears) =>
    record.mutate(
      {
        commitmentId: commitment.id,
        happenedOn: today,
        content: { kind: 'clears', clears },
        evidenceIds: [],
      },
      {
        onSuccess: () => {
          showDone(t('clears.saved'))
          setDirty(false)
          draft.forget()
        },
      },
    )
  const discard = () => {
    draft.forget()
    props.onSaved()
  }

  return (
    <form noValidate onSubmit={form.onSubmit(save)} onKeyDown={submitOnCtrlEnter}>
      <Text size="sm" c="dimmed" mb="xs">
        {t('clears.intro')}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing="xs">
        {clearName.options.map((name) => (
          <Textarea
            key={name}
            label={t(`clears.${name}`)}
            placeholder={t(`clears.${name}Hint`)}
            autosize
            minRows={2}
            maxRows={8}
            {...form.getInputProps(name)}
          />
        ))}
      </SimpleGrid>
      <Alert
        mt="sm"
        py={6}
        role="status"
        color={missing.length === 0 ? 'green' : 'yellow'}
        icon={missing.length === 0 ? <IconCircleCheck size={18} /> : <IconAlertCircle size={18} />}
      >
        {missing.length === 0
          ? t('clears.complete')
          : t('clears.missing', { names: missing.map((name) => t(`clears.${name}`)).join(', ') })}
      </Alert>
      <Group justify="space-between" mt="sm">
        <Group gap="xs">
          <Text size="xs" c="dimmed">
            {dirty ? t('form.draftKept') : t('form.submitHint')}
          </Text>
          {dirty && (
            <Button size="compact-xs" variant="subtle" color="gray" onClick={discard}>
              {t('form.draftDiscard')}
            </Button>
          )}
        </Group>
        <Button type="submit" loading={record.isPending}>
          {t('clears.save')}
        </Button>
      </Group>
    </form>
  )
}
