import { Anchor, Paper, Table, Text, UnstyledButton } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, type MouseEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { filterSearch } from '../commitments/search.ts'
import { SortMark } from '../commitments/sort-mark.tsx'
import { shortDate, shortInstant } from '../ui/parse-date.ts'
import { type CountedDirective, type DirectiveColumn, directiveColumns, leavesOf } from './directive-order.ts'
import classes from './directive-table.module.css'

const widths: Record<DirectiveColumn, number | string | undefined> = {
  document: undefined,
  issuer: '15%',
  date: 108,
  clauses: 108,
  open: 106,
  late: 100,
  done: 98,
  registered: 108,
}
const figures: ReadonlySet<DirectiveColumn> = new Set(['clauses', 'open', 'late', 'done'])

/** One line per directive. ↑ ↓, Home and End move between the lines, Enter opens one. */
export function DirectiveTable(props: {
  rows: readonly CountedDirective[]
  sort: DirectiveColumn | null
  descending: boolean
  onSort: (column: DirectiveColumn) => void
}) {
  const { t } = useTranslation('directives')
  const body = useRef<HTMLTableSectionElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const links = [...(body.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const at = links.findIndex((link) => link === event.target)
    const moves: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: links.length - 1,
    }
    const to = moves[event.key]
    if (at < 0 || to === undefined) return
    event.preventDefault()
    links[Math.max(0, Math.min(links.length - 1, to))]?.focus()
  }
  return (
    <Paper className={classes.frame}>
      <Table highlightOnHover layout="fixed">
        <Table.Thead>
          <Table.Tr>
            {directiveColumns.map((column) => (
              <Table.Th
                key={column}
                w={widths[column]}
                ta={figures.has(column) ? 'right' : undefined}
                aria-sort={
                  column === props.sort ? (props.descending ? 'descending' : 'ascending') : undefined
                }
              >
                <UnstyledButton
                  className={classes.sort}
                  title={t('list.sortBy', { column: t(`list.column.${column}`) })}
                  onClick={() => props.onSort(column)}
                >
                  {t(`list.column.${column}`)}
                  <SortMark direction={column === props.sort ? (props.descending ? 'desc' : 'asc') : null} />
                </UnstyledButton>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody ref={body} onKeyDown={onKeyDown}>
          {props.rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}

function Row({ row }: { row: CountedDirective }) {
  const { t } = useTranslation('directives')
  const navigate = useNavigate()
  const { id, header } = row
  const open = (event: MouseEvent) => {
    // The link opens itself, and text that is being selected is not a click.
    const inLink = event.target instanceof Element && event.target.closest('a') !== null
    if (inLink || document.getSelection()?.isCollapsed === false) return
    void navigate({ to: '/directives/$id', params: { id } })
  }
  return (
    <Table.Tr className={classes.row} onClick={open}>
      <Table.Td>
        <Anchor
          fw={600}
          size="sm"
          data-row={id}
          renderRoot={(anchor) => <Link to="/directives/$id" params={{ id }} {...anchor} />}
        >
          {row.label}
        </Anchor>
        <Text size="sm" lineClamp={2} c="dimmed">
          {header.subject}
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm">{header.issuer}</Text>
      </Table.Td>
      <Table.Td>{header.documentDate === null ? t('list.undated') : shortDate(header.documentDate)}</Table.Td>
      <Table.Td ta="right" title={t('list.ours', { mine: row.commitmentCount, all: row.clauseCount })}>
        <Text span size="sm" fw={600}>
          {row.commitmentCount}
        </Text>
        <Text span size="sm" c="dimmed">
          {` / ${row.clauseCount}`}
        </Text>
      </Table.Td>
      {(['open', 'late', 'done'] as const).map((name) => (
        <Figure key={name} id={id} name={name} value={row[name]} />
      ))}
      <Table.Td title={shortInstant(row.registeredAt)}>
        {shortInstant(row.registeredAt).slice(0, 'dd/mm/yyyy'.length)}
      </Table.Td>
    </Table.Tr>
  )
}

/** A figure, which leads to the commitments that it counts. */
function Figure({ id, name, value }: { id: string; name: 'open' | 'late' | 'done'; value: number }) {
  const { t } = useTranslation('directives')
  return (
    <Table.Td ta="right">
      {value === 0 ? (
        <Text span size="sm" c="dimmed">
          {value}
        </Text>
      ) : (
        <Anchor
          size="sm"
          className={classes.figure}
          data-late={name === 'late'}
          aria-label={t(`list.figure.${name}`, { count: value })}
          renderRoot={(anchor) => (
            <Link
              to="/commitments"
              search={filterSearch({ directiveIds: [id], leaves: [...leavesOf[name]] })}
              {...anchor}
            />
          )}
        >
          {value}
        </Anchor>
      )}
    </Table.Td>
  )
}
