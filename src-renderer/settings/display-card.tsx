import {
  Group,
  type MantineColorScheme,
  NativeSelect,
  SegmentedControl,
  Stack,
  Text,
  useMantineColorScheme,
} from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { changeDisplay, type Display, textSizes, useDisplay } from '../client/display.ts'
import { formatPercent } from '../ui/format-number.ts'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import { Card } from './card.tsx'

/** Language, colours, size and density, all at once and remembered. */
export function DisplayCard() {
  const { t, i18n } = useTranslation('settings')
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const { density, textSize } = useDisplay()
  const sizeId = useId()
  return (
    <Card title={t('display.title')}>
      <Stack gap="sm" mt="xs">
        <Choice label={t('display.language')}>
          <LanguageSwitch />
        </Choice>
        <Choice label={t('display.scheme')}>
          <SegmentedControl<MantineColorScheme>
            size="xs"
            aria-label={t('display.scheme')}
            value={colorScheme}
            onChange={setColorScheme}
            data={[
              { value: 'auto', label: t('display.auto') },
              { value: 'light', label: t('display.light') },
              { value: 'dark', label: t('display.dark') },
            ]}
          />
        </Choice>
        <Choice label={t('display.density')}>
          <SegmentedControl<Display['density']>
            size="xs"
            aria-label={t('display.density')}
            value={density}
            onChange={(next) => changeDisplay(() => ({ density: next }))}
            data={[
              { value: 'comfortable', label: t('display.comfortable') },
              { value: 'compact', label: t('display.compact') },
            ]}
          />
        </Choice>
        <Group justify="space-between" gap="xs">
          <Text component="label" htmlFor={sizeId}>
            {t('display.textSize')}
          </Text>
          <NativeSelect
            id={sizeId}
            size="xs"
            value={`${textSize}`}
            onChange={(event) => {
              const next = Number(event.currentTarget.value)
              changeDisplay(() => ({ textSize: next }))
            }}
            data={textSizes.map((size) => ({
              value: `${size}`,
              label: formatPercent(size / 100, i18n.language),
            }))}
          />
        </Group>
        {window.camket !== undefined && (
          <Text size="xs" c="dimmed">
            {t('display.textSizeKeys')}
          </Text>
        )}
      </Stack>
    </Card>
  )
}

function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Group justify="space-between" gap="xs">
      <Text>{label}</Text>
      {children}
    </Group>
  )
}
