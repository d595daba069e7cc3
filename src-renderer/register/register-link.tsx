import { Button } from '@mantine/core'
import { IconBook2 } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** The way to the register from where its documents are made. */
export function RegisterLink() {
  const { t } = useTranslation('register')
  return (
    <Button
      variant="default"
      leftSection={<IconBook2 size={17} aria-hidden />}
      renderRoot={(props) => <Link {...props} to="/register" />}
    >
      {t('title')}
    </Button>
  )
}
