import { Button, Group, NativeSelect, Paper, Table, Text, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight, IconTable } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { columnRole, type ExtractedTable } from '../../../src-main/contract/extraction.ts'
import type { Columns } from './table-columns.ts'
import classes from './table-mapping.module.css'

/** One table of the letter: what each column was taken for, above its heading and first rows, to be corrected. */
export function TableMapping(props: {
  table: ExtractedTable
  /** Tasks in the review that come from this table. */
  taskCount: number
  startOpen: boolean
  onShow: (span: { start: number; end: number }) => void
  onApply: (columns: Columns) => Promise<void>
}) {
  const { t } = useTranslation('tables')
  const { table, taskCount } = props
  const body = useId()
  const [open, setOpen] = useState(props.startOpen)
  const [columns, setColumns] = useState<Columns>(table.columns)
  const [applying, setApplying] = useState(false)
  const changed = columns.some((role, index) => role !== table.columns[index])
  const readable = columns.includes('text')
  const apply = async () => {
    setApplying(true)
    await props.onApply(columns)
    setApplying(false)
  }
  return (
    <Paper p="xs" className={classes.card} role="group" aria-label={t('label', { title: table.title })}>
      <UnstyledButton
        className={classes.head}
        aria-expanded={open}
        aria-controls={body}
        onClick={() => setOpen(!open)}
      >
        <IconTable size={16} aria-hidden />
        <Text size="sm" fw={600} truncate className={classes.title}>
          {table.title === '' ? t('title') : t('titled', { title: table.title })}
        </Text>
        <Text size="xs" c="dimmed" className={classes.count}>
          {t('rows', { count: table.rowCount })} · {t('tasks', { count: taskCount })}
        </Text>
        {open ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
      </UnstyledButton>
      {open && (
        <div id={body}>
          <Text size="xs" c="dimmed" mt={4}>
            {t('hint')}
          </Text>
          <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('columns')}>
            <Table withTableBorder withColumnBorders fz="xs" mt="xs">
              <Table.Thead>
                <Table.Tr>
                  {table.headings.map((heading, index) => (
                    <Table.Th key={`${index} ${heading}`} className={classes.cell}>
                      <NativeSelect
                        size="xs"
                        aria-label={t('column', { heading: heading === '' ? index + 1 : heading })}
                        className={columns[index] === null ? classes.unknown : undefined}
                        value={columns[index] ?? ''}
                        onChange={(event) => {
                          const role = columnRole.safeParse(event.currentTarget.value).data ?? null
                          setColumns(columns.with(index, role))
                        }}
                        data={[
                          { value: '', label: t('role.unknown') },
                          ...columnRole.options.map((role) => ({ value: role, label: t(`role.${role}`) })),
                        ]}
                      />
                      <Text size="xs" fw={600} mt={4}>
                        {heading}
                      </Text>
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {table.sample.map((cells) => (
                  <Table.Tr key={cells.join('|')}>
                    {table.headings.map((heading, index) => (
                      <Table.Td key={`${index} ${heading}`} className={classes.cell}>
                        <Text size="xs" lineClamp={3} className={classes.words}>
                          {cells[index] ?? ''}
                        </Text>
                      </Table.Td>
                    ))}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
          <Group justify="space-between" mt="xs" gap="xs">
            <Button variant="subtle" size="compact-xs" onClick={() => props.onShow(table.span)}>
              {t('show')}
            </Button>
            <Group gap="xs">
              {!readable && (
                <Text size="xs" c="dimmed">
                  {t('noText')}
                </Text>
              )}
              <Button
                size="xs"
                loading={applying}
                disabled={!changed && (taskCount > 0 || !readable)}
                onClick={() => void apply()}
              >
                {t('apply')}
              </Button>
            </Group>
          </Group>
        </div>
      )}
    </Paper>
  )
}
