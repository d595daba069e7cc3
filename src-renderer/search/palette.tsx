import { Modal, Text, TextInput, VisuallyHidden } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SearchHit } from '../../src-main/contract/search.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { searchNames } from '../ui/search-words.ts'
import { useCommands } from './commands.ts'
import { type Entry, type Filter, nextFilter, type Section, sectionsOf } from './entries.ts'
import { EntryLine } from './entry-line.tsx'
import { FilterBar } from './filter-bar.tsx'
import { KeyHints } from './key-hints.tsx'
import classes from './palette.module.css'
import { useRecentSearches } from './recent.ts'
import { useAnswer } from './use-answer.ts'

/** The palette must be there with the next key, and gone for the next one. */
const atOnce = { transitionProps: { duration: 0 } }

/** Finds everything from one field, by keyboard alone: results as one types, Enter opens. */
export function SearchPalette(props: {
  opened: boolean
  onClose: () => void
  onOpen: (hit: SearchHit) => void
  openShortcuts: () => void
}) {
  const { t } = useTranslation('search')
  const { opened, onClose } = props
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={760}
      yOffset="9vh"
      centered={false}
      returnFocus={false}
      {...atOnce}
    >
      <Modal.Overlay backgroundOpacity={0.35} {...atOnce} />
      <Modal.Content aria-label={t('title')} radius="md">
        <Modal.Body p={0}>
          <Palette {...props} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

/** Lives as long as the palette is open, so that each opening begins empty. */
function Palette(props: {
  onClose: () => void
  onOpen: (hit: SearchHit) => void
  openShortcuts: () => void
}) {
  const { onClose, onOpen, openShortcuts } = props
  const { t } = useTranslation('search')
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [filter, setFilter] = useState<Filter>(null)
  const [active, setActive] = useState(0)
  const { recent, remember } = useRecentSearches()
  const commands = searchNames(useCommands({ openShortcuts }), typed, ({ label }) => [label])
  const { answer, error, settled } = useAnswer(typed, filter)
  const sections = sectionsOf({ typed, filter, recent, commands, answer })
  const entries = sections.flatMap((section) => section.entries)
  const at = Math.min(active, entries.length - 1)
  const lineId = (index: number) => `${listId}-${index}`

  useLayoutEffect(() => {
    // The dialog moves the focus a frame later, when the first letter has gone into the field that had it before.
    const before = document.activeElement
    field.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  useEffect(() => {
    document.getElementById(`${listId}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [listId, at])

  const change = (text: string, kind: Filter) => {
    setTyped(text)
    setFilter(kind)
    setActive(0)
  }
  const choose = (entry: Entry | undefined) => {
    if (entry === undefined) return
    if (entry.type === 'recent') return change(entry.text, null)
    if (entry.type === 'more') return change(typed, entry.filter)
    if (entry.type === 'hit' && entry.hit.kind === 'person') {
      return change(`${entry.hit.title.text} `, 'commitment')
    }
    onClose()
    if (entry.type === 'command') return entry.command.run()
    remember(typed)
    onOpen(entry.hit)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const { key, ctrlKey, metaKey } = event
    if (key === 'ArrowDown') setActive((at + 1) % Math.max(entries.length, 1))
    else if (key === 'ArrowUp') setActive((at - 1 + entries.length) % Math.max(entries.length, 1))
    else if (key === 'Enter') choose(entries[at])
    else if (key === 'Tab') change(typed, nextFilter(filter, event.shiftKey ? -1 : 1))
    else if (key === 'Backspace' && typed === '' && filter !== null) change('', null)
    else if (!(key.toLowerCase() === 'k' && (ctrlKey || metaKey))) return
    event.preventDefault()
  }

  return (
    <div className={classes.content}>
      <TextInput
        ref={field}
        data-autofocus
        className={classes.field}
        classNames={{ input: classes.input }}
        leftSection={<IconSearch size={20} aria-hidden />}
        leftSectionWidth={48}
        placeholder={t('placeholder')}
        role="combobox"
        aria-label={t('field')}
        aria-expanded={entries.length > 0}
        aria-controls={listId}
        aria-haspopup="listbox"
        aria-autocomplete="list"
        aria-activedescendant={entries.length > 0 ? lineId(at) : undefined}
        spellCheck={false}
        value={typed}
        onChange={(event) => change(event.currentTarget.value, filter)}
        onKeyDown={onKeyDown}
      />
      <FilterBar filter={filter} onChange={(kind) => change(typed, kind)} />
      <Notes answer={answer} />
      <div role="listbox" id={listId} aria-label={t('results')} className={classes.list}>
        {withPlaces(sections).map(({ section, first }) => (
          <SectionLines
            key={section.kind}
            section={section}
            headingId={`${listId}-${section.kind}`}
            first={first}
            active={at}
            lineId={lineId}
            onPoint={setActive}
            onChoose={choose}
          />
        ))}
      </div>
      {error !== null && <FailureNotice error={error} />}
      {settled && error === null && entries.length === 0 && <Nothing typed={typed} filter={filter} />}
      <VisuallyHidden role="status">
        {settled && typed.trim() !== '' ? t('count', { count: entries.length }) : ''}
      </VisuallyHidden>
      <KeyHints waiting={answer?.waiting ?? 0} />
    </div>
  )
}

function SectionLines(props: {
  section: Section
  headingId: string
  first: number
  active: number
  lineId: (index: number) => string
  onPoint: (index: number) => void
  onChoose: (entry: Entry) => void
}) {
  const { section, headingId, first, active, lineId, onPoint, onChoose } = props
  const { t } = useTranslation('search')
  const heading = section.kind === 'recent' ? t('recent') : t(`kind.${section.kind}`)
  return (
    <div role="group" aria-labelledby={headingId}>
      <div id={headingId} className={classes.heading} role="presentation">
        {heading}
      </div>
      {section.entries.map((entry, index) => (
        <EntryLine
          key={entry.key}
          id={lineId(first + index)}
          entry={entry}
          active={first + index === active}
          onPoint={() => onPoint(first + index)}
          onChoose={() => onChoose(entry)}
        />
      ))}
    </div>
  )
}

/** Each section with the number of its first line among all lines. */
function withPlaces(sections: readonly Section[]): { section: Section; first: number }[] {
  let first = 0
  return sections.map((section) => {
    const placed = { section, first }
    first += section.entries.length
    return placed
  })
}

/** What was searched for where nothing was found as typed. */
function Notes({ answer }: { answer: ReturnType<typeof useAnswer>['answer'] }) {
  const { t } = useTranslation('search')
  const insteadOf = answer?.insteadOf ?? []
  if (insteadOf.length === 0) return null
  return (
    <div className={classes.note}>
      {insteadOf.map((one) => (
        <Text key={one.typed} size="xs" c="dimmed">
          {t('insteadOf', one)}
        </Text>
      ))}
    </div>
  )
}

function Nothing({ typed, filter }: { typed: string; filter: Filter }) {
  const { t } = useTranslation('search')
  if (typed.trim() === '') return null
  return (
    <div className={classes.empty}>
      <Text size="sm">{t('nothing', { text: typed.trim() })}</Text>
      <Text size="sm" c="dimmed">
        {filter === null ? t('nothingHint') : t('nothingOfKind', { kind: t(`kind.${filter}`) })}
      </Text>
    </div>
  )
}
