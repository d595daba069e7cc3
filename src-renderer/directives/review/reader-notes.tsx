import { Alert, List, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ReaderNote } from '../../../src-main/contract/extraction.ts'

/** What the reader was not sure about, for the letter as a whole. */
export function ReaderNotes({ notes }: { notes: readonly ReaderNote[] }) {
  const { t } = useTranslation('directives')
  const lines = useNoteLines(notes)
  if (lines.length === 0) return null
  return (
    <Alert color="yellow" icon={<IconInfoCircle size={18} />} title={t('note.title')} p="sm">
      <List size="sm" spacing={2}>
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
    </Alert>
  )
}

/** The same for one task, without a frame. */
export function TaskNotes({ notes }: { notes: readonly ReaderNote[] }) {
  const lines = useNoteLines(notes)
  return lines.map((line) => (
    <Text key={line} size="xs" c="light-dark(#6b4500, #f3cf7a)">
      {line}
    </Text>
  ))
}

function useNoteLines(notes: readonly ReaderNote[]): string[] {
  const { t } = useTranslation('directives')
  return [...new Set(notes.map(({ code, detail }) => t(`note.${code}`, { detail: detail ?? '…' })))]
}
