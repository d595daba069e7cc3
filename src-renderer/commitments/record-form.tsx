import { Group, Stack, Switch, Text, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import type { CommitmentDetail } from '../../src-main/contract/commitment.ts'
import { useToday } from '../client/app-state.ts'
import { useChange } from '../client/change.ts'
import type { KeptDraft } from '../drafting/use-kept-draft.ts'
import { DateField } from '../ui/date-field.tsx'
import { showDone, showUndo } from '../ui/undo-notice.tsx'
import { DeadlineFields } from './deadline-fields.tsx'
import { finishedDeadline, needsLastDay } from './deadline-kinds.ts'
import { ExtensionLetter } from './extension-letter.tsx'
import { EntryEvidence, EntryForm, HappenedOn, useFactEntry } from './fact-entry.tsx'
import {
  changedText,
  type RecordKind,
  type RecordValues,
  recordContent,
  recordFields,
} from './record-content.ts'

/** One fact of a kind from the menu: only the fields that this kind needs. */
export function RecordForm(props: {
  commitment: CommitmentDetail
  kind: RecordKind
  draft: KeptDraft<RecordValues>
  onSaved: () => void
}) {
  const { t } = useTranslation(['commitments', 'common'])
  const today = useToday()
  const { commitment, kind } = props
  const fields = recordFields[kind]
  const retract = useChange((client, input: Parameters<typeof client.commitments.record>[0]) =>
    client.commitments.record(input),
  )
  // A withdrawn commitment is on no list any more, so the way back is offered at once.
  const offerUndo = ({ id, happenedOn }: { id: string; happenedOn: string }) =>
    showUndo({
      message: t('record.withdrawn'),
      undoLabel: t('common:action.undo'),
      undo: () =>
        retract.mutate({
          commitmentId: commitment.id,
          happenedOn,
          content: { kind: 'retracted', factId: id, reason: t('common:action.undo') },
          evidenceIds: [],
        }),
    })
  const entry = useFactEntry<RecordValues>({
    commitmentId: commitment.id,
    draft: props.draft,
    blank: blankOf(commitment, today),
    validate: {
      reason: (reason) =>
        fields.reason === 'required' && reason.trim() === '' ? t('common:required') : null,
      newLastDay: (day) => (fields.newLastDay === true && day === null ? t('form.dateRequired') : null),
      portal: (portal) => (fields.portal === true && portal.trim() === '' ? t('common:required') : null),
      text: (_, values) =>
        fields.amendment === true && changedText(values, commitment.text) === null && !values.changeDeadline
          ? t('record.nothingChanged')
          : null,
      deadline: ({ kind: deadlineKind, lastDay }, { changeDeadline }) =>
        fields.amendment === true && changeDeadline && needsLastDay(deadlineKind) && lastDay === null
          ? t('deadline.lastDayMissing')
          : null,
    },
    toContent: (values) =>
      recordContent(kind, { ...values, deadline: finishedDeadline(values.deadline) }, commitment.text),
    announce: (fact) => (kind === 'withdrawn' ? offerUndo(fact) : showDone(t('record.saved'))),
    onSaved: props.onSaved,
  })
  const { form } = entry
  return (
    <EntryForm
      onSubmit={entry.submit}
      submitLabel={t('record.submit')}
      saving={entry.saving}
      dirty={entry.dirty}
      onDiscard={entry.discard}
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t(`factHint.${kind}`)}
        </Text>
        <Group gap="sm" align="flex-start">
          <HappenedOn
            value={form.values.happenedOn}
            error={form.errors['happenedOn']}
            onChange={(date) => form.setFieldValue('happenedOn', date)}
          />
          {fields.newLastDay === true && (
            <DateField
              label={t('record.newLastDay')}
              required
              value={form.values.newLastDay}
              error={form.errors['newLastDay']}
              onChange={(date) => form.setFieldValue('newLastDay', date)}
              w={170}
            />
          )}
        </Group>
        {fields.portal === true && (
          <TextInput label={t('record.portal')} withAsterisk {...form.getInputProps('portal')} />
        )}
        {fields.amendment === true && <Amendment form={form} />}
        {fields.document === true && <DocumentReference form={form} />}
        {fields.reason !== undefined && (
          <Textarea
            label={kind === 'updatedOnPortal' ? t('record.note') : t('record.reason')}
            withAsterisk={fields.reason === 'required'}
            autosize
            minRows={2}
            maxRows={8}
            {...form.getInputProps('reason')}
          />
        )}
        <EntryEvidence entry={entry} />
        {kind === 'extensionRequested' && (
          <ExtensionLetter
            commitmentId={commitment.id}
            asked={form.values}
            isComplete={() => !form.validate().hasErrors}
            onDrafted={entry.discard}
          />
        )}
      </Stack>
    </EntryForm>
  )
}

type Form = UseFormReturnType<RecordValues>

function DocumentReference({ form }: { form: Form }) {
  const { t } = useTranslation('commitments')
  return (
    <Group gap="sm" align="flex-start">
      <TextInput
        label={t('record.documentNumber')}
        placeholder={t('record.documentNumberHint')}
        style={{ flex: 1 }}
        {...form.getInputProps('documentNumber')}
      />
      <DateField
        label={t('record.documentDate')}
        value={form.values.documentDate}
        onChange={(date) => form.setFieldValue('documentDate', date)}
        w={170}
      />
    </Group>
  )
}

function Amendment({ form }: { form: Form }) {
  const { t } = useTranslation('commitments')
  return (
    <>
      <Textarea
        label={t('record.newText')}
        description={t('record.newTextHint')}
        autosize
        minRows={3}
        maxRows={10}
        {...form.getInputProps('text')}
      />
      <Switch
        label={t('record.changeDeadline')}
        {...form.getInputProps('changeDeadline', { type: 'checkbox' })}
      />
      {form.values.changeDeadline && (
        <DeadlineFields
          value={form.values.deadline}
          error={form.errors['deadline']}
          onChange={(deadline) => form.setFieldValue('deadline', deadline)}
        />
      )}
    </>
  )
}

function blankOf(commitment: CommitmentDetail, today: string): RecordValues {
  return {
    happenedOn: today,
    reason: '',
    documentNumber: '',
    documentDate: null,
    newLastDay: null,
    text: commitment.text,
    changeDeadline: false,
    deadline: commitment.deadline,
    portal: 'nq57.vn',
    evidence: [],
  }
}
