import { Group, NumberInput, Stack, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { isoDate } from '../../src-main/contract/common.ts'
import { evidence } from '../../src-main/contract/evidence.ts'
import { useToday } from '../client/app-state.ts'
import { DraftGate } from '../drafting/draft-gate.tsx'
import type { KeptDraft } from '../drafting/use-kept-draft.ts'
import { showDone } from '../ui/undo-notice.tsx'
import { EntryEvidence, EntryForm, HappenedOn, useFactEntry } from './fact-entry.tsx'

const values = z.object({
  happenedOn: isoDate.nullable(),
  percent: z.union([z.number(), z.string()]),
  text: z.string(),
  obstacles: z.string(),
  proposals: z.string(),
  evidence: z.array(evidence),
})
type Values = z.infer<typeof values>

/** Logs progress with its evidence. `onRenewed` is called when a fresh form has taken the place of one that was sent. */
export function ProgressForm(props: { commitmentId: string; onRenewed: () => void }) {
  const { commitmentId, onRenewed } = props
  return (
    <DraftGate draftKey={`progress:${commitmentId}`} schema={values} onRenewed={onRenewed}>
      {(draft, renew) => <Form commitmentId={commitmentId} draft={draft} onSaved={renew} />}
    </DraftGate>
  )
}

function Form(props: { commitmentId: string; draft: KeptDraft<Values>; onSaved: () => void }) {
  const { t } = useTranslation(['commitments', 'common'])
  const today = useToday()
  const entry = useFactEntry<Values>({
    ...props,
    blank: { happenedOn: today, percent: '', text: '', obstacles: '', proposals: '', evidence: [] },
    validate: { text: (text) => (text.trim() === '' ? t('common:required') : null) },
    toContent: ({ percent, text, obstacles, proposals }) => ({
      kind: 'progress',
      percent: typeof percent === 'number' ? Math.round(percent) : null,
      text,
      obstacles,
      proposals,
    }),
    announce: () => showDone(t('progress.saved')),
  })
  const { form } = entry
  return (
    <EntryForm
      onSubmit={entry.submit}
      submitLabel={t('progress.submit')}
      saving={entry.saving}
      dirty={entry.dirty}
      onDiscard={entry.discard}
    >
      <Stack gap="sm">
        <Group gap="sm" align="flex-start">
          <HappenedOn
            value={form.values.happenedOn}
            error={form.errors['happenedOn']}
            onChange={(date) => form.setFieldValue('happenedOn', date)}
          />
          <NumberInput
            label={t('progress.percent')}
            placeholder={t('progress.percentHint')}
            min={0}
            max={100}
            allowDecimal={false}
            clampBehavior="strict"
            w={220}
            {...form.getInputProps('percent')}
          />
        </Group>
        <Textarea
          label={t('progress.text')}
          placeholder={t('progress.textHint')}
          withAsterisk
          autosize
          minRows={2}
          maxRows={10}
          {...form.getInputProps('text')}
        />
        <Group grow gap="sm" align="flex-start">
          <Textarea
            label={t('progress.obstacles')}
            autosize
            minRows={2}
            maxRows={8}
            {...form.getInputProps('obstacles')}
          />
          <Textarea
            label={t('progress.proposals')}
            autosize
            minRows={2}
            maxRows={8}
            {...form.getInputProps('proposals')}
          />
        </Group>
        <EntryEvidence entry={entry} />
      </Stack>
    </EntryForm>
  )
}
