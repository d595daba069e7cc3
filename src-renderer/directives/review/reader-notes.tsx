import { Alert, Anchor, List } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ReaderNote } from '../../../src-main/contract/extraction.ts'

/** What the reader was not sure about, for the letter as a whole; a note with a place leads there. */
export function ReaderNotes(props: {
  notes: readonly ReaderNote[]
  onShow: (span: { start: number; end: number }) => void
}) {
  const { t } = useTranslation('directives')
  const lines = new Map(
    props.notes.map((note) => [t(`note.${note.code}`, { detail: note.detail ?? '…' }), note.span]),
  )
  if (lines.size === 0) return null
  return (
    <Alert color="yellow" icon={<IconInfoCircle size={18} />} title={t('note.title')} p="sm">
      <List size="sm" spacing={2}>
        {[...lines].map(([line, span]) => (
          <List.Item key={line}>
            {line}{' '}
            {span !== null && (
              <Anchor
                component="button"
                type="button"
                size="sm"
                aria-label={`${t('note.show')}: ${line}`}
                onClick={() => props.onShow(span)}
              >
                {t('note.show')}
              </Anchor>
            )}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
