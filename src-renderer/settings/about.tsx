import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../client/app-state.ts'
import { Card } from './card.tsx'

export function About() {
  const { t } = useTranslation('settings')
  const { version } = useAppState()
  return (
    <Card title={t('about.title')} text={t('about.text')}>
      <Text size="sm" fw={500}>
        {t('about.version', { version })}
      </Text>
      <Text size="sm">{t('about.license')}</Text>
    </Card>
  )
}
