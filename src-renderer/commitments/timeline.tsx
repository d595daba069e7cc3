import { ActionIcon, Badge, Box, Group, Paper, Text, Title, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconPencil } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentDetail, FactContent, FactView } from '../../src-main/contract/commitment.ts'
import { NumberedLink } from '../drafting/document-link.tsx'
import { FactEvidence } from '../evidence/fact-evidence.tsx'
import { shortDate, shortInstant } from '../ui/parse-date.ts'
import { CommittedDate } from './committed-date.tsx'
import { CorrectModal } from './correct-modal.tsx'
import { isCorrectable } from './correct-values.ts'
import { factIcon } from './fact-icon.tsx'
import { factLines } from './fact-lines.ts'
import { RetractModal } from './retract-modal.tsx'
import classes from './timeline.module.css'

/**
 * Every fact of a commitment, newest first, with the day it happened and the moment it was entered; those after
 * `asOf` count for nothing that is shown above them, and stand back.
 */
export function Timeline({ commitment, asOf }: { commitment: CommitmentDetail; asOf: string }) {
  const { t } = useTranslation('commitments')
  const [retracting, setRetracting] = useState<FactView | null>(null)
  const [correcting, setCorrecting] = useState<FactView | null>(null)
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
          <Entry
            key={fact.id}
            fact={fact}
            facts={facts}
            later={fact.happenedOn > asOf}
            onRetract={() => setRetracting(fact)}
            onCorrect={() => setCorrecting(fact)}
          />
        ))}
      </Box>
      <RetractModal fact={retracting} onClose={() => setRetracting(null)} />
      <CorrectModal fact={correcting} onClose={() => setCorrecting(null)} />
    </Paper>
  )
}

function Entry(props: {
  fact: FactView
  facts: readonly FactView[]
  later: boolean
  onRetract: () => void
  onCorrect: () => void
}) {
  const { t } = useTranslation('commitments')
  const { fact, facts } = props
  const { content } = fact
  const Icon = factIcon[content.kind]
  return (
    <li className={classes.entry} data-retracted={fact.retracted} data-later={props.later}>
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
            {props.later && <Badge variant="default">{t('timeline.later')}</Badge>}
          </Group>
          {!fact.retracted && !fixed.has(content.kind) && (
            <Group gap={2} wrap="nowrap">
              {isCorrectable(content) && (
                <EntryAction
                  label={t('timeline.correct')}
                  of={`${t(`fact.${content.kind}`)} ${shortDate(fact.happenedOn)}`}
                  icon={<IconPencil size={16} />}
                  onClick={props.onCorrect}
                />
              )}
              <EntryAction
                label={t('timeline.retract')}
                of={`${t(`fact.${content.kind}`)} ${shortDate(fact.happenedOn)}`}
                icon={<IconArrowBackUp size={16} />}
                onClick={props.onRetract}
              />
            </Group>
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
        {content.kind === 'included' && (
          <Text size="sm">
            <NumberedLink
              kind={content.documentKind}
              id={content.documentId}
              fallback={t(`timeline.includedIn.${content.documentKind}`)}
            />
          </Text>
        )}
        <FactEvidence fact={fact} />
      </div>
    </li>
  )
}

/** What an issued document says about a commitment stays, as the document does. */
const fixed: ReadonlySet<FactContent['kind']> = new Set(['retracted', 'committed', 'included'])

function EntryAction(props: { label: string; of: string; icon: ReactNode; onClick: () => void }) {
  return (
    <Tooltip label={props.label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={`${props.label}: ${props.of}`}
        onClick={props.onClick}
      >
        {props.icon}
      </ActionIcon>
    </Tooltip>
  )
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
