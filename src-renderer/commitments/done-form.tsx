import { Alert, Stack, Textarea } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { CommitmentDetail } from '../../src-main/contract/commitment.ts'
import { isoDate } from '../../src-main/contract/common.ts'
import { evidence } from '../../src-main/contract/evidence.ts'
import { useToday } from '../client/app-state.ts'
import { DraftGate } from '../drafting/draft-gate.tsx'
import type { KeptDraft } from '../drafting/use-kept-draft.ts'
import { shortDate } from '../ui/parse-date.ts'
import { showDone } from '../ui/undo-notice.tsx'
import { EntryEvidence, EntryForm, HappenedOn, useFactEntry } from './fact-entry.tsx'

const values = z.object({
  happenedOn: isoDate.nullable(),
  text: z.string(),
  evidence: z.array(evidence),
})
type Values = z.infer<typeof values>

/** Reports a commitment done; one that is done already says how to correct that. */
export function DoneForm({ commitment, onRenewed }: { commitment: CommitmentDetail; onRenewed: () => void }) {
  const { t } = useTranslation('commitments')
  const doneOn = commitment.status?.doneOn ?? null
  if (doneOn !== null) {
    return (
      <Alert color="gray" icon={<IconInfoCircle size={18} />}>
        {t('done.already', { date: shortDate(doneOn) })}
      </Alert>
    )
  }
  return (
    <DraftGate draftKey={`done:${commitment.id}`} schema={values} onRenewed={onRenewed}>
      {(draft, renew) => <Form commitment={commitment} draft={draft} onSaved={renew} />}
    </DraftGate>
  )
}

function Form(props: { commitment: CommitmentDetail; draft: KeptDraft<Values>; onSaved: () => void }) {
  const { t } = useTranslation('commitments')
  const today = useToday()
  const entry = useFactEntry<Values>({
    commitmentId: props.commitment.id,
    draft: props.draft,
    onSaved: props.onSaved,
    blank: { happenedOn: today, text: '', evidence: [] },
    validate: {},
    toContent: ({ text }) => ({ kind: 'reportedDone', text }),
    announce: () => showDone(t('done.saved')),
  })
  const { form } = entry
  const without = props.commitment.evidenceCount === 0 && form.values.evidence.length === 0
  return (
    <EntryForm
      onSubmit={entry.submit}
      submitLabel={t('done.submit')}
      saving={entry.saving}
      dirty={entry.dirty}
      onDiscard={entry.discard}
    >
      <Stack gap="sm">
        <HappenedOn
          label={t('done.happenedOn')}
          value={form.values.happenedOn}
          error={form.errors['happenedOn']}
          onChange={(date) => form.setFieldValue('happenedOn', date)}
        />
        <Textarea label={t('done.text')} autosize minRows={3} maxRows={12} {...form.getInputProps('text')} />
        <EntryEvidence entry={entry} />
        {without && (
          <Alert color="yellow" icon={<IconInfoCircle size={18} />} py="xs">
            {t('done.noEvidence')}
          </Alert>
        )}
      </Stack>
    </EntryForm>
  )
}
