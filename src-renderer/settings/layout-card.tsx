import { Box, Button, Group, NativeSelect, SegmentedControl, SimpleGrid, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type AgencyProfile, agencyProfile } from '../../src-main/contract/agency.ts'
import { type LayoutPreset, layoutPreset } from '../../src-main/contract/layout-preset.ts'
import { routes } from '../../src-main/contract/routes.ts'
import { useAgency } from '../client/app-state.ts'
import { useChange } from '../client/change.ts'
import { PreviewFrame } from '../drafting/preview-frame.tsx'
import { formatNumber } from '../ui/format-number.ts'
import { showDone } from '../ui/undo-notice.tsx'
import { Card } from './card.tsx'
import { choices, type ReadySet, readySetOf, readySets } from './layout-choices.ts'

/** How the agency's documents look, within the ranges of the decree, beside a letter in that layout. */
export function LayoutCard() {
  const { t } = useTranslation('settings')
  const agency = useAgency()
  const [layout, setLayout] = useState<LayoutPreset>(agency.layout)
  const [shown] = useDebouncedValue(layout, 250)
  const update = useChange((client, profile: AgencyProfile) => client.app.updateAgency(profile))
  const dirty = JSON.stringify(layout) !== JSON.stringify(agency.layout)
  const save = () =>
    update.mutate(agencyProfile.parse({ ...agency, layout }), {
      onSuccess: () => showDone(t('layout.saved')),
    })
  return (
    <Box mt="md" maw={1400}>
      <Card title={t('layout.title')} text={t('layout.text')}>
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
          <Stack gap="sm">
            <Choices layout={layout} onChange={setLayout} />
            <Group justify="flex-end" gap="xs">
              <Button variant="default" disabled={!dirty} onClick={() => setLayout(agency.layout)}>
                {t('layout.reset')}
              </Button>
              <Button disabled={!dirty} loading={update.isPending} onClick={save}>
                {t('layout.save')}
              </Button>
            </Group>
          </Stack>
          <Box h={560} display="grid">
            <PreviewFrame url={routes.layoutSample} version={JSON.stringify(shown)} />
          </Box>
        </SimpleGrid>
      </Card>
    </Box>
  )
}

function Choices(props: { layout: LayoutPreset; onChange: (layout: LayoutPreset) => void }) {
  const { t, i18n } = useTranslation('settings')
  const { layout, onChange } = props
  const said = (unit: 'pt' | 'mm' | 'cm' | 'lines', value: number) =>
    t(`layout.${unit}`, { value: formatNumber(unit === 'cm' ? value / 10 : value, i18n.language, 3) })
  const ready: ReadySet | null = readySetOf(layout)
  return (
    <>
      <SegmentedControl
        aria-label={t('layout.letterhead')}
        fullWidth
        value={layout.letterhead}
        onChange={(value) => onChange({ ...layout, letterhead: value === 'party' ? 'party' : 'state' })}
        data={[
          { value: 'state', label: t('layout.state') },
          { value: 'party', label: t('layout.party') },
        ]}
      />
      {layout.letterhead === 'party' && (
        <Text size="xs" c="dimmed">
          {t('layout.partyNote')}
        </Text>
      )}
      <NativeSelect
        label={t('layout.ready')}
        value={ready ?? 'own'}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          const set = (['usual', 'large', 'compact'] as const).find((name) => name === chosen)
          if (set !== undefined) onChange({ ...readySets[set], letterhead: layout.letterhead })
        }}
        data={[
          ...(['usual', 'large', 'compact'] as const).map((name) => ({
            value: name,
            label: t(`layout.${name}`),
          })),
          { value: 'own', label: t('layout.own'), disabled: ready !== null },
        ]}
      />
      <SimpleGrid cols={3} spacing="sm" verticalSpacing="xs">
        {choices
          .filter(({ stateOnly }) => layout.letterhead === 'state' || !stateOnly)
          .map(({ key, unit, values, rule, box }) => (
            <NativeSelect
              key={key}
              label={t(`layout.${key}`)}
              description={box === null ? rule : t('layout.box', { rule, box })}
              value={`${layout[key]}`}
              onChange={(event) => {
                const next = layoutPreset.safeParse({ ...layout, [key]: Number(event.currentTarget.value) })
                if (next.success) onChange(next.data)
              }}
              data={offered(values, layout[key]).map((value) => ({
                value: `${value}`,
                label: said(unit, value),
              }))}
            />
          ))}
      </SimpleGrid>
    </>
  )
}

/** The usual values, and the present one where it came from elsewhere. */
function offered(values: readonly number[], present: number): readonly number[] {
  return values.includes(present) ? values : [...values, present].sort((a, b) => a - b)
}
