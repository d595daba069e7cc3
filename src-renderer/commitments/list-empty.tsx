import { Button, Center, Stack, Text } from '@mantine/core'
import { IconChecklist } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../ui/empty-state.tsx'

/** The list before the first commitment: how one comes to be. */
export function NoCommitments({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation('commitments')
  const navigate = useNavigate()
  return (
    <EmptyState
      icon={<IconChecklist size={40} stroke={1.4} />}
      title={t('empty.title')}
      text={t('empty.text')}
      steps={[t('empty.stepImport'), t('empty.stepReview'), t('empty.stepFollow')]}
      action={
        <>
          <Button onClick={() => void navigate({ to: '/directives' })}>{t('empty.openDirectives')}</Button>
          <Button variant="default" onClick={onAdd}>
            {t('add')}
          </Button>
        </>
      }
    />
  )
}

/** Filters that let nothing through, and the way out. */
export function NothingFound({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation('commitments')
  return (
    <Center py="xl">
      <Stack align="center" gap="sm">
        <Text c="dimmed">{t('filter.nothing')}</Text>
        <Button variant="default" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      </Stack>
    </Center>
  )
}
