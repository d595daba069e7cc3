import { Button, Group, Modal, NumberInput, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import type { FactView } from '../../src-main/contract/commitment.ts'
import { useToday } from '../client/app-state.ts'
import { useChange } from '../client/change.ts'
import { EvidenceChips } from '../evidence/evidence-chips.tsx'
import { DateField } from '../ui/date-field.tsx'
import { shortDate } from '../ui/parse-date.ts'
import { showDone } from '../ui/undo-notice.tsx'
import {
  type CorrectableContent,
  type CorrectValues,
  correctedContent,
  correctValues,
  isCorrectable,
} from './correct-values.ts'
import { HappenedOn, submitOnCtrlEnter } from './fact-entry.tsx'

/** Enters a fact anew in place of a wrong one, which stays in the history as taken back. */
export function CorrectModal({ fact, onClose }: { fact: FactView | null; onClose: () => void }) {
  const { t } = useTranslation(['commitments', 'common'])
  return (
    <Modal
      opened={fact !== null}
      onClose={onClose}
      title={fact === null ? '' : t('correct.title', { what: t(`fact.${fact.content.kind}`) })}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      {fact !== null && isCorrectable(fact.content) && (
        <Form key={fact.id} fact={fact} content={fact.content} onClose={onClose} />
      )}
    </Modal>
  )
}

function Form(props: { fact: FactView; content: CorrectableContent; onClose: () => void }) {
  const { t } = useTranslation(['commitments', 'common'])
  const today = useToday()
  const { fact, content } = props
  const correct = useChange((client, input: Parameters<typeof client.commitments.correct>[0]) =>
    client.commitments.correct(input),
  )
  const needs = (has: boolean) => (value: string) =>
    has && value.trim() === '' ? t('common:required') : null
  const form = useForm<CorrectValues>({
    initialValues: correctValues(content, fact.happenedOn),
    validate: {
      happenedOn: (date) =>
        date === null
          ? t('form.dateRequired')
          : date > today
            ? t('form.dateInFuture', { date: shortDate(today) })
            : null,
      text: needs(content.kind === 'progress'),
      reason: needs('reason' in content && content.kind !== 'resumed'),
      portal: needs('portal' in content),
      newLastDay: (date) => ('newLastDay' in content && date === null ? t('form.dateRequired') : null),
      why: needs(true),
    },
  })
  const save = (values: CorrectValues) => {
    const { happenedOn } = values
    if (happenedOn === null) return
    correct.mutate(
      {
        factId: fact.id,
        happenedOn,
        content: correctedContent(content, values),
        evidenceIds: fact.evidence.map((file) => file.id),
        reason: values.why,
      },
      {
        onSuccess: () => {
          showDone(t('correct.saved'))
          props.onClose()
        },
      },
    )
  }
  const lines = (
    name: 'text' | 'obstacles' | 'proposals' | 'reason' | 'why',
    label: string,
    required: boolean,
  ) => (
    <Textarea
      label={label}
      withAsterisk={required}
      autosize
      minRows={2}
      maxRows={8}
      {...form.getInputProps(name)}
    />
  )
  return (
    <form noValidate onSubmit={form.onSubmit(save)} onKeyDown={submitOnCtrlEnter}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('correct.intro')}
        </Text>
        <Group gap="sm" align="flex-start">
          <HappenedOn
            value={form.values.happenedOn}
            error={form.errors['happenedOn']}
            onChange={(date) => form.setFieldValue('happenedOn', date)}
          />
          {'percent' in content && (
            <NumberInput
              label={t('progress.percent')}
              min={0}
              max={100}
              allowDecimal={false}
              clampBehavior="strict"
              w={200}
              {...form.getInputProps('percent')}
            />
          )}
          {'newLastDay' in content && (
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
        {'portal' in content && (
          <TextInput label={t('record.portal')} withAsterisk {...form.getInputProps('portal')} />
        )}
        {'text' in content && lines('text', t('progress.text'), content.kind === 'progress')}
        {'obstacles' in content && lines('obstacles', t('progress.obstacles'), false)}
        {'proposals' in content && lines('proposals', t('progress.proposals'), false)}
        {'document' in content && (
          <Group gap="sm" align="flex-start">
            <TextInput
              label={t('record.documentNumber')}
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
        )}
        {'reason' in content && lines('reason', t('record.reason'), content.kind !== 'resumed')}
        <EvidenceChips files={fact.evidence} />
        {lines('why', t('correct.why'), true)}
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={correct.isPending}>
            {t('correct.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
