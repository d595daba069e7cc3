import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Entity, Origin, SavedEntry } from '../../src-main/contract/directory-entries.ts'
import { useChange } from '../client/change.ts'
import { notifyFailure } from '../client/notify-failure.ts'
import { submitOnCtrlEnter } from '../commitments/fact-entry.tsx'
import type { FormPlace } from './entry-tab.tsx'
import { useOfferUndo } from './use-entry-changes.ts'

/** The frame of a form beside a list: Ctrl+Enter saves, Escape goes back to the list. */
export function EntryForm(props: {
  entity: Entity
  title: string
  origin: Origin | null
  place: Pick<FormPlace<never>, 'onDone' | 'onRemove'>
  /** Null while a field says what is wrong. */
  toEntry: () => SavedEntry | null | Promise<SavedEntry | null>
  onSaved: () => void
  children: ReactNode
}) {
  const { t } = useTranslation(['directory', 'common'])
  const offerUndo = useOfferUndo()
  const save = useChange((client, entry: SavedEntry) => client.directory.save(entry))
  const { onDone, onRemove } = props.place
  const submit = async () => {
    const entry = await props.toEntry()
    if (entry === null) return
    save.mutate(entry, {
      onSuccess: ({ changeId }) => {
        const name = entry.entity === 'succession' ? props.title : entry.content.name
        offerUndo(t('form.saved', { name }), changeId)
        props.onSaved()
        // A new entry is often followed by the next one.
        if (props.origin !== null) onDone()
      },
    })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    submitOnCtrlEnter(event)
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onDone()
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit().catch(notifyFailure)
      }}
      onKeyDown={onKeyDown}
    >
      <Stack gap="sm">
        <div>
          <Title order={2} lineClamp={2} title={props.title}>
            {props.title}
          </Title>
          {props.origin !== null && (
            <Text size="xs" c="dimmed">
              {t(`origin.${props.origin}`)}
            </Text>
          )}
        </div>
        {props.children}
        <Group justify="space-between" gap="xs">
          {props.origin === null ? (
            <span />
          ) : (
            <Button
              variant="subtle"
              color="red"
              size="compact-sm"
              leftSection={<IconTrash size={15} aria-hidden />}
              onClick={onRemove}
            >
              {t('form.remove')}
            </Button>
          )}
          <Group gap="xs">
            <Button variant="default" onClick={onDone}>
              {t('common:action.close')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('common:action.save')}
            </Button>
          </Group>
        </Group>
        <Text size="xs" c="dimmed">
          {t('form.keys')}
        </Text>
      </Stack>
    </form>
  )
}
