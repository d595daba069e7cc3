import { Group, Text } from '@mantine/core'
import { IconCalendarEvent } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Deadline } from '../../src-main/contract/deadline.ts'
import { shortDate } from '../ui/parse-date.ts'

/** A deadline as written and as understood: "trong năm 2025 → 31/12/2025". */
export function DeadlineText({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation(['directives', 'common'])
  const words = deadlineWords(deadline)
  const shown = words === '' ? t(`common:deadlineKind.${deadline.kind}`) : words
  const day = shortDate(deadline.lastDay)
  return (
    <Group component="span" gap={5} wrap="nowrap" align="flex-start">
      <IconCalendarEvent size={15} aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
      <Text component="span" size="sm" c={deadline.kind === 'none' ? 'dimmed' : undefined}>
        {saysDay(words, day) ? shown : t('task.until', { words: shown, date: day })}
      </Text>
    </Group>
  )
}

/** The words of the letter, led by "trước ngày", "chậm nhất" where they are kept apart. */
function deadlineWords({ text, qualifier, recurrence }: Deadline): string {
  const words = text ?? recurrence ?? ''
  if (qualifier === null || words.toLowerCase().includes(qualifier.toLowerCase())) return words
  return `${qualifier} ${words}`.trim()
}

/** Letters write 30/9/2025 as well as 30/09/2025. */
function saysDay(words: string, day: string): boolean {
  return withoutZeros(words).includes(withoutZeros(day))
}

function withoutZeros(text: string): string {
  return text.replace(/\b0(?=\d)/g, '')
}
