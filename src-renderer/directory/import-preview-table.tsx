import { Alert, Badge, Group, Stack, Table, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ImportPreview, PreviewedRow } from '../../src-main/contract/directory-import.ts'

const MOST_SHOWN = 300
const actions = ['refuse', 'create', 'change', 'same'] as const
const colors = { refuse: 'red', create: 'green', change: 'office', same: 'gray' } as const

/** What a file would change: how many rows of each kind, and every row with what is wrong or new; wrong ones first. */
export function ImportPreviewTable({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslation('directory')
  const { rows, added, unknownHeadings, fileName } = preview
  const ordered = actions.flatMap((action) => rows.filter((row) => row.action === action))
  const shown = ordered.filter(({ action }) => action !== 'same').slice(0, MOST_SHOWN)
  const hidden = rows.length - shown.length
  return (
    <Stack gap="xs">
      <Group gap="xs" role="status">
        <Text size="sm" fw={600}>
          {fileName}
        </Text>
        {actions.map((action) => {
          const count = rows.filter((row) => row.action === action).length
          return count === 0 ? null : (
            <Badge key={action} variant="light" color={colors[action]}>
              {t(`sheet.counted.${action}`, { count })}
            </Badge>
          )
        })}
      </Group>
      {rows.length === 0 && <Text size="sm">{t('sheet.noRows')}</Text>}
      {added.length > 0 && (
        <Text size="sm">{t('sheet.added', { names: added.map(({ name }) => name).join(', ') })}</Text>
      )}
      {unknownHeadings.length > 0 && (
        <Alert color="yellow" py={6} icon={<IconAlertTriangle size={16} />}>
          {t('sheet.unknownHeadings', { names: unknownHeadings.join(', ') })}
        </Alert>
      )}
      {shown.length > 0 && (
        <Table.ScrollContainer minWidth={560} maxHeight={340}>
          <Table stickyHeader>
            <Table.Thead>
              <Table.Tr>
                <Table.Th w={70}>{t('sheet.row')}</Table.Th>
                <Table.Th w={210}>{t('sheet.name')}</Table.Th>
                <Table.Th>{t('sheet.what')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((row) => (
                <Table.Tr key={row.number}>
                  <Table.Td>{row.number}</Table.Td>
                  <Table.Td>{row.name}</Table.Td>
                  <Table.Td>
                    <What row={row} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {hidden > 0 && shown.length > 0 && (
        <Text size="xs" c="dimmed">
          {t('sheet.hidden', { count: hidden })}
        </Text>
      )}
    </Stack>
  )
}

function What({ row }: { row: PreviewedRow }) {
  const { t } = useTranslation('directory')
  if (row.action === 'create') return <Text size="sm">{t('sheet.creates')}</Text>
  if (row.action === 'change') {
    const columns = row.changed.map((column) => t(`column.${column}`)).join(', ')
    return <Text size="sm">{t('sheet.changes', { columns })}</Text>
  }
  return row.problems.map(({ code, column, value }) => (
    <Text key={`${code} ${column}`} size="sm" c="var(--mantine-color-error)">
      {t(`problem.${code}`, { column: t(`column.${column}`), value })}
    </Text>
  ))
}
