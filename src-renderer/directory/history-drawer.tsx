import { Button, Drawer, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useChange } from '../client/change.ts'
import { query } from '../client/client.ts'
import { LoadingState } from '../ui/loading-state.tsx'
import { shortInstant } from '../ui/parse-date.ts'

/** The latest steps in the directory; each that stands can be undone, also much later. */
export function HistoryDrawer({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['directory', 'common'])
  const changes = useQuery({
    ...query.directory.history.queryOptions({ input: { limit: 200 } }),
    enabled: opened,
  })
  const undo = useChange((client, changeId: string) => client.directory.undo({ changeId }))
  return (
    <Drawer opened={opened} onClose={onClose} position="right" title={t('history.title')} size="md">
      {changes.isPending && <LoadingState />}
      {changes.data?.length === 0 && <Text c="dimmed">{t('history.empty')}</Text>}
      <Stack gap="sm" component="ol" p={0} m={0} style={{ listStyle: 'none' }}>
        {(changes.data ?? []).map((change) => {
          const names = change.names.slice(0, 3).join(', ')
          const more = change.count - Math.min(3, change.names.length)
          const words = more > 0 ? t('history.more', { names, count: more }) : names
          const what = t(`history.kind.${change.kind}`, { what: t(`entity.${change.entity}`), names: words })
          return (
            <Group key={change.id} component="li" justify="space-between" wrap="nowrap" align="flex-start">
              <div style={{ minWidth: 0 }}>
                <Text size="sm" td={change.undone ? 'line-through' : undefined}>
                  {what}
                </Text>
                <Text size="xs" c="dimmed">
                  {shortInstant(change.enteredAt)}
                  {change.undone && ` · ${t('history.undone')}`}
                </Text>
              </div>
              {!change.undone && (
                <Button
                  size="compact-sm"
                  variant="default"
                  style={{ flexShrink: 0 }}
                  aria-label={t('history.undo', { what })}
                  loading={undo.isPending && undo.variables === change.id}
                  onClick={() => undo.mutate(change.id)}
                >
                  {t('common:action.undo')}
                </Button>
              )}
            </Group>
          )
        })}
      </Stack>
    </Drawer>
  )
}
