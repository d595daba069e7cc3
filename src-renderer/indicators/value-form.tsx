import { Button, Group, Modal, NumberInput, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../src-main/contract/evidence.ts'
import type { Indicator } from '../../src-main/contract/indicator.ts'
import { useChange } from '../client/change.ts'
import { EvidenceAttach } from '../evidence/evidence-attach.tsx'
import { DateField } from '../ui/date-field.tsx'
import { addDays } from '../ui/plain-date.ts'
import { showDone } from '../ui/undo-notice.tsx'

type Typed = number | string

/** A value of one period, with what proves it; a share by its numerator and denominator. */
export function ValueForm(props: { indicator: Indicator; opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['indicators', 'common'])
  const { indicator, opened, onClose } = props
  const { profile } = indicator
  const [from, setFrom] = useState<string | null>(
    profile.counting === 'cumulative' ? profile.from : nextDay(indicator),
  )
  const [to, setTo] = useState<string | null>(null)
  const [numerator, setNumerator] = useState<Typed>('')
  const [denominator, setDenominator] = useState<Typed>('')
  const [note, setNote] = useState('')
  const [files, setFiles] = useState<Evidence[]>([])
  const share = profile.measure === 'share'
  const save = useChange((client, input: { from: string; to: string; top: number; of: number | null }) =>
    client.indicators.record({
      indicatorId: indicator.id,
      content: {
        kind: 'value',
        value: { from: input.from, to: input.to, numerator: input.top, denominator: input.of, note },
      },
      evidenceIds: files.map((file) => file.id),
    }),
  )
  const top = typeof numerator === 'number' ? numerator : null
  const of = typeof denominator === 'number' && denominator > 0 ? denominator : null
  const ready = from !== null && to !== null && from <= to && top !== null && (!share || of !== null)
  const store = () => {
    if (from === null || to === null || top === null) return
    save.mutate(
      { from, to, top, of: share ? of : null },
      {
        onSuccess: () => {
          showDone(t('valueSaved'))
          onClose()
        },
      },
    )
  }
  return (
    <Modal opened={opened} onClose={onClose} title={t('valueTitle', { name: profile.name })}>
      <Stack gap="sm">
        <Group grow align="flex-start">
          <DateField label={t('from')} value={from} onChange={setFrom} required />
          <DateField
            label={t('to')}
            value={to}
            onChange={setTo}
            required
            error={from !== null && to !== null && from > to ? t('wrongOrder') : undefined}
          />
        </Group>
        <Group grow align="flex-start">
          <NumberInput
            label={share ? nameOr(profile.numeratorName, t('numerator')) : `${t('amount')} (${profile.unit})`}
            value={numerator}
            onChange={setNumerator}
            withAsterisk
            decimalSeparator=","
            thousandSeparator="."
          />
          {share && (
            <NumberInput
              label={nameOr(profile.denominatorName, t('denominator'))}
              value={denominator}
              onChange={setDenominator}
              withAsterisk
              decimalSeparator=","
              thousandSeparator="."
              error={denominator === 0 ? t('zero') : undefined}
            />
          )}
        </Group>
        <Textarea
          label={t('note')}
          value={note}
          autosize
          minRows={2}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <EvidenceAttach
          files={files}
          onAdd={(file) => setFiles((before) => [...before.filter((one) => one.id !== file.id), file])}
          onRemove={(file) => setFiles((before) => before.filter((one) => one.id !== file.id))}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button disabled={!ready} loading={save.isPending} onClick={store}>
            {t('common:action.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

function nameOr(name: string, other: string): string {
  return name === '' ? other : name
}

/** The day after the last period, where the next one most likely begins. */
function nextDay({ profile, values }: Indicator): string {
  const last = values.findLast((value) => !value.retracted)
  return last === undefined ? profile.from : addDays(last.to, 1)
}
