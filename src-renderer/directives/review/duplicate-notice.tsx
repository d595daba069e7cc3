import { Alert, Anchor, Button, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCopy } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Dispatch } from 'react'
import { useTranslation } from 'react-i18next'
import type { DirectiveDraft, ReviewTask } from '../../../src-main/contract/directive.ts'
import { shortInstant } from '../../ui/parse-date.ts'
import { CompareModal } from './compare-modal.tsx'
import type { HistoryAction } from './review-history.ts'

/** The same letter was registered before: compare it, or open the registered one. */
export function DuplicateNotice(props: {
  draft: DirectiveDraft
  duplicate: NonNullable<DirectiveDraft['duplicateOf']>
  tasks: readonly ReviewTask[]
  dispatch: Dispatch<HistoryAction>
  /** Saves the review, which the core compares. */
  flush: () => Promise<void>
}) {
  const { t } = useTranslation('directives')
  const { id, label, registeredAt } = props.duplicate
  const [opened, compare] = useDisclosure(false)
  return (
    <Alert color="yellow" icon={<IconCopy size={18} />} title={t('review.duplicate.title')} p="sm">
      <Text size="sm">{t('review.duplicate.text', { label, time: shortInstant(registeredAt) })}</Text>
      <Group gap="sm" mt={6}>
        <Button size="compact-sm" onClick={compare.open}>
          {t('compare.open')}
        </Button>
        <Anchor size="sm" renderRoot={(anchor) => <Link to="/directives/$id" params={{ id }} {...anchor} />}>
          {t('review.duplicate.open')}
        </Anchor>
      </Group>
      <CompareModal
        draft={props.draft}
        tasks={props.tasks}
        dispatch={props.dispatch}
        flush={props.flush}
        opened={opened}
        onClose={compare.close}
      />
    </Alert>
  )
}
