import {
  Anchor,
  Badge,
  Button,
  Group,
  Paper,
  Progress,
  Table,
  Text,
  Title,
  VisuallyHidden,
} from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator, IndicatorFact } from '../../src-main/contract/indicator.ts'
import { useChange } from '../client/change.ts'
import { EvidenceChips } from '../evidence/evidence-chips.tsx'
import { formatNumber, formatShare } from '../ui/format-number.ts'
import { shortDate } from '../ui/parse-date.ts'
import { showUndo } from '../ui/undo-notice.tsx'
import { IndicatorForm } from './indicator-form.tsx'
import classes from './indicators.module.css'
import { ValueForm } from './value-form.tsx'

/** One indicator: target, plan and actual, and the values by period with their evidence. */
export function IndicatorCard(props: {
  indicator: Indicator
  putAside: boolean
  /** Was looked for: it comes into view and takes the focus. */
  shown: boolean
}) {
  const { t } = useTranslation(['indicators', 'common'])
  const { indicator, putAside, shown } = props
  const [adding, add] = useDisclosure(false)
  const [editing, edit] = useDisclosure(false)
  const record = useChange((client, content: IndicatorFact) =>
    client.indicators.record({ indicatorId: indicator.id, content, evidenceIds: [] }),
  )
  const { profile } = indicator
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!shown) return
    card.current?.scrollIntoView({ block: 'nearest' })
    card.current?.focus({ preventScroll: true })
  }, [shown])
  const follow = () =>
    record.mutate(
      { kind: putAside ? 'restored' : 'putAside' },
      {
        onSuccess: () =>
          showUndo({
            message: t(putAside ? 'restored' : 'wasPutAside', { name: profile.name }),
            undoLabel: t('common:action.undo'),
            undo: () => record.mutate({ kind: putAside ? 'putAside' : 'restored' }),
          }),
      },
    )
  return (
    <Paper ref={card} p="sm" component="section" aria-label={profile.name} tabIndex={-1}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <div className={classes.name}>
          <Group gap="xs">
            <Title order={2} size="md">
              {profile.name}
            </Title>
            <Badge variant="light" className={classes.state} data-state={indicator.standing.state}>
              {t(`state.${indicator.standing.state}`)}
            </Badge>
          </Group>
          <Text size="xs" c="dimmed">
            {[
              t(`direction.${profile.direction}`, { target: useTarget(indicator) }),
              t(`counting.${profile.counting}`),
              t('runs', { from: shortDate(profile.from), to: shortDate(profile.to) }),
              profile.field,
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </Text>
          {indicator.directiveLabel !== null && profile.directiveId !== null && (
            <Anchor
              size="xs"
              renderRoot={(anchor) => (
                <Link to="/directives/$id" params={{ id: profile.directiveId ?? '' }} {...anchor} />
              )}
            >
              {indicator.directiveLabel}
            </Anchor>
          )}
        </div>
        <Group gap="xs" className={classes.actions}>
          <Button size="compact-sm" variant="default" onClick={add.open}>
            {t('addValue')}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={edit.open}>
            {t('edit')}
          </Button>
          <Button size="compact-sm" variant="subtle" color="gray" onClick={follow}>
            {t(putAside ? 'restore' : 'putAside')}
          </Button>
        </Group>
      </Group>
      <Standing indicator={indicator} />
      {indicator.values.length > 0 && (
        <Values indicator={indicator} onRetract={(factId) => record.mutate({ kind: 'retracted', factId })} />
      )}
      <ValueForm key={`${adding}`} indicator={indicator} opened={adding} onClose={add.close} />
      <IndicatorForm key={`edit${editing}`} indicator={indicator} opened={editing} onClose={edit.close} />
    </Paper>
  )
}

function Standing({ indicator }: { indicator: Indicator }) {
  const { t, i18n } = useTranslation('indicators')
  const { standing, profile } = indicator
  const number = (value: number) => formatNumber(value, i18n.language, 2)
  if (standing.actual === null) {
    return (
      <Text size="sm" c="dimmed" mt={6}>
        {t('noData')}
      </Text>
    )
  }
  const actual =
    standing.denominator === null
      ? `${number(standing.actual)} ${profile.unit}`
      : formatShare(standing.numerator ?? 0, standing.denominator, i18n.language)
  return (
    <div className={classes.standing}>
      <Text size="sm">
        <Text span fw={600}>
          {actual}
        </Text>
        {standing.denominator !== null &&
          ` ${t('parts', { numerator: profile.numeratorName, denominator: profile.denominatorName })}`}
        {standing.until !== null && ` · ${t('until', { date: shortDate(standing.until) })}`}
        {standing.planned !== null &&
          ` · ${t('planned', { value: `${number(standing.planned)} ${profile.unit}` })}`}
      </Text>
      <Progress
        value={Math.min(100, standing.ofTarget ?? 0)}
        color={standing.state === 'behind' ? 'red.6' : 'green.7'}
        aria-label={t('ofTarget', { percent: number(standing.ofTarget ?? 0) })}
      />
    </div>
  )
}

function Values({ indicator, onRetract }: { indicator: Indicator; onRetract: (factId: string) => void }) {
  const { t, i18n } = useTranslation('indicators')
  const { profile } = indicator
  return (
    <Table verticalSpacing={4} mt="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('column.period')}</Table.Th>
          <Table.Th ta="right">{t('column.value')}</Table.Th>
          <Table.Th>{t('column.note')}</Table.Th>
          <Table.Th>{t('column.evidence')}</Table.Th>
          <Table.Th>
            <VisuallyHidden>{t('column.actions')}</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {indicator.values.map((value) => (
          <Table.Tr key={value.id} data-retracted={value.retracted} className={classes.value}>
            <Table.Td>{`${shortDate(value.from)} – ${shortDate(value.to)}`}</Table.Td>
            <Table.Td ta="right">
              {value.denominator === null
                ? `${formatNumber(value.numerator, i18n.language, 2)} ${profile.unit}`
                : formatShare(value.numerator, value.denominator, i18n.language)}
            </Table.Td>
            <Table.Td>{value.note}</Table.Td>
            <Table.Td>
              <EvidenceChips files={value.evidence} />
            </Table.Td>
            <Table.Td ta="right">
              {value.retracted ? (
                <Badge variant="default">{t('retracted')}</Badge>
              ) : (
                <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onRetract(value.id)}>
                  {t('retract')}
                </Button>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function useTarget({ profile }: Indicator): string {
  const { i18n } = useTranslation()
  return `${formatNumber(profile.target, i18n.language, 2)} ${profile.unit}`
}
