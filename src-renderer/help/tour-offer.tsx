import { Button, Group, Paper, Text } from '@mantine/core'
import { IconRoute } from '@tabler/icons-react'
import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppCommand } from '../app/command-context.ts'
import { changePreferences, preferences } from '../client/preferences.ts'

/** After the first run, on the workbench: a line that offers the tour until one chooses. */
export function TourOffer() {
  const { t } = useTranslation('help')
  const { pathname } = useLocation()
  const carryOut = useAppCommand()
  const [offered, setOffered] = useState(() => preferences().tourOffer)
  if (!offered || pathname !== '/') return null
  const answer = (takes: boolean) => {
    setOffered(false)
    changePreferences({ tourOffer: false })
    if (takes) carryOut('tour')
  }
  return (
    <Paper p="xs" pl="md" mb="md" component="section" aria-label={t('tour.label')}>
      <Group justify="space-between" gap="xs">
        <Group gap="xs" wrap="nowrap">
          <IconRoute size={18} aria-hidden />
          <Text size="sm">{t('tour.offer')}</Text>
        </Group>
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={() => answer(false)}>
            {t('tour.skip')}
          </Button>
          <Button size="xs" onClick={() => answer(true)}>
            {t('tour.start')}
          </Button>
        </Group>
      </Group>
    </Paper>
  )
}
