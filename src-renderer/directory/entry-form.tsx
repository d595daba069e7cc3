import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Origin, SavedEntry } from '../../src-main/contract/directory-entries.ts'
import { useChange } from '../client/change.ts'
import { notifyFailure } from '../client/notify-failure.ts'
import { submitOnCtrlEnter } from '../commitments/fact-entry.tsx'
import type { FormFields } from './entry-tab.tsx'
import type { TabContent } from './use-cell-saves.ts'
import { useOfferUndo } from './use-entry-changes.ts'

/** The frame of a form beside a list: Ctrl+Enter saves, Escape goes back to the list. */
export function EntryForm(
  props: Pick<FormFields<{ id: string; name: string; origin: Origin }, never>, 'place' | 'renew'> & {
    entity: TabContent['entity']
    draft: { forget: () => void }
    /** Null while a field says what is wrong. */
    toContent: () => TabContent | null | Promise<TabContent | null>
    children: ReactNode
  },
) {
  const { t } = useTranslation(['directory', 'common'])
  const offerUndo = useOfferUndo()
  const save = useChange((client, entry: SavedEntry) => client.directory.save(entry))
  const { entry, onDone, onRemove } = props.place
  const title = entry?.name ?? t(`add.${props.entity}`)
  const submit = async () => {
    const typed = await props.toContent()
    if (typed === null) return
    save.mutate(
      { ...typed, id: entry?.id ?? null },
      {
        onSuccess: ({ changeId }) => {
          offerUndo(t('form.saved', { name: typed.content.name }), changeId)
          props.draft.forget()
          // A new entry is often followed by the next one.
          if (entry === null) props.renew()
          else onDone()
        },
      },
    )
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
          <Title order={2} lineClamp={2} title={title}>
            {title}
          </Title>
          {entry !== null && (
            <Text size="xs" c="dimmed">
              {t(`origin.${entry.origin}`)}
            </Text>
          )}
        </div>
        {props.children}
        <Group justify="space-between" gap="xs">
          {entry === null ? (
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
