import { Anchor, Button, Group, Modal, Stack, Switch, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type Dispatch, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DirectiveComparison, DirectiveDraft, ReviewTask } from '../../../src-main/contract/directive.ts'
import { client } from '../../client/client.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { LoadingState } from '../../ui/loading-state.tsx'
import { showUndo } from '../../ui/undo-notice.tsx'
import classes from './compare-modal.module.css'
import { ComparedRow } from './compared-row.tsx'
import type { HistoryAction } from './review-history.ts'
import { Rewording } from './rewording.tsx'

interface CompareProps {
  draft: DirectiveDraft
  tasks: readonly ReviewTask[]
  dispatch: Dispatch<HistoryAction>
  flush: () => Promise<void>
  onClose: () => void
}

/** How the letter in review differs from the one that was registered before. */
export function CompareModal(props: CompareProps & { opened: boolean }) {
  const { t } = useTranslation(['directives', 'common'])
  const { draft, flush, opened } = props
  // Asked once for each set of files: what is dropped afterwards must not appear as gone.
  const comparison = useQuery({
    queryKey: ['review-comparison', draft.id, draft.files.length],
    queryFn: async () => {
      await flush()
      return client.directives.compare({ id: draft.id })
    },
    enabled: ({ state }) => opened && state.data === undefined,
    gcTime: 0,
  })
  return (
    <Modal opened={opened} onClose={props.onClose} title={t('compare.title')} size={960}>
      {comparison.data !== undefined && <Comparison {...props} comparison={comparison.data} />}
      {comparison.isPending && comparison.error === null && <LoadingState />}
      {comparison.error !== null && (
        <FailureNotice error={comparison.error} onRetry={() => void comparison.refetch()} />
      )}
    </Modal>
  )
}

function Comparison({
  comparison,
  tasks,
  dispatch,
  onClose,
}: CompareProps & { comparison: DirectiveComparison }) {
  const { t } = useTranslation(['directives', 'common'])
  const [withSame, setWithSame] = useState(false)
  const count = (kind: 'same' | 'changed' | 'new' | 'gone') =>
    comparison.tasks.filter((task) => task.kind === kind).length
  const dropped = new Set(tasks.filter((task) => task.dropped).map(({ key }) => key))
  const known = comparison.tasks.flatMap(({ kind, key }) =>
    (kind === 'same' || kind === 'changed') && key !== null && !dropped.has(key) ? [key] : [],
  )
  const rows = comparison.tasks.filter(({ kind }) => withSame || kind !== 'same')
  const keepNew = () => {
    dispatch({ type: 'drop', keys: known })
    onClose()
    showUndo({
      message: t('compare.kept', { count: known.length, fresh: count('new') }),
      undoLabel: t('common:action.undo'),
      undo: () => dispatch({ type: 'undo' }),
    })
  }
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="sm">
        <Text size="sm">
          {t('compare.with')}{' '}
          <Anchor
            size="sm"
            renderRoot={(anchor) => (
              <Link to="/directives/$id" params={{ id: comparison.directiveId }} {...anchor} />
            )}
          >
            {comparison.label}
          </Anchor>
          {' · '}
          {t('compare.summary', {
            same: count('same'),
            changed: count('changed'),
            fresh: count('new'),
            gone: count('gone'),
          })}
        </Text>
        {count('same') > 0 && (
          <Switch
            size="xs"
            label={t('compare.showSame', { count: count('same') })}
            checked={withSame}
            onChange={(event) => setWithSame(event.currentTarget.checked)}
          />
        )}
      </Group>
      {comparison.header.length > 0 && (
        <dl className={classes.header} aria-label={t('compare.header')}>
          {comparison.header.map(({ field, before, after }) => (
            <div key={field}>
              <dt>{t(`header.${field}`)}</dt>
              <dd>
                <Rewording before={before} after={after} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {rows.length === 0 ? (
        <Text c="dimmed">{t('compare.nothing')}</Text>
      ) : (
        <ul className={classes.list} aria-label={t('compare.tasks')}>
          {rows.map((row) => (
            <ComparedRow
              key={`${row.kind} ${row.key ?? row.path}`}
              row={row}
              dropped={row.key !== null && dropped.has(row.key)}
            />
          ))}
        </ul>
      )}
      <Group justify="flex-end" gap="xs" className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          {t('common:action.close')}
        </Button>
        <Button disabled={known.length === 0} onClick={keepNew}>
          {t('compare.onlyNew')}
        </Button>
      </Group>
    </Stack>
  )
}
