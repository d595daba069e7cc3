import { Anchor, Group, Modal, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { LiveFigure } from '../../src-main/contract/live-figures.ts'
import { query } from '../client/client.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { pathText } from '../ui/path-text.ts'
import { StatusBadge } from '../ui/status-badge.tsx'

/** The commitments that a figure counts, with its rule; each leads to its own screen. */
export function CountedCommitments(props: {
  figure: LiveFigure
  asOf: string
  opened: boolean
  onClose: () => void
}) {
  const { t } = useTranslation(['lint', 'common'])
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      size="xl"
      title={t('figure.rowsTitle')}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <Text size="sm" c="dimmed" mb="sm">
        {props.figure.rule}
      </Text>
      <Rows ids={props.figure.commitmentIds} asOf={props.asOf} />
    </Modal>
  )
}

/** A dialog holds as many as one reads; the others are counted. */
const SHOWN = 500

function Rows({ ids, asOf }: { ids: readonly string[]; asOf: string }) {
  const { t } = useTranslation(['lint', 'commitments'])
  const list = useQuery(
    query.commitments.query.queryOptions({
      input: { asOf, filter: { ids: [...ids] }, sort: [], groupBy: null, offset: 0, limit: SHOWN },
    }),
  )
  if (list.isPending) return <LoadingState />
  if (list.isError) return <FailureNotice error={list.error} onRetry={() => void list.refetch()} />
  const { rows, total } = list.data
  if (rows.length === 0) return <Text c="dimmed">{t('figure.noRows')}</Text>
  return (
    <Stack gap="sm">
      {rows.map((row) => (
        <div key={row.id}>
          <Anchor
            size="sm"
            renderRoot={(rest) => <Link {...rest} to="/commitments/$id" params={{ id: row.id }} />}
          >
            {row.text}
          </Anchor>
          <Group gap={8} mt={2}>
            <StatusBadge leaf={row.status.leaf} />
            <Text size="xs" c="dimmed">
              {row.directiveLabel ?? t('commitments:noDirective')}
              {row.path === null ? '' : ` · ${pathText(row.path)}`}
            </Text>
          </Group>
        </div>
      ))}
      {total > rows.length && <Text c="dimmed">{t('figure.moreRows', { count: total - rows.length })}</Text>}
    </Stack>
  )
}
