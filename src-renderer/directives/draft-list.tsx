import { ActionIcon, Anchor, Group, Paper, Stack, Text, Title, Tooltip } from '@mantine/core'
import { IconFileText, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ReviewTask } from '../../src-main/contract/directive.ts'
import { query } from '../client/client.ts'
import { shortInstant } from '../ui/parse-date.ts'
import { documentName } from './header-line.ts'
import { useDiscardDraft } from './use-discard-draft.tsx'

/** Letters that were read and wait for confirmation, at most `limit`; nothing at all when there are none. */
export function DraftList({ limit = Infinity }: { limit?: number }) {
  const { t } = useTranslation('directives')
  const { data } = useQuery(query.directives.drafts.queryOptions({ input: {} }))
  const discard = useDiscardDraft()
  if (data === undefined || data.length === 0) return null
  return (
    <Paper p="sm" component="section" aria-label={t('drafts.title')}>
      <Title order={2} mb="xs">
        {t('drafts.title')}
      </Title>
      <Stack gap={8}>
        {data.slice(0, limit).map((draft) => (
          <Group key={draft.id} justify="space-between" wrap="nowrap" gap="sm">
            <Group gap="xs" wrap="nowrap" style={{ minWidth: 0 }}>
              <IconFileText size={18} aria-hidden style={{ flexShrink: 0 }} />
              <div style={{ minWidth: 0 }}>
                <Anchor
                  size="sm"
                  fw={600}
                  renderRoot={(anchor) => (
                    <Link to="/directives/review/$id" params={{ id: draft.id }} {...anchor} />
                  )}
                >
                  {documentName(draft.review.header, t)}
                </Anchor>
                <Text size="xs" c="dimmed" truncate>
                  {[
                    t('drafts.tasks', tasksOf(draft.review.tasks)),
                    draft.fileName,
                    t('drafts.saved', { time: shortInstant(draft.updatedAt) }),
                  ].join(' · ')}
                </Text>
              </div>
            </Group>
            <Tooltip label={t('drafts.discard')}>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`${t('drafts.discard')}: ${draft.fileName}`}
                onClick={() => discard(draft)}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </Tooltip>
          </Group>
        ))}
      </Stack>
      {data.length > limit && (
        <Anchor
          size="sm"
          mt="xs"
          display="block"
          renderRoot={(anchor) => <Link to="/directives" {...anchor} />}
        >
          {t('drafts.all', { count: data.length })}
        </Anchor>
      )}
    </Paper>
  )
}

function tasksOf(tasks: readonly Pick<ReviewTask, 'dropped' | 'mine'>[]): { count: number; mine: number } {
  const kept = tasks.filter(({ dropped }) => !dropped)
  return { count: kept.length, mine: kept.filter(({ mine }) => mine).length }
}
