import { ActionIcon, Button, Group, Popover, Stack, Text, TextInput, UnstyledButton } from '@mantine/core'
import { IconBookmark, IconTrash } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { showUndo } from '../../ui/undo-notice.tsx'
import classes from '../list.module.css'
import { isView, type ListView, withView } from './views.ts'

/** Views kept under names: filter, order, groups and columns come back by one click. */
export function ViewsMenu(props: {
  views: readonly ListView[]
  onViews: (views: ListView[]) => void
  now: Omit<ListView, 'name'>
  onUse: (view: ListView) => void
}) {
  const { t } = useTranslation(['commitmentList', 'common'])
  const { views, onViews, now } = props
  const [opened, setOpened] = useState(false)
  const [name, setName] = useState('')
  const current = views.find((view) => isView(view, now))
  const keep = (event: FormEvent) => {
    event.preventDefault()
    const given = name.normalize('NFC').trim()
    if (given === '') return
    onViews(withView(views, { ...now, name: given }))
    setName('')
  }
  const remove = (view: ListView) => {
    const before = [...views]
    onViews(before.filter((one) => one !== view))
    showUndo({
      message: t('views.removed', { name: view.name }),
      undoLabel: t('common:action.undo'),
      undo: () => onViews(before),
    })
  }
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width={320}
      trapFocus
      returnFocus
      withRoles={false}
    >
      <Popover.Target>
        <Button
          variant="default"
          className={classes.action}
          title={t('views.menu')}
          leftSection={<IconBookmark size={16} aria-hidden />}
          maw={190}
          onClick={() => setOpened((open) => !open)}
        >
          {current?.name ?? t('views.menu')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t('views.menu')}>
        <Stack gap="xs">
          {views.length === 0 && (
            <Text size="sm" c="dimmed">
              {t('views.empty')}
            </Text>
          )}
          {views.map((view) => (
            <Group key={view.name} justify="space-between" wrap="nowrap" gap={4}>
              <UnstyledButton
                className={classes.view}
                data-current={view === current}
                onClick={() => {
                  setOpened(false)
                  props.onUse(view)
                }}
              >
                {view.name}
              </UnstyledButton>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('views.remove', { name: view.name })}
                onClick={() => remove(view)}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </Group>
          ))}
          <form onSubmit={keep}>
            <Group gap="xs" wrap="nowrap" align="flex-end">
              <TextInput
                label={t('views.keep')}
                placeholder={t('views.keepHint')}
                maxLength={100}
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
                style={{ flex: 1 }}
              />
              <Button type="submit" disabled={name.trim() === ''}>
                {t('common:action.save')}
              </Button>
            </Group>
          </form>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
