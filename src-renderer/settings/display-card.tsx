import {
  Group,
  type MantineColorScheme,
  SegmentedControl,
  Stack,
  Text,
  useMantineColorScheme,
} from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import { Card } from './card.tsx'

/** Language and colours, both at once and remembered. */
export function DisplayCard() {
  const { t } = useTranslation('settings')
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Card title={t('display.title')}>
      <Stack gap="sm" mt="xs">
        <Group justify="space-between">
          <Text>{t('display.language')}</Text>
          <LanguageSwitch />
        </Group>
        <Group justify="space-between">
          <Text>{t('display.scheme')}</Text>
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
        </Group>
      </Stack>
    </Card>
  )
}
