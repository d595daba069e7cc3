import { Badge, Button } from '@mantine/core'
import { IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { WriteState } from '../../drafting/latest-writer.ts'
import classes from './save-badge.module.css'

/** Whether the draft is safe in the core; where it is not, the way to try again. */
export function SaveBadge(props: { state: WriteState; onRetry: () => Promise<void> }) {
  const { t } = useTranslation(['directives', 'common'])
  const shown = props.state === 'saving' || props.state === 'waiting' ? 'pending' : props.state
  const Icon = { saved: IconCloudCheck, pending: IconCloudUp, failed: IconCloudOff }[shown]
  return (
    <>
      <Badge className={classes.save} data-state={shown} leftSection={<Icon size={14} />} role="status">
        {t(`review.save.${shown}`)}
      </Badge>
      {shown === 'failed' && (
        <Button size="compact-xs" variant="default" onClick={() => void props.onRetry()}>
          {t('common:action.retry')}
        </Button>
      )}
    </>
  )
}
