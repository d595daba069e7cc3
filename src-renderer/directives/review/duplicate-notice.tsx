import { Alert, Anchor, Text } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { shortInstant } from '../../ui/parse-date.ts'

/** The same letter was registered before. */
export function DuplicateNotice(props: { duplicate: { id: string; label: string; registeredAt: string } }) {
  const { t } = useTranslation('directives')
  const { id, label, registeredAt } = props.duplicate
  return (
    <Alert color="yellow" icon={<IconCopy size={18} />} title={t('review.duplicate.title')} p="sm">
      <Text size="sm">{t('review.duplicate.text', { label, time: shortInstant(registeredAt) })}</Text>
      <Anchor size="sm" renderRoot={(anchor) => <Link to="/directives/$id" params={{ id }} {...anchor} />}>
        {t('review.duplicate.open')}
      </Anchor>
    </Alert>
  )
}
