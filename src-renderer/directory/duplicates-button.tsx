import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { IconCopyCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Mergeable } from '../../src-main/contract/directory-entries.ts'
import { query } from '../client/client.ts'
import type { Listed } from './entry-list.tsx'

/** Shows itself where entries look like one; each of them can be merged from here. */
export function DuplicatesButton(props: {
  entity: Mergeable
  onMerge: (entries: readonly Listed[]) => void
}) {
  const { t } = useTranslation('directory')
  const [opened, setOpened] = useState(false)
  const found = useQuery(query.directory.duplicates.queryOptions({ input: { entity: props.entity } }))
  const groups = found.data ?? []
  if (groups.length === 0) return null
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCopyCheck size={16} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('duplicates.open', { count: groups.length })}
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title={t('duplicates.title')} size="lg">
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {t('duplicates.text')}
          </Text>
          {groups.map(({ entries }) => {
            const names = entries.map(({ name }) => name).join(' · ')
            return (
              <Group key={entries.map(({ id }) => id).join(' ')} justify="space-between" wrap="nowrap">
                <Text size="sm">{names}</Text>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('duplicates.merge', { names })}
                  onClick={() => {
                    setOpened(false)
                    props.onMerge(entries)
                  }}
                >
                  {t('merge.action')}
                </Button>
              </Group>
            )
          })}
        </Stack>
      </Modal>
    </>
  )
}
