import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'

/**
 * Says what was done and offers to undo it, instead of asking beforehand; stays for 12 seconds.
 * `undo` reports its own failures.
 * @returns the notice's id, by which it can be hidden
 */
export function showUndo(notice: { message: string; undoLabel: string; undo: () => void }): string {
  const id = crypto.randomUUID()
  notifications.show({
    id,
    color: 'green',
    autoClose: 12_000,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm">{notice.message}</Text>
        <Button
          size="compact-sm"
          variant="default"
          style={{ flexShrink: 0 }}
          onClick={() => {
            notifications.hide(id)
            notice.undo()
          }}
        >
          {notice.undoLabel}
        </Button>
      </Group>
    ),
  })
  return id
}

/** Says that something was done. */
export function showDone(message: string): void {
  notifications.show({ color: 'green', message, autoClose: 5_000 })
}
