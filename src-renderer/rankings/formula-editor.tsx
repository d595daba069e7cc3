import {
  ActionIcon,
  Button,
  Fieldset,
  Group,
  Modal,
  NumberInput,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type FormulaVersion,
  type RankingFormula,
  type RankingPart,
  rankedBy,
  rankingFormula,
  rankingMeasure,
} from '../../src-main/contract/ranking.ts'
import { useChange } from '../client/change.ts'
import { showDone } from '../ui/undo-notice.tsx'

/** Changes a formula by writing its next version; rankings of earlier versions stay as they are. */
export function FormulaEditor(props: {
  version: FormulaVersion
  opened: boolean
  onClose: () => void
  onSaved: (versionId: string) => void
}) {
  const { t } = useTranslation(['rankings', 'common'])
  const { version, opened, onClose, onSaved } = props
  const [formula, setFormula] = useState<RankingFormula>(version.formula)
  const save = useChange((client, input: { formulaId: string | null; formula: RankingFormula }) =>
    client.rankings.saveFormula(input),
  )
  const change = (part: Partial<RankingFormula>) => setFormula((before) => ({ ...before, ...part }))
  const changePart = (index: number, part: Partial<RankingPart>) =>
    change({ parts: formula.parts.map((one, at) => (at === index ? { ...one, ...part } : one)) })
  const valid = rankingFormula.safeParse(formula).success
  const unused = rankingMeasure.options.filter(
    (measure) => !formula.parts.some((part) => part.measure === measure),
  )
  const store = (formulaId: string | null) =>
    save.mutate(
      { formulaId, formula },
      {
        onSuccess: (made) => {
          showDone(t('saved', { name: made.formula.name, version: made.version }))
          onSaved(made.id)
          onClose()
        },
      },
    )
  return (
    <Modal opened={opened} onClose={onClose} title={t('editTitle')} size="lg">
      <Stack gap="sm">
        <Group grow>
          <TextInput
            label={t('name')}
            value={formula.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <Select
            label={t('ranked')}
            value={formula.by}
            allowDeselect={false}
            onChange={(value) => change({ by: rankedBy.parse(value) })}
            data={rankedBy.options.map((value) => ({ value, label: t(`by.${value}`) }))}
          />
        </Group>
        <TextInput
          label={t('source')}
          value={formula.source}
          onChange={(event) => change({ source: event.currentTarget.value })}
        />
        {formula.parts.map((part, index) => (
          <Fieldset key={part.measure} legend={t(`measure.${part.measure}`)}>
            <Stack gap={6}>
              <Steps
                steps={part.bands.map((band) => ({ from: band.from, value: band.points }))}
                onChange={(steps) =>
                  changePart(index, { bands: steps.map((step) => ({ from: step.from, points: step.value })) })
                }
              />
              <Group gap="xs" justify="space-between">
                <NumberInput
                  label={t('pointsForNone')}
                  placeholder={t('leftOut')}
                  value={part.pointsForNone ?? ''}
                  min={0}
                  w={260}
                  onChange={(value) =>
                    changePart(index, { pointsForNone: typeof value === 'number' ? value : null })
                  }
                />
                {formula.parts.length > 1 && (
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t('removePart', { name: t(`measure.${part.measure}`) })}
                    onClick={() => change({ parts: formula.parts.filter((_, at) => at !== index) })}
                  >
                    <IconTrash size={16} />
                  </ActionIcon>
                )}
              </Group>
            </Stack>
          </Fieldset>
        ))}
        {unused.length > 0 && (
          <Select
            placeholder={t('addPart')}
            aria-label={t('addPart')}
            value={null}
            data={unused.map((value) => ({ value, label: t(`measure.${value}`) }))}
            onChange={(value) => {
              if (value === null) return
              const part = {
                measure: rankingMeasure.parse(value),
                bands: [{ from: 100, points: 10 }],
                pointsForNone: null,
              }
              change({ parts: [...formula.parts, part] })
            }}
          />
        )}
        <Fieldset legend={t('classes')}>
          <Stack gap={6}>
            {formula.classes.map((one, index) => (
              <Group key={`${index}`} gap="xs" wrap="nowrap">
                <TextInput
                  aria-label={t('className')}
                  value={one.name}
                  flex={1}
                  onChange={(event) => {
                    const name = event.currentTarget.value
                    change({ classes: formula.classes.map((c, at) => (at === index ? { ...c, name } : c)) })
                  }}
                />
                <NumberInput
                  aria-label={t('classFrom')}
                  value={one.from}
                  min={0}
                  max={100}
                  suffix=" %"
                  w={120}
                  onChange={(value) => {
                    const from = typeof value === 'number' ? value : 0
                    change({ classes: formula.classes.map((c, at) => (at === index ? { ...c, from } : c)) })
                  }}
                />
              </Group>
            ))}
          </Stack>
        </Fieldset>
        <Text size="xs" c="dimmed">
          {t('versionHint')}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button variant="default" disabled={!valid} loading={save.isPending} onClick={() => store(null)}>
            {t('saveNew')}
          </Button>
          <Button disabled={!valid} loading={save.isPending} onClick={() => store(version.formulaId)}>
            {t('saveVersion', { version: version.version + 1 })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

function Steps(props: {
  steps: readonly { from: number; value: number }[]
  onChange: (steps: { from: number; value: number }[]) => void
}) {
  const { t } = useTranslation('rankings')
  const { steps, onChange } = props
  const set = (index: number, change: { from?: number; value?: number }) =>
    onChange(steps.map((step, at) => (at === index ? { ...step, ...change } : step)))
  return (
    <>
      {steps.map((step, index) => (
        <Group key={`${index}`} gap="xs" wrap="nowrap">
          <NumberInput
            aria-label={t('bandFrom')}
            value={step.from}
            min={0}
            max={100}
            prefix={t('from')}
            suffix=" %"
            onChange={(value) => set(index, { from: typeof value === 'number' ? value : 0 })}
          />
          <NumberInput
            aria-label={t('bandPoints')}
            value={step.value}
            min={0}
            suffix={t('pointsSuffix')}
            onChange={(value) => set(index, { value: typeof value === 'number' ? value : 0 })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('removeBand')}
            disabled={steps.length === 1}
            onClick={() => onChange(steps.filter((_, at) => at !== index))}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={14} />}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => onChange([...steps, { from: 0, value: 0 }])}
      >
        {t('addBand')}
      </Button>
    </>
  )
}
