import { Combobox, ScrollArea, Text, TextInput, useCombobox } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { searchKey, searchNames } from './search-words.ts'

/** A name that can be picked. */
export interface NameOption {
  readonly id: string
  /** What is put into the field. */
  readonly name: string
  /** Beside the name: what tells it from others. */
  readonly hint?: string
  /** Other names by which it is found. */
  readonly others?: readonly string[]
}

/** What every picker takes; the same words as Mantine's inputs. */
export interface PickerProps {
  label?: ReactNode
  'aria-label'?: string
  description?: ReactNode
  placeholder?: string
  error?: ReactNode
  value: string
  /** Every keystroke too: the field holds a name as text, in the directory or not. */
  onChange: (name: string) => void
  /** Only when a name is chosen or added, by Enter or by a click. */
  onPick?: (name: string) => void
  onBlur?: () => void
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
  required?: boolean
  disabled?: boolean
  size?: 'xs' | 'sm'
  w?: number | string
  'data-autofocus'?: boolean
}

const CREATE = '+'
const MOST_SHOWN = 50

/**
 * A text field that offers names: the arrows move, Enter takes the marked one, Escape closes the list. Where the typed
 * name is not among them, the last line adds it to the directory.
 */
export function NamePicker(
  props: PickerProps & {
    options: readonly NameOption[]
    /** The options are the answer to what was typed, found elsewhere; nothing is searched here. */
    onSearch?: (typed: string) => void
    /** Adds the typed name to the directory; left out where that makes no sense. */
    onCreate?: (name: string) => void
  },
) {
  const { t } = useTranslation('directory')
  const { value, onChange, onPick, onCreate, onSearch, options, onKeyDown, ...input } = props
  /** Nothing is filtered until something is typed: a filled field offers all when opened. */
  const [typed, setTyped] = useState('')
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const name = value.trim().replace(/\s+/g, ' ')
  const found = onSearch === undefined ? searchNames(options, typed, textsOf) : options
  const shown = found.slice(0, MOST_SHOWN)
  const known = found.some(
    (option) => searchKey(option.name) === searchKey(name) && sameMarks(option.name, name),
  )
  const creatable = onCreate !== undefined && typed !== '' && name !== '' && !known

  const offered = typed === '' ? '' : [typed, ...shown.map(({ id }) => id), creatable].join(' ')
  const marked = useRef('')
  useEffect(() => {
    // Once for each list: a line that the arrows have reached since must stay marked.
    if (!combobox.dropdownOpened || marked.current === offered) return
    marked.current = offered
    if (offered !== '') combobox.selectFirstOption()
  })

  const change = (next: string) => {
    onChange(next)
    setTyped(next.trim())
    onSearch?.(next.trim())
  }
  const close = () => {
    combobox.closeDropdown()
    setTyped('')
    onSearch?.('')
  }
  const submit = (id: string) => {
    const picked = id === CREATE ? name : (options.find((option) => option.id === id)?.name ?? name)
    if (id === CREATE) onCreate?.(picked)
    onChange(picked)
    onPick?.(picked)
    close()
  }
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    // Otherwise the dialog that holds the field closes with the list.
    if (event.key === 'Escape' && combobox.dropdownOpened) event.stopPropagation()
    onKeyDown?.(event)
  }

  return (
    <Combobox store={combobox} onOptionSubmit={submit} withinPortal size={props.size ?? 'sm'}>
      <Combobox.Target>
        <TextInput
          {...input}
          withAsterisk={props.required}
          value={value}
          onChange={(event) => {
            change(event.currentTarget.value)
            combobox.openDropdown()
          }}
          onKeyDown={onKey}
          onClick={() => combobox.openDropdown()}
          onBlur={() => {
            close()
            props.onBlur?.()
          }}
          autoComplete="off"
          rightSection={<Combobox.Chevron />}
          rightSectionPointerEvents="none"
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={shown.length === 0 && !creatable}>
        <Combobox.Options aria-label={t('picker.list')}>
          <ScrollArea.Autosize mah={260} type="scroll">
            {shown.map((option) => (
              <Combobox.Option key={option.id} value={option.id} active={option.name === name}>
                <Text span size="sm">
                  {option.name}
                </Text>
                {option.hint !== undefined && option.hint !== '' && (
                  <Text span size="xs" c="dimmed" ml={6}>
                    {option.hint}
                  </Text>
                )}
              </Combobox.Option>
            ))}
            {creatable && (
              <Combobox.Option value={CREATE}>
                <IconPlus size={13} aria-hidden style={{ marginRight: 6, verticalAlign: -1 }} />
                <Text span size="sm">
                  {t('picker.create', { name })}
                </Text>
              </Combobox.Option>
            )}
          </ScrollArea.Autosize>
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

function textsOf(option: NameOption): readonly string[] {
  return [option.name, ...(option.others ?? []), option.hint ?? '']
}

/** "Tân An" and "Tân Ân" are two names; capitals and the place of a tone mark do not tell names apart. */
function sameMarks(a: string, b: string): boolean {
  return marksOf(a) === marksOf(b)
}

function marksOf(text: string): string {
  return Array.from(text.normalize('NFD').toLowerCase()).toSorted().join('')
}
