import { ActionIcon, Badge, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentRow } from '../../src-main/contract/commitment.ts'
import { commitmentFilter } from '../../src-main/contract/commitment-list.ts'
import type { Clause, DirectiveDetail } from '../../src-main/contract/directive.ts'
import { useAsOf } from '../app/as-of.ts'
import { query } from '../client/client.ts'
import { rememberOpened } from '../commitments/list-place.ts'
import { workFormOf } from '../commitments/work-keys.ts'
import { AgencyTags } from '../ui/agency-tags.tsx'
import { pathText } from '../ui/path-text.ts'
import { DaysLeft, StatusBadge } from '../ui/status-badge.tsx'
import classes from './clause-pane.module.css'
import { DeadlineText } from './deadline-text.tsx'
import { DirectiveFacts } from './directive-facts.tsx'
import { PaneBar } from './pane-bar.tsx'

type Filter = 'all' | 'mine'

/** The tasks of a directive with the state of those that are ours. ↑ ↓ move, Enter, T, X, R and G open the commitment. */
export function ClausePane(props: {
  directive: DirectiveDetail
  selected: string | null
  onSelect: (id: string) => void
}) {
  const { t } = useTranslation('directives')
  const { directive, selected } = props
  const asOf = useAsOf()
  const list = useRef<HTMLDivElement>(null)
  const commitments = useQuery(
    query.commitments.list.queryOptions({
      input: { asOf, directiveId: directive.id, leaves: [], search: '' },
    }),
  )
  const navigate = useNavigate()
  const [filter, setFilter] = useState<Filter>('all')
  const mine = directive.clauses.filter(({ commitmentId }) => commitmentId !== null)
  const clauses = filter === 'mine' ? mine : directive.clauses
  /** From here one steps to the other commitments of the directive, in the order of its tasks. */
  const remember = (id: string) => {
    const own = commitmentFilter.parse({ directiveIds: [directive.id] })
    const place = mine.findIndex(({ commitmentId }) => commitmentId === id)
    rememberOpened({ id, request: { asOf, filter: own, sort: [], groupBy: null }, place })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const at = clauses.findIndex(
      ({ id }) => event.target instanceof HTMLElement && event.target.dataset['clause'] === id,
    )
    const clause = clauses[at]
    if (clause === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    const moves: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: clauses.length - 1,
    }
    const to = moves[event.key]
    const form = workFormOf(event)
    const opens = event.key === 'Enter' || form !== null
    if (to !== undefined) {
      const next = clauses[Math.max(0, Math.min(clauses.length - 1, to))]
      list.current?.querySelector<HTMLElement>(`[data-clause="${CSS.escape(next?.id ?? '')}"]`)?.focus()
    } else if (opens && clause.commitmentId !== null) {
      remember(clause.commitmentId)
      const search = form === null ? {} : { form }
      void navigate({ to: '/commitments/$id', params: { id: clause.commitmentId }, search })
    } else return
    event.preventDefault()
  }
  const byId = new Map((commitments.data ?? []).map((row) => [row.id, row]))
  useEffect(() => {
    if (selected === null) return
    const card = list.current?.querySelector(`[data-clause="${CSS.escape(selected)}"]`)
    card?.scrollIntoView({ block: 'nearest' })
  }, [selected, list])
  return (
    <>
      <PaneBar title={t('detail.clauses', { count: directive.clauses.length })}>
        {mine.length > 0 && mine.length < directive.clauses.length && (
          <SegmentedControl<Filter>
            size="xs"
            aria-label={t('review.filter.label')}
            value={filter}
            onChange={setFilter}
            data={[
              { value: 'all', label: t('review.filter.all', { count: directive.clauses.length }) },
              { value: 'mine', label: t('review.filter.mine', { count: mine.length }) },
            ]}
          />
        )}
      </PaneBar>
      <div ref={list} className={classes.scroll} onKeyDown={onKeyDown}>
        <Stack gap={6}>
          <DirectiveFacts directive={directive} />
          {clauses.map((clause) => (
            <ClauseCard
              key={clause.id}
              clause={clause}
              commitment={clause.commitmentId === null ? undefined : byId.get(clause.commitmentId)}
              selected={clause.id === selected}
              onSelect={() => props.onSelect(clause.id)}
              onOpen={remember}
            />
          ))}
        </Stack>
      </div>
    </>
  )
}

function ClauseCard(props: {
  clause: Clause
  commitment: CommitmentRow | undefined
  selected: boolean
  onSelect: () => void
  onOpen: (commitmentId: string) => void
}) {
  const { t } = useTranslation(['directives', 'common'])
  const { clause, commitment } = props
  const path = clause.path === '' ? t('task.noPath') : pathText(clause.path)
  return (
    <article
      className={classes.card}
      data-clause={clause.id}
      data-selected={props.selected}
      data-mine={clause.commitmentId !== null}
      tabIndex={0}
      aria-label={t('task.label', { path })}
      onClick={props.onSelect}
      onFocus={props.onSelect}
    >
      <Group justify="space-between" wrap="nowrap" gap="xs" mb={4} align="flex-start">
        <Group gap="4px 8px">
          <Badge className={classes.path}>{path}</Badge>
          <DeadlineText deadline={clause.deadline} />
        </Group>
        {clause.commitmentId === null ? (
          <Text size="xs" c="dimmed">
            {t('detail.notOurs')}
          </Text>
        ) : (
          <Group gap="xs" wrap="nowrap" style={{ flexShrink: 0 }}>
            {commitment !== undefined && (
              <>
                {commitment.status.lastDay !== null && (
                  <DaysLeft status={commitment.status} withDate={false} />
                )}
                <StatusBadge leaf={commitment.status.leaf} />
              </>
            )}
            <OpenCommitment id={clause.commitmentId} onOpen={props.onOpen} />
          </Group>
        )}
      </Group>
      <Text size="sm" lineClamp={props.selected ? undefined : 3}>
        {clause.text}
      </Text>
      <ClauseFacts clause={clause} />
      <Group mt={6}>
        <AgencyTags
          agencies={clause.agencies}
          coordinating={clause.coordinating}
          limit={props.selected ? 30 : 3}
        />
      </Group>
    </article>
  )
}

/** What else the letter says of a task, in one line. */
function ClauseFacts({ clause }: { clause: Clause }) {
  const { t } = useTranslation('directives')
  const facts = (['accountable', 'product', 'reportTo', 'sourceDocument', 'note'] as const).flatMap((name) =>
    clause[name] ? [`${t(`value.${name}`)}: ${clause[name]}`] : [],
  )
  if (facts.length === 0) return null
  return (
    <Text size="xs" c="dimmed" mt={4}>
      {facts.join(' · ')}
    </Text>
  )
}

function OpenCommitment({ id, onOpen }: { id: string; onOpen: (id: string) => void }) {
  const { t } = useTranslation('directives')
  return (
    <ActionIcon
      variant="light"
      size="sm"
      title={t('detail.open')}
      aria-label={t('detail.open')}
      onClick={() => onOpen(id)}
      renderRoot={(root) => <Link to="/commitments/$id" params={{ id }} {...root} />}
    >
      <IconArrowRight size={15} />
    </ActionIcon>
  )
}
