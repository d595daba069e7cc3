import { Button, Menu, Text } from '@mantine/core'
import { IconChevronDown, IconFileText } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { query } from '../../client/client.ts'
import { documentName } from '../header-line.ts'

/** The other letters that were read and wait for their review; nothing when this is the only one. */
export function WaitingDrafts({ id }: { id: string }) {
  const { t } = useTranslation('directives')
  const drafts = useQuery(query.directives.drafts.queryOptions({ input: {} }))
  const others = (drafts.data ?? []).filter((draft) => draft.id !== id)
  if (others.length === 0) return null
  return (
    <Menu position="bottom-start" width={360}>
      <Menu.Target>
        <Button
          size="compact-xs"
          variant="subtle"
          style={{ flexShrink: 0 }}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {t('review.waiting', { count: others.length })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {others.map((draft) => (
          <Menu.Item
            key={draft.id}
            leftSection={<IconFileText size={16} aria-hidden />}
            renderRoot={(root) => <Link to="/directives/review/$id" params={{ id: draft.id }} {...root} />}
          >
            <Text size="sm">{documentName(draft.review.header, t)}</Text>
            <Text size="xs" c="dimmed" truncate>
              {draft.fileName}
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
