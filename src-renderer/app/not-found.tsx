import { Button } from '@mantine/core'
import { IconMapOff } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation('app')
  const navigate = useNavigate()
  return (
    <>
      <PageHeader title={t('notFound.title')} back />
      <EmptyState
        icon={<IconMapOff size={40} stroke={1.4} />}
        title={t('notFound.title')}
        text={t('notFound.text')}
        action={<Button onClick={() => void navigate({ to: '/' })}>{t('notFound.home')}</Button>}
      />
    </>
  )
}
