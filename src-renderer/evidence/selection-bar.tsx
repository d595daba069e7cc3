import { Button, Group, Popover, Stack, Text, TextInput } from '@mantine/core'
import { IconArchive, IconPackageExport, IconPaperclip, IconRestore, IconTag } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryItem } from '../../src-main/contract/evidence-library.ts'
import { isUsed } from './library-filter.ts'
import { useRemark } from './use-remark.ts'

/** What can be done with several files at once. */
export function SelectionBar(props: {
  chosen: readonly LibraryItem[]
  onAttach: () => void
  onExport: () => void
  onPutAside: () => void
  onClear: () => void
}) {
  const { t } = useTranslation('evidence')
  const { chosen } = props
  const aside = chosen.filter((item) => item.putAside)
  const remark = useRemark()
  const restore = () =>
    void remark(
      aside.map(({ id }) => id),
      { kind: 'restored' },
      { kind: 'putAside' },
      (count) => t('aside.restored', { count }),
    )
  return (
    <Group gap={6} mb="sm" role="toolbar" aria-label={t('selection.label')}>
      <Text size="sm" fw={500} role="status" mr={6}>
        {t('selection.count', { count: chosen.length })}
      </Text>
      <Button size="xs" leftSection={<IconPaperclip size={16} aria-hidden />} onClick={props.onAttach}>
        {t('attach.open')}
      </Button>
      <TagMany chosen={chosen} />
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPackageExport size={16} aria-hidden />}
        onClick={props.onExport}
      >
        {t('export.open')}
      </Button>
      {aside.length > 0 && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconRestore size={16} aria-hidden />}
          onClick={restore}
        >
          {t('aside.restore')}
        </Button>
      )}
      {chosen.some((item) => !item.putAside && !isUsed(item)) && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconArchive size={16} aria-hidden />}
          onClick={props.onPutAside}
        >
          {t('aside.action')}
        </Button>
      )}
      <Button size="xs" variant="subtle" onClick={props.onClear}>
        {t('selection.clear')}
      </Button>
    </Group>
  )
}

function TagMany({ chosen }: { chosen: readonly LibraryItem[] }) {
  const { t } = useTranslation('evidence')
  const remark = useRemark()
  const [opened, setOpened] = useState(false)
  const [typed, setTyped] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const tag = typed.trim()
    if (tag === '') return
    void remark(
      chosen.map(({ id }) => id),
      { kind: 'tagged', tag },
      { kind: 'untagged', tag },
      () => t('tag.added', { tag }),
    )
    setTyped('')
    setOpened(false)
  }
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus position="bottom-start">
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconTag size={16} aria-hidden />}
          onClick={() => setOpened(!opened)}
        >
          {t('tag.many')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={submit}>
          <Stack gap={6}>
            <TextInput
              label={t('tag.label')}
              data-autofocus
              maxLength={60}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <Button size="xs" type="submit">
              {t('tag.save')}
            </Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
