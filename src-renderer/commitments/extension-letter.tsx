import { Button, Group, Text } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAsOf } from '../app/as-of.ts'
import { useChange } from '../client/change.ts'
import { showDone } from '../ui/undo-notice.tsx'

/** Where no letter was sent yet: drafts it from the date and the reason, and opens it. Its issue records the request. */
export function ExtensionLetter(props: {
  commitmentId: string
  asked: { newLastDay: string | null; reason: string }
  /** Whether date and reason are given; shows what is missing. */
  isComplete: () => boolean
  onDrafted: () => void
}) {
  const { t } = useTranslation('commitments')
  const asOf = useAsOf()
  const navigate = useNavigate()
  const { newLastDay, reason } = props.asked
  const draft = useChange((client, input: { newLastDay: string; reason: string }) =>
    client.letters.draftExtension({ asOf, commitmentIds: [props.commitmentId], ...input }),
  )
  const submit = () => {
    if (!props.isComplete() || newLastDay === null) return
    draft.mutate(
      { newLastDay, reason },
      {
        onSuccess: ({ id }) => {
          props.onDrafted()
          showDone(t('extension.drafted'))
          void navigate({ to: '/letters/$id', params: { id } })
        },
      },
    )
  }
  return (
    <Group gap="xs">
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconFileText size={15} aria-hidden />}
        loading={draft.isPending}
        onClick={submit}
      >
        {t('extension.draft')}
      </Button>
      <Text size="xs" c="dimmed">
        {t('extension.hint')}
      </Text>
    </Group>
  )
}
