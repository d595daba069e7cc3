import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** The way from a row of the appendix to its commitment. */
export function CommitmentLink({ id }: { id: string }) {
  const { t } = useTranslation('letters')
  return (
    <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/commitments/$id" params={{ id }} />}>
      {t('item.open')}
    </Anchor>
  )
}
