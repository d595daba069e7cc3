import { ActionIcon, Badge, Box, Group, Paper, Text, Title, Tooltip } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentDetail, FactView } from '../../src-main/contract/commitment.ts'
import { EvidenceChips } from '../evidence/evidence-chips.tsx'
import { shortDate, shortInstant } from '../ui/parse-date.ts'
import { CommittedDate } from './committed-date.tsx'
import { factIcon } from './fact-icon.tsx'
import { factLines } from './fact-lines.ts'
import { RetractModal } from './retract-modal.tsx'
import classes from './timeline.module.css'

/** Every fact of a commitment, newest first, with the day it happened and the moment it was entered. */
export function Timeline({ commitment }: { commitment: CommitmentDetail }) {
  const { t } = useTranslation('commitments')
  const [retracting, setRetracting] = useState<FactView | null>(null)
  const { facts } = commitment
  const newestFirst = facts.toSorted(
    (a, b) => order(b.happenedOn, a.happenedOn) || order(b.enteredAt, a.enteredAt) || order(b.id, a.id),
  )
  return (
    <Paper p="md" component="section" aria-labelledby="timeline-title">
      <Group justify="space-between" mb="xs">
        <Title order={2} id="timeline-title">
          {t('timeline.title')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('timeline.count', { count: facts.length })}
        </Text>
      </Group>
      {facts.length === 0 && <Text c="dimmed">{t('timeline.empty')}</Text>}
      <Box component="ol" className={classes.list}>
        {newestFirst.map((fact) => (
          <Entry key={fact.id} fact={fact} facts={facts} onRetract={() => setRetracting(fact)} />
        ))}
      </Box>
      <RetractModal fact={retracting} onClose={() => setRetracting(null)} />
    </Paper>
  )
}

function Entry(props: { fact: FactView; facts: readonly FactView[]; onRetract: () => void }) {
  const { t } = useTranslation('commitments')
  const { fact, facts } = props
  const { content } = fact
  const Icon = factIcon[content.kind]
  return (
    <li className={classes.entry} data-retracted={fact.retracted}>
      <span className={classes.icon} aria-hidden>
        <Icon size={16} />
      </span>
      <div className={classes.body}>
        <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
          <Group gap={6}>
            <Text fw={600} size="sm">
              {t(`fact.${content.kind}`)}
            </Text>
            {fact.retracted && <Badge variant="default">{t('timeline.retracted')}</Badge>}
          </Group>
          {!fact.retracted && content.kind !== 'retracted' && content.kind !== 'committed' && (
            <Tooltip label={t('timeline.retract')}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={`${t('timeline.retract')}: ${t(`fact.${content.kind}`)} ${shortDate(fact.happenedOn)}`}
                onClick={props.onRetract}
              >
                <IconArrowBackUp size={16} />
              </ActionIcon>
            </Tooltip>
          )}
        </Group>
        <Text size="xs" c="dimmed">
          {`${t('timeline.happened', { date: shortDate(fact.happenedOn) })}, ${t('timeline.entered', {
            instant: shortInstant(fact.enteredAt),
          })}`}
        </Text>
        {factLines(content, facts, t).map((line) => (
          <Text key={line} size="sm" className={classes.line}>
            {line}
          </Text>
        ))}
        {content.kind === 'committed' && <CommittedDate {...content} named />}
        <EvidenceChips files={fact.evidence} />
      </div>
    </li>
  )
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
