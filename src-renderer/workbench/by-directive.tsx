import { Anchor, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { NamedCounts } from '../../src-main/contract/statistics.ts'
import { filterSearch } from '../commitments/search.ts'
import classes from './by-directive.module.css'

/** How far each directive is; its name opens its commitments. */
export function ByDirective({ rows }: { rows: readonly NamedCounts[] }) {
  const { t } = useTranslation('workbench')
  if (rows.length === 0) return null
  return (
    <Paper p="sm" component="section" aria-label={t('byDirective.title')}>
      <Title order={2} mb="xs">
        {t('byDirective.title')}
      </Title>
      <Stack gap="sm">
        {rows.map((row) => (
          <Directive key={row.id ?? ''} row={row} />
        ))}
      </Stack>
    </Paper>
  )
}

function Directive({ row }: { row: NamedCounts }) {
  const { t } = useTranslation('workbench')
  const done = row.doneOnTime + row.doneLate
  const share = (count: number) => (row.total === 0 ? 0 : (count / row.total) * 100)
  const name = row.id === null ? t('byDirective.byHand') : row.name
  const summary = t('byDirective.done', { done, total: row.total })
  return (
    <div>
      <Group justify="space-between" wrap="nowrap" gap="xs" mb={4}>
        {row.id === null ? (
          <Text size="sm" fw={500}>
            {name}
          </Text>
        ) : (
          <DirectiveLink id={row.id} name={name} />
        )}
        <Text size="xs" c="dimmed" className={classes.summary}>
          {summary}
          {row.openOverdue > 0 && (
            <Text span size="xs" c="var(--mantine-color-error)" ml={6}>
              {t('byDirective.overdue', { count: row.openOverdue })}
            </Text>
          )}
        </Text>
      </Group>
      <Progress.Root size="sm" className={classes.bar}>
        <Progress.Section value={share(row.doneOnTime)} color="green.7" aria-label={`${name}: ${summary}`} />
        <Progress.Section value={share(row.doneLate)} color="yellow.6" aria-hidden />
        <Progress.Section value={share(row.openOverdue)} color="red.6" aria-hidden />
      </Progress.Root>
    </div>
  )
}

function DirectiveLink({ id, name }: { id: string; name: string }) {
  return (
    <Anchor
      size="sm"
      fw={500}
      lineClamp={2}
      renderRoot={(anchor) => (
        <Link to="/commitments" search={filterSearch({ directiveIds: [id] })} {...anchor} />
      )}
    >
      {name}
    </Anchor>
  )
}
