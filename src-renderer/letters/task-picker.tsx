import { Checkbox, Group, ScrollArea, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentFilterInput } from '../../src-main/contract/commitment-list.ts'
import { useAsOf } from '../app/as-of.ts'
import { query } from '../client/client.ts'
import { pathText } from '../ui/path-text.ts'
import { DaysLeft, StatusBadge } from '../ui/status-badge.tsx'

/** So many are shown at once; searching narrows them down, and what was picked before stays picked. */
const SHOWN = 200

/** Picks tasks by hand, the ones that end first on top. */
export function TaskPicker(props: {
  filter: CommitmentFilterInput
  picked: ReadonlySet<string>
  onChange: (picked: ReadonlySet<string>) => void
}) {
  const { t } = useTranslation(['letters', 'commitments'])
  const asOf = useAsOf()
  const { filter, picked, onChange } = props
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 150)
  const list = useQuery({
    ...query.commitments.query.queryOptions({
      input: {
        asOf,
        filter: { ...filter, search },
        sort: [{ key: 'lastDay', descending: false }],
        groupBy: null,
        offset: 0,
        limit: SHOWN,
      },
    }),
    placeholderData: keepPreviousData,
  })
  const rows = list.data?.rows ?? []
  const more = (list.data?.total ?? 0) - rows.length
  const toggle = (id: string) => {
    const next = new Set(picked)
    if (!next.delete(id)) next.add(id)
    onChange(next)
  }
  return (
    <>
      <TextInput
        aria-label={t('draft.search')}
        placeholder={t('draft.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Text size="sm" fw={500} aria-live="polite">
        {t('draft.picked', { count: picked.size })}
      </Text>
      <ScrollArea.Autosize
        mah={260}
        type="auto"
        viewportProps={{ tabIndex: 0, 'aria-label': t('draft.pick') }}
      >
        <Stack gap={8}>
          {rows.map((row) => (
            <Checkbox
              key={row.id}
              checked={picked.has(row.id)}
              onChange={() => toggle(row.id)}
              label={row.text}
              description={
                <Group gap={8} component="span" mt={2}>
                  <span>
                    {row.directiveLabel ?? t('commitments:noDirective')}
                    {row.path === null ? '' : ` · ${pathText(row.path)}`}
                  </span>
                  <StatusBadge leaf={row.status.leaf} />
                  <DaysLeft status={row.status} />
                </Group>
              }
              styles={{ description: { display: 'block' } }}
            />
          ))}
          {more > 0 && (
            <Text size="xs" c="dimmed">
              {t('draft.more', { count: more })}
            </Text>
          )}
        </Stack>
      </ScrollArea.Autosize>
    </>
  )
}
