import { Alert, Anchor, Button, Group, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import type { Dispatch } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReaderNote } from '../../../src-main/contract/extraction.ts'
import type { Chosen } from './chosen.ts'
import classes from './reader-notes.module.css'
import type { HistoryAction } from './review-history.ts'
import { noteId } from './unsure-list.ts'

/** What the reader was not sure about, for the letter as a whole; a note with a place leads there. */
export function ReaderNotes(props: {
  /** Those that nobody has looked at yet. */
  notes: readonly ReaderNote[]
  onChoose: (chosen: Chosen) => void
  dispatch: Dispatch<HistoryAction>
}) {
  const { t } = useTranslation('directives')
  const notes = new Map(props.notes.map((note) => [noteId(note), note]))
  if (notes.size === 0) return null
  return (
    <Alert
      color="yellow"
      icon={<IconInfoCircle size={18} />}
      title={t('note.title')}
      p="sm"
      className={classes.notes}
    >
      <ul className={classes.list}>
        {[...notes].map(([id, { code, detail, span }]) => {
          const line = t(`note.${code}`, { detail: detail ?? '…' })
          return (
            <li key={id} className={classes.note} tabIndex={-1} data-unsure-id={id}>
              <Text size="sm">{line}</Text>
              <Group gap={6} wrap="nowrap" className={classes.actions}>
                {span !== null && (
                  <Anchor
                    component="button"
                    type="button"
                    size="sm"
                    aria-label={`${t('note.show')}: ${line}`}
                    onClick={() => props.onChoose({ kind: 'passage', place: span })}
                  >
                    {t('note.show')}
                  </Anchor>
                )}
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={`${t('unsure.check')}: ${line}`}
                  onClick={() => props.dispatch({ type: 'check', id })}
                >
                  {t('unsure.checkShort')}
                </Button>
              </Group>
            </li>
          )
        })}
      </ul>
    </Alert>
  )
}
