import { Alert, Anchor, Button, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCopy } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Dispatch } from 'react'
import { useTranslation } from 'react-i18next'
import type { DirectiveDraft, Review } from '../../../src-main/contract/directive.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { shortInstant } from '../../ui/parse-date.ts'
import { CompareModal, kindCounts } from './compare-modal.tsx'
import type { HistoryAction } from './review-history.ts'
import type { useComparison } from './use-comparison.ts'

/** The same letter was registered before: what is different at a glance, and the way to settle it. */
export function DuplicateNotice(props: {
  duplicate: NonNullable<DirectiveDraft['duplicateOf']>
  comparison: ReturnType<typeof useComparison>
  review: Review
  dispatch: Dispatch<HistoryAction>
}) {
  const { t } = useTranslation('directives')
  const { id, label, registeredAt } = props.duplicate
  const { data, error, refetch } = props.comparison
  const [opened, compare] = useDisclosure(false)
  const counts = data === undefined ? null : kindCounts(data)
  const same = counts !== null && counts.changed + counts.new + counts.gone + (data?.header.length ?? 0) === 0
  return (
    <Alert color="yellow" icon={<IconCopy size={18} />} title={t('review.duplicate.title')} p="sm">
      <Text size="sm">{t('review.duplicate.text', { label, time: shortInstant(registeredAt) })}</Text>
      {counts !== null && (
        <Text size="sm" fw={600}>
          {same ? t('compare.identical') : t('compare.summary', { ...counts, fresh: counts.new })}
        </Text>
      )}
      {error !== null && <FailureNotice error={error} onRetry={() => void refetch()} />}
      <Group gap="sm" mt={6}>
        <Button size="compact-sm" loading={data === undefined && error === null} onClick={compare.open}>
          {t('compare.open')}
        </Button>
        <Anchor size="sm" renderRoot={(anchor) => <Link to="/directives/$id" params={{ id }} {...anchor} />}>
          {t('review.duplicate.open')}
        </Anchor>
      </Group>
      {data !== undefined && (
        <CompareModal
          opened={opened}
          comparison={data}
          header={props.review.header}
          tasks={props.review.tasks}
          dispatch={props.dispatch}
          onClose={compare.close}
        />
      )}
    </Alert>
  )
}
