import { Button, Group, Text, TextInput } from '@mantine/core'
import { IconArrowMerge, IconPlus, IconSearch } from '@tabler/icons-react'
import { type ComponentType, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Entity, Mergeable } from '../../src-main/contract/directory-entries.ts'
import type { KeptDraft } from '../drafting/use-kept-draft.ts'
import { isTyping } from '../ui/typing.ts'
import { DuplicatesButton } from './duplicates-button.tsx'
import { type Column, EntryList, type Listed } from './entry-list.tsx'
import classes from './entry-tab.module.css'
import { MergeModal } from './merge-modal.tsx'
import { type TabContent, useCellSaves } from './use-cell-saves.ts'
import { useRemoveEntries } from './use-entry-changes.ts'

/** What a form beside the list is told: which entry, and how it ends. */
export interface FormPlace<Entry> {
  /** Null for a new one. */
  entry: Entry | null
  /** What was searched for when a new one was asked for. */
  suggestedName: string
  onDone: () => void
  onRemove: () => void
}

/** What the fields of such a form get: `renew` gives a fresh form for the next new entry. */
export interface FormFields<Entry, Values> {
  place: FormPlace<Entry>
  draft: KeptDraft<Values>
  renew: () => void
}

/** One list of the directory with its search, the form beside it, and merging where entries can be double. */
export function EntryTab<Entry extends Listed>(props: {
  entity: Entity
  /** Whose duplicates can be merged; null for none. */
  mergeable: Mergeable | null
  label: string
  /** The entries that were found. */
  rows: readonly Entry[]
  columns: readonly Column<Entry>[]
  leastWidth: number
  search: string
  onSearch: (search: string) => void
  ended: (entry: Entry) => boolean
  form: ComponentType<FormPlace<Entry>>
  /** What is written of an entry. */
  toContent: (entry: Entry) => TabContent
  tools?: ReactNode
  /** Open from the beginning. */
  entryId?: string | undefined
}) {
  const { t } = useTranslation('directory')
  const { rows, entity, mergeable, form: Form } = props
  const box = useRef<HTMLDivElement>(null)
  const searchField = useRef<HTMLInputElement>(null)
  const [activeId, setActiveId] = useState<string | null>(props.entryId ?? null)
  const [opened, setOpened] = useState<{ entry: Entry | null; round: number } | null>(() => {
    const entry = rows.find(({ id }) => id === props.entryId)
    return entry === undefined ? null : { entry, round: 0 }
  })
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [merging, setMerging] = useState<readonly Listed[] | null>(null)
  const remove = useRemoveEntries()
  const saveCell = useCellSaves(rows, props.toContent)

  const open = (entry: Entry | null) => setOpened((now) => ({ entry, round: (now?.round ?? 0) + 1 }))
  const close = () => {
    setOpened(null)
    const back = box.current ?? searchField.current
    back?.focus()
  }
  const removeEntry = (entry: Entry) => {
    remove(entity, [entry])
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
    if (event.key.toLowerCase() === 'n') open(null)
    else if (event.key === '/') searchField.current?.focus()
    else return
    event.preventDefault()
  }
  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault()
      box.current?.focus()
    }
  }
  const chosen = rows.filter(({ id }) => selected.has(id))

  return (
    <div className={classes.tab} onKeyDown={onKeyDown}>
      <Group gap="xs" wrap="wrap">
        <TextInput
          ref={searchField}
          type="search"
          aria-label={t('list.search', { list: props.label })}
          placeholder={t('list.searchPlaceholder')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={props.search}
          onChange={(event) => props.onSearch(event.currentTarget.value)}
          onKeyDown={onSearchKey}
          flex="1 1 220px"
          maw={420}
        />
        <Text size="sm" c="dimmed" role="status">
          {t('list.count', { count: rows.length })}
        </Text>
        <Group gap="xs" ml="auto">
          {props.tools}
          {mergeable !== null && <DuplicatesButton entity={mergeable} onMerge={setMerging} />}
          {mergeable !== null && chosen.length > 1 && (
            <Button
              variant="default"
              leftSection={<IconArrowMerge size={16} aria-hidden />}
              onClick={() => setMerging(chosen)}
            >
              {t('merge.open', { count: chosen.length })}
            </Button>
          )}
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            aria-keyshortcuts="N"
            onClick={() => open(null)}
          >
            {t(`add.${entity}`)}
          </Button>
        </Group>
      </Group>
      <div className={classes.body}>
        {rows.length === 0 ? (
          <Nothing entity={entity} search={props.search.trim()} />
        ) : (
          <EntryList
            box={box}
            label={props.label}
            rows={rows}
            columns={props.columns}
            leastWidth={props.leastWidth}
            activeId={activeId}
            onActive={setActiveId}
            openedId={opened?.entry?.id ?? null}
            onOpen={(id) => open(rows.find((row) => row.id === id) ?? null)}
            onEdit={saveCell}
            selected={mergeable === null ? null : selected}
            onSelect={setSelected}
            onRemove={removeEntry}
            ended={props.ended}
          />
        )}
        {opened !== null && (
          <aside
            className={classes.side}
            aria-label={opened.entry?.name ?? t(`add.${entity}`)}
            key={`${opened.round}`}
          >
            <Form
              entry={opened.entry}
              suggestedName={rows.length === 0 ? props.search.trim() : ''}
              onDone={close}
              onRemove={() => (opened.entry === null ? close() : removeEntry(opened.entry))}
            />
          </aside>
        )}
      </div>
      {mergeable !== null && merging !== null && (
        <MergeModal
          entity={mergeable}
          entries={merging}
          onClose={() => {
            setMerging(null)
            setSelected(new Set())
          }}
        />
      )}
    </div>
  )
}

function Nothing({ entity, search }: { entity: Entity; search: string }) {
  const { t } = useTranslation('directory')
  return (
    <div className={classes.nothing}>
      <Text c="dimmed" ta="center" maw={520}>
        {search === '' ? t(`empty.${entity}`) : t('empty.search', { search })}
      </Text>
    </div>
  )
}
