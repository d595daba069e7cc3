import { Anchor, Button, Group, Modal, Stack, Switch, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type Dispatch, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  DirectiveComparison,
  DirectiveHeader,
  ReviewTask,
} from '../../../src-main/contract/directive.ts'
import { showUndo } from '../../ui/undo-notice.tsx'
import classes from './compare-modal.module.css'
import { ComparedRow } from './compared-row.tsx'
import type { HistoryAction } from './review-history.ts'
import { Rewording } from './rewording.tsx'
import { useAmend } from './use-amend.ts'

/** How the letter in review differs from the one that was registered before, and what to do about it. */
export function CompareModal(props: {
  opened: boolean
  comparison: DirectiveComparison
  header: DirectiveHeader
  tasks: readonly ReviewTask[]
  dispatch: Dispatch<HistoryAction>
  onClose: () => void
}) {
  const { t } = useTranslation(['directives', 'common'])
  const { comparison, tasks, dispatch, onClose } = props
  const [withSame, setWithSame] = useState(false)
  const amend = useAmend({ ...props, onDone: onClose })
  const dropped = new Set(tasks.filter((task) => task.dropped).map(({ key }) => key))
  const known = comparison.tasks.flatMap(({ kind, key }) =>
    (kind === 'same' || kind === 'changed') && key !== null && !dropped.has(key) ? [key] : [],
  )
  const rows = comparison.tasks.filter(({ kind }) => withSame || kind !== 'same')
  const count = kindCounts(comparison)
  const keepNew = () => {
    dispatch({ type: 'drop', keys: known })
    onClose()
    showUndo({
      message: t('compare.kept', { count: known.length, fresh: count.new }),
      undoLabel: t('common:action.undo'),
      undo: () => dispatch({ type: 'undo' }),
    })
  }
  return (
    <Modal opened={props.opened} onClose={onClose} title={t('compare.title')} size={960}>
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
            {t('compare.summary', { ...count, fresh: count.new })}
          </Text>
          {count.same > 0 && (
            <Switch
              size="xs"
              label={t('compare.showSame', { count: count.same })}
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
        <div className={classes.actions}>
          <Text size="xs" c="dimmed" className={classes.hint}>
            {t('compare.hint')}
          </Text>
          <Button variant="default" onClick={onClose}>
            {t('common:action.close')}
          </Button>
          {amend.count > 0 && (
            <Button variant="default" loading={amend.pending} onClick={amend.run}>
              {t('compare.amend', { count: amend.count })}
            </Button>
          )}
          <Button disabled={known.length === 0} onClick={keepNew}>
            {t('compare.onlyNew')}
          </Button>
        </div>
      </Stack>
    </Modal>
  )
}

/** How many tasks are the same, changed, new and gone. */
export function kindCounts({
  tasks,
}: DirectiveComparison): Record<'same' | 'changed' | 'new' | 'gone', number> {
  const count = (kind: 'same' | 'changed' | 'new' | 'gone') =>
    tasks.filter((task) => task.kind === kind).length
  return { same: count('same'), changed: count('changed'), new: count('new'), gone: count('gone') }
}
