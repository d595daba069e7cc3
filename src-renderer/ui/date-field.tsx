import { ActionIcon, Popover, Text, TextInput } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../src-main/contract/common.ts'
import { useToday } from '../client/app-state.ts'
import { currentLanguage } from '../i18n/language.ts'
import classes from './date-field.module.css'
import { parseDate, shortDate } from './parse-date.ts'

/**
 * A date typed the clerk's way (see `parseDate`) or picked from a calendar. What was typed is read when the
 * field is left or Enter is pressed; text that is no date stays visible with a hint and changes nothing.
 */
export function DateField(props: {
  /** Visible label; give `aria-label` instead where there is no room. */
  label?: string
  'aria-label'?: string
  description?: ReactNode
  value: IsoDate | null
  onChange: (date: IsoDate | null) => void
  /** Shown under the field, beside its own hint about text that is no date. */
  error?: ReactNode
  /** Lays the hint about text that is no date over what is below, for places without room. */
  floatingError?: boolean
  /** Whether the field may be emptied; default true. */
  clearable?: boolean
  required?: boolean
  disabled?: boolean
  size?: 'xs' | 'sm'
  w?: number | string
}) {
  const { t } = useTranslation()
  const today = useToday()
  const [typed, setTyped] = useState<string | null>(null)
  const [invalid, setInvalid] = useState(false)
  const [opened, setOpened] = useState(false)

  const floats = props.floatingError === true

  const commit = () => {
    if (typed === null) return
    const trimmed = typed.trim()
    const parsed = trimmed === '' ? null : parseDate(trimmed, today)
    if (parsed === null && (trimmed !== '' || props.clearable === false)) {
      setInvalid(trimmed !== '')
      if (trimmed === '') setTyped(null)
      return
    }
    settle(parsed)
  }
  const settle = (date: IsoDate | null) => {
    setTyped(null)
    setInvalid(false)
    if (date !== props.value) props.onChange(date)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit()
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation()
      setTyped(null)
      setInvalid(false)
    }
    if (event.key === 'ArrowDown' && event.altKey) setOpened(true)
  }

  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      trapFocus
      returnFocus
      withRoles={false}
    >
      <Popover.Target>
        <div className={classes.field}>
          <TextInput
            label={props.label}
            aria-label={props['aria-label']}
            aria-haspopup="dialog"
            description={props.description}
            value={typed ?? shortDate(props.value)}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              setInvalid(false)
            }}
            onBlur={commit}
            onKeyDown={onKeyDown}
            placeholder={t('dateField.placeholder')}
            error={invalid ? (floats ? true : t('dateField.invalid')) : props.error}
            withAsterisk={props.required}
            disabled={props.disabled}
            size={props.size ?? 'sm'}
            w={props.w}
            autoComplete="off"
            rightSection={
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={t('dateField.calendar')}
                disabled={props.disabled}
                onClick={() => setOpened((open) => !open)}
              >
                <IconCalendar size={16} />
              </ActionIcon>
            }
          />
          {floats && invalid && (
            <Text size="xs" role="alert" className={classes.floating}>
              {t('dateField.invalid')}
            </Text>
          )}
        </div>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t('dateField.calendar')}>
        <DatePicker
          hideOutsideDates
          locale={currentLanguage()}
          value={props.value}
          defaultDate={props.value ?? today}
          onChange={(date) => {
            setOpened(false)
            settle(date)
          }}
          ariaLabels={{ previousMonth: t('dateField.previousMonth'), nextMonth: t('dateField.nextMonth') }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
