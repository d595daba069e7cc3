import { Anchor, Group, Text } from '@mantine/core'
import { IconArrowBarToDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ReaderNote } from '../../../src-main/contract/extraction.ts'
import type { Chosen } from './chosen.ts'
import classes from './task-list.module.css'

/** A break in the numbering between two tasks: a page or an item may be missing here. */
export function GapRow({ note, onChoose }: { note: ReaderNote; onChoose: (chosen: Chosen) => void }) {
  const { t } = useTranslation('directives')
  const { span } = note
  return (
    <li className={classes.gap}>
      <Group gap={6} wrap="nowrap">
        <IconArrowBarToDown size={15} aria-hidden />
        <Text size="sm">{t(`note.${note.code}`, { detail: note.detail ?? '…' })}</Text>
        {span !== null && (
          <Anchor
            component="button"
            type="button"
            size="sm"
            style={{ flexShrink: 0, whiteSpace: 'nowrap' }}
            onClick={() => onChoose({ kind: 'passage', place: span })}
          >
            {t('note.show')}
          </Anchor>
        )}
      </Group>
    </li>
  )
}
