import { ScrollArea, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from '../list.module.css'

/** One change before it is made. */
export interface PreviewLine {
  readonly key: string
  readonly task: string
  readonly what: string
  readonly before: string
  readonly after: string
  /** Why it cannot be made; null when it can. */
  readonly problem: string | null
}

/** Shown of a long list of changes; the sum above it counts all. */
const MOST_SHOWN = 200

/** What would change, before anything is written. */
export function PreviewTable({ lines }: { lines: readonly PreviewLine[] }) {
  const { t } = useTranslation('commitmentList')
  if (lines.length === 0) return null
  return (
    <>
      <ScrollArea.Autosize mah={300} type="auto" className={classes.preview} viewportProps={{ tabIndex: 0 }}>
        <Table verticalSpacing={4} stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('column.text')}</Table.Th>
              <Table.Th>{t('preview.what')}</Table.Th>
              <Table.Th>{t('preview.before')}</Table.Th>
              <Table.Th>{t('preview.after')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.slice(0, MOST_SHOWN).map((line) => (
              <Table.Tr key={line.key} data-problem={line.problem !== null}>
                <Table.Td maw={300}>
                  <Text size="sm" lineClamp={2} title={line.task}>
                    {line.task}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Text size="sm">{line.what}</Text>
                </Table.Td>
                <Table.Td maw={160}>
                  <Text size="sm" c="dimmed" lineClamp={2}>
                    {line.before}
                  </Text>
                </Table.Td>
                <Table.Td maw={200}>
                  <Text size="sm" lineClamp={2} fw={500}>
                    {line.after}
                  </Text>
                  {line.problem !== null && (
                    <Text size="xs" c="var(--mantine-color-error)">
                      {line.problem}
                    </Text>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
      {lines.length > MOST_SHOWN && (
        <Text size="xs" c="dimmed">
          {t('preview.more', { count: lines.length - MOST_SHOWN })}
        </Text>
      )}
    </>
  )
}
