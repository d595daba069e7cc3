import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DocumentStage } from '../../src-main/contract/outgoing.ts'
import classes from './stage-badge.module.css'

/** Where a letter or report stands on its way out, in a colour and in words. */
export function StageBadge({ stage }: { stage: DocumentStage }) {
  const { t } = useTranslation('drafting')
  return (
    <Badge variant="light" className={classes.badge} data-stage={stage}>
      {t(`stage.${stage}`)}
    </Badge>
  )
}
