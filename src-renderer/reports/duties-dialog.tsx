import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { periodKind, type ReportDuty, type WindowVariant } from '../../src-main/contract/report-window.ts'
import { useChange } from '../client/change.ts'
import { query } from '../client/client.ts'
import { usualVariant } from './period-choice.ts'
import { VariantSelect } from './period-fields.tsx'

/** Which periodic reports the agency owes and how each cuts its months; reminders follow it. */
export function DutiesDialog(props: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['reports', 'common'])
  const duties = useQuery({ ...query.reports.duties.queryOptions({ input: {} }), enabled: props.opened })
  const variants = useQuery({ ...query.reports.variants.queryOptions({ input: {} }), enabled: props.opened })
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={t('duties.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      {duties.data !== undefined && variants.data !== undefined && (
        <Form first={duties.data} variants={variants.data} onClose={props.onClose} />
      )}
    </Modal>
  )
}

const kinds = periodKind.exclude(['free']).options

function Form(props: {
  first: readonly ReportDuty[]
  variants: readonly WindowVariant[]
  onClose: () => void
}) {
  const { t } = useTranslation(['reports', 'common'])
  const [duties, setDuties] = useState(props.first)
  const save = useChange((client, wanted: readonly ReportDuty[]) =>
    client.reports.saveDuties({ duties: [...wanted] }),
  )
  const change = (kind: ReportDuty['kind'], variant: string | null) => {
    const others = duties.filter((duty) => duty.kind !== kind)
    setDuties(variant === null ? others : [...others, { kind, variant }])
  }
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('duties.hint')}
      </Text>
      {kinds.map((kind) => {
        const duty = duties.find((one) => one.kind === kind)
        return (
          <div key={kind}>
            <Checkbox
              label={t(`kind.${kind}`)}
              checked={duty !== undefined}
              onChange={(event) => change(kind, event.currentTarget.checked ? usualVariant : null)}
            />
            {duty !== undefined && (
              <VariantSelect
                label={t('duties.variantOf', { kind: t(`kind.${kind}`) })}
                variants={props.variants}
                value={duty.variant}
                onChange={(variant) => change(kind, variant)}
              />
            )}
          </div>
        )
      })}
      <Group justify="flex-end">
        <Button loading={save.isPending} onClick={() => save.mutate(duties, { onSuccess: props.onClose })}>
          {t('common:action.save')}
        </Button>
      </Group>
    </Stack>
  )
}
