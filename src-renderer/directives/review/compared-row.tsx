import { Badge, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ComparedTask } from '../../../src-main/contract/directive.ts'
import { shortDate } from '../../ui/parse-date.ts'
import { pathText } from '../../ui/path-text.ts'
import classes from './compare-modal.module.css'
import { Rewording } from './rewording.tsx'

/** One task of a comparison: what became of it, and the words that differ. */
export function ComparedRow({ row, dropped }: { row: ComparedTask; dropped: boolean }) {
  const { t } = useTranslation('directives')
  const { kind, before, after } = row
  const moved = before !== null && after !== null && before.path !== after.path
  return (
    <li className={classes.row} data-kind={kind}>
      <Group gap="xs" mb={4}>
        <Badge className={classes.kind} data-kind={kind}>
          {t(`compare.kind.${kind}`)}
        </Badge>
        <Text size="sm" fw={600}>
          {moved
            ? t('compare.moved', { before: pathText(before.path), after: pathText(after.path) })
            : pathText(row.path)}
        </Text>
        {row.commitmentId !== null && <Badge className={classes.kind}>{t('compare.ours')}</Badge>}
        {dropped && <Badge className={classes.kind}>{t('task.dropped')}</Badge>}
      </Group>
      <Text size="sm">
        <Rewording before={before?.text ?? null} after={after?.text ?? null} />
      </Text>
      {(before?.deadline ?? after?.deadline ?? null) !== null && (
        <Text size="sm" c="dimmed" mt={2}>
          {t('compare.deadline')} <Rewording before={deadlineOf(before)} after={deadlineOf(after)} />
        </Text>
      )}
      {row.values.map((change) => (
        <Text key={change.name} size="sm" c="dimmed" mt={2}>
          {t(`compare.value.${change.name}`)} <Rewording {...shownChange(change)} />
        </Text>
      ))}
    </li>
  )
}

function deadlineOf(side: ComparedTask['before']): string | null {
  return side === null ? null : (side.deadline ?? '')
}

function shownChange({ name, before, after }: ComparedTask['values'][number]): {
  before: string
  after: string
} {
  return name === 'lastDay'
    ? { before: shortDate(before || null), after: shortDate(after || null) }
    : { before, after }
}
