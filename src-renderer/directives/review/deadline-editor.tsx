import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Deadline, deadlineKind } from '../../../src-main/contract/deadline.ts'
import { useToday } from '../../client/app-state.ts'
import { DateField } from '../../ui/date-field.tsx'
import { typedDeadline } from './typed-deadline.ts'
import unsure from './unsure.module.css'

/** A deadline as written and as meant: words that say a time set its kind and last day, which stay correctable. */
export function DeadlineEditor(props: {
  deadline: Deadline
  why: string | null
  onChange: (change: Partial<Deadline>) => void
}) {
  const { t } = useTranslation(['directives', 'common'])
  const today = useToday()
  const { deadline, onChange } = props
  return (
    <SimpleGrid cols={3} spacing="xs" verticalSpacing={6} data-field="deadline">
      <TextInput
        size="xs"
        label={t('task.deadlineText')}
        description={props.why ?? undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        classNames={{ description: unsure['why'] ?? '' }}
        value={deadline.text ?? ''}
        onChange={(event) => onChange(wordsChange(event.currentTarget.value, today))}
      />
      <Select
        size="xs"
        label={t('task.deadlineKind')}
        allowDeselect={false}
        data={deadlineKind.options.map((value) => ({ value, label: t(`common:deadlineKind.${value}`) }))}
        value={deadline.kind}
        onChange={(value) => onChange({ kind: deadlineKind.catch(deadline.kind).parse(value) })}
      />
      {deadline.kind === 'recurring' ? (
        <TextInput
          size="xs"
          label={t('task.recurrence')}
          value={deadline.recurrence ?? ''}
          onChange={(event) => onChange({ recurrence: orNull(event.currentTarget.value) })}
        />
      ) : (
        <DateField
          size="xs"
          label={t('task.lastDay')}
          value={deadline.lastDay}
          onChange={(lastDay) => onChange(dayChange(lastDay, deadline.kind))}
        />
      )}
    </SimpleGrid>
  )
}

/** Words that say no time by themselves leave kind and day as they are: half a word is typed, or an event is meant. */
function wordsChange(typed: string, today: string): Partial<Deadline> {
  const read = typedDeadline(typed, today)
  // What is typed keeps its blanks, or the next word could not be begun.
  return read.kind === 'none' ? { text: orNull(typed) } : { ...read, text: typed }
}

/** A day given to a task without a deadline makes it a deadline on that day. */
function dayChange(lastDay: string | null, kind: Deadline['kind']): Partial<Deadline> {
  return lastDay !== null && kind === 'none' ? { lastDay, kind: 'day' } : { lastDay }
}

function orNull(typed: string): string | null {
  return typed === '' ? null : typed
}
