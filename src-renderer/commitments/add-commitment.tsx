import {
  Button,
  Group,
  Input,
  Modal,
  SegmentedControl,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { commitmentRole } from '../../src-main/contract/commitment.ts'
import { isoDate } from '../../src-main/contract/common.ts'
import { deadline } from '../../src-main/contract/deadline.ts'
import { useAgency, useToday } from '../client/app-state.ts'
import { useChange } from '../client/change.ts'
import { DraftGate } from '../drafting/draft-gate.tsx'
import type { KeptDraft } from '../drafting/use-kept-draft.ts'
import { AgenciesPicker, AgencyPicker } from '../ui/agency-picker.tsx'
import { DateField } from '../ui/date-field.tsx'
import { showDone } from '../ui/undo-notice.tsx'
import { DeadlineFields } from './deadline-fields.tsx'
import { finishedDeadline, needsLastDay, noDeadline } from './deadline-kinds.ts'
import { submitOnCtrlEnter } from './fact-entry.tsx'

const values = z.object({
  text: z.string(),
  agencies: z.array(z.string()),
  coordinating: z.array(z.string()),
  role: commitmentRole,
  deadline,
  reportTo: z.string(),
  product: z.string(),
  assignedOn: isoDate.nullable(),
})
type Values = z.infer<typeof values>

/** Registers a commitment typed by hand; the typed text survives closing the dialog and the app. */
export function AddCommitment(props: {
  opened: boolean
  onClose: () => void
  onAdded: (id: string) => void
}) {
  const { t } = useTranslation(['commitments', 'common'])
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={t('new.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <DraftGate draftKey="commitment:new" schema={values}>
        {(draft) => <Form draft={draft} onClose={props.onClose} onAdded={props.onAdded} />}
      </DraftGate>
    </Modal>
  )
}

function Form(props: { draft: KeptDraft<Values>; onClose: () => void; onAdded: (id: string) => void }) {
  const { t } = useTranslation(['commitments', 'common'])
  const agency = useAgency()
  const today = useToday()
  const { draft } = props
  const add = useChange((client, input: Parameters<typeof client.commitments.add>[0]) =>
    client.commitments.add(input),
  )
  const form = useForm<Values>({
    initialValues: draft.kept ?? {
      text: '',
      agencies: [agency.name],
      coordinating: [],
      role: 'lead',
      deadline: noDeadline,
      reportTo: '',
      product: '',
      assignedOn: today,
    },
    validate: {
      text: (text) => (text.trim() === '' ? t('common:required') : null),
      deadline: ({ kind, lastDay }) =>
        needsLastDay(kind) && lastDay === null ? t('deadline.lastDayMissing') : null,
    },
    onValuesChange: draft.keep,
  })
  const save = (typed: Values) =>
    add.mutate(
      {
        ...typed,
        deadline: finishedDeadline(typed.deadline),
        reportTo: typed.reportTo.trim() === '' ? null : typed.reportTo,
        product: typed.product.trim() === '' ? null : typed.product,
        accountable: null,
        sourceDocument: null,
        note: null,
      },
      {
        onSuccess: ({ id }) => {
          draft.forget()
          showDone(t('new.done'))
          props.onClose()
          props.onAdded(id)
        },
      },
    )

  return (
    <form noValidate onSubmit={form.onSubmit(save)} onKeyDown={submitOnCtrlEnter}>
      <Stack gap="sm">
        <Textarea
          data-autofocus
          label={t('new.text')}
          description={t('new.textHint')}
          withAsterisk
          autosize
          minRows={3}
          maxRows={10}
          {...form.getInputProps('text')}
        />
        <Group grow align="flex-start" gap="sm">
          <AgenciesPicker
            label={t('new.agencies')}
            description={t('new.agenciesHint')}
            value={form.values.agencies}
            onChange={(agencies) => form.setFieldValue('agencies', agencies)}
          />
          <AgenciesPicker
            label={t('new.coordinating')}
            description={t('new.agenciesHint')}
            value={form.values.coordinating}
            onChange={(coordinating) => form.setFieldValue('coordinating', coordinating)}
          />
        </Group>
        <Group gap="sm" align="flex-end">
          <Input.Wrapper label={t('new.role')} labelElement="div">
            <SegmentedControl
              display="flex"
              aria-label={t('new.role')}
              value={form.values.role}
              onChange={(role) =>
                form.setFieldValue('role', role === 'coordinating' ? 'coordinating' : 'lead')
              }
              data={commitmentRole.options.map((role) => ({ value: role, label: t(`common:role.${role}`) }))}
            />
          </Input.Wrapper>
          <DateField
            label={t('new.assignedOn')}
            description={t('new.assignedOnHint')}
            value={form.values.assignedOn}
            onChange={(date) => form.setFieldValue('assignedOn', date)}
          />
        </Group>
        <DeadlineFields
          value={form.values.deadline}
          error={form.errors['deadline']}
          onChange={(next) => form.setFieldValue('deadline', next)}
        />
        <Group grow align="flex-start" gap="sm">
          <TextInput label={t('new.product')} {...form.getInputProps('product')} />
          <AgencyPicker
            label={t('new.reportTo')}
            value={form.values.reportTo}
            onChange={(reportTo) => form.setFieldValue('reportTo', reportTo)}
          />
        </Group>
        <Group justify="space-between" gap="sm">
          <Text size="xs" c="dimmed">
            {t('new.draftKept')}
          </Text>
          <Button type="submit" loading={add.isPending}>
            {t('new.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
