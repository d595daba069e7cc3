import { Alert, Button, Group, Text, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { IconCheck } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type Ref, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DirectiveDraft, DirectiveHeader } from '../../../src-main/contract/directive.ts'
import type { WriteState } from '../../drafting/latest-writer.ts'
import { documentName, documentOrigin } from '../header-line.ts'
import { useDiscardDraft } from '../use-discard-draft.tsx'
import classes from './review-bar.module.css'
import { SaveBadge } from './save-badge.tsx'
import { WaitingDrafts } from './waiting-drafts.tsx'

/** Which document is reviewed, what confirming will write, and whether the draft is safe. */
export function ReviewBar(props: {
  draft: DirectiveDraft
  header: DirectiveHeader
  summary: { tasks: number; mine: number; doubtful: number }
  save: WriteState
  onRetrySave: () => Promise<void>
  confirming: boolean
  /** The key of the whole screen presses it. */
  confirmButton: Ref<HTMLButtonElement>
  onConfirm: () => void
  /** The draft was thrown away and must not be saved again. */
  onDiscarded: () => void
}) {
  const { t } = useTranslation(['directives', 'common'])
  const navigate = useNavigate()
  const [warned, setWarned] = useState(false)
  const discard = useDiscardDraft()
  const { confirmButton, confirming, onConfirm, onDiscarded } = props
  const { tasks, mine, doubtful } = props.summary
  const unresolved = doubtful > 0
  const name = documentName(props.header, t)
  useDocumentTitle(`${t('review.title')}: ${name} – ${t('common:appName')}`)
  return (
    <>
      <Group justify="space-between" wrap="nowrap" gap="md" mb="sm">
        <div className={classes.names}>
          <Group gap="xs" wrap="nowrap">
            <Title order={1} className={classes.title}>
              {name}
            </Title>
            <SaveBadge state={props.save} onRetry={props.onRetrySave} />
          </Group>
          <Group gap="xs" wrap="nowrap">
            <Text size="sm" c="dimmed" truncate>
              {documentOrigin(props.header, t)}
            </Text>
            <WaitingDrafts id={props.draft.id} />
          </Group>
        </div>
        <Group gap="sm" wrap="nowrap" className={classes.actions}>
          <Text fw={600} aria-live="polite">
            {t('review.summary', { count: tasks, mine })}
          </Text>
          <Button
            variant="default"
            onClick={() =>
              discard(props.draft, async () => {
                onDiscarded()
                await navigate({ to: '/directives' })
              })
            }
          >
            {t('review.discard')}
          </Button>
          <Button
            ref={confirmButton}
            leftSection={<IconCheck size={17} />}
            title={t('review.confirmKeys')}
            aria-keyshortcuts="Control+Enter"
            loading={confirming}
            onClick={() => (unresolved && !warned ? setWarned(true) : onConfirm())}
          >
            {unresolved && warned ? t('review.confirmAnyway') : t('review.confirm')}
          </Button>
        </Group>
      </Group>
      <div aria-live="polite">
        {unresolved && warned && (
          <Alert color="yellow" mb="sm" py="xs">
            {t('review.unresolved', { count: doubtful })}
          </Alert>
        )}
      </div>
    </>
  )
}
