import { Text } from '@mantine/core'
import { IconFilePlus, IconPaperclip } from '@tabler/icons-react'
import { type DragEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './appendix-drop.module.css'

/**
 * Files dragged over a review may belong to this directive or be another letter, so there are two places to
 * drop them. A drop on the second goes on to the window, which reads letters.
 */
export function AppendixDrop(props: { onAppendix: (files: readonly File[]) => void; children: ReactNode }) {
  const { t } = useTranslation('directives')
  const [over, setOver] = useState(false)
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  const onDragLeave = (event: DragEvent) => {
    const { relatedTarget, currentTarget } = event
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false)
  }
  const onDrop = (event: DragEvent) => {
    setOver(false)
    const zone = event.target instanceof Element ? event.target.closest('[data-drop="appendix"]') : null
    if (zone === null) return
    event.preventDefault()
    props.onAppendix([...event.dataTransfer.files])
  }
  return (
    <div className={classes.area} onDragOver={onDragOver} onDragLeave={onDragLeave} onDrop={onDrop}>
      {props.children}
      {over && (
        <div className={classes.overlay}>
          <div className={classes.zone} data-drop="appendix">
            <IconPaperclip size={36} stroke={1.4} aria-hidden />
            <Text fw={600}>{t('review.files.dropAppendix')}</Text>
            <Text size="sm" c="dimmed">
              {t('review.files.dropAppendixHint')}
            </Text>
          </div>
          <div className={classes.zone}>
            <IconFilePlus size={36} stroke={1.4} aria-hidden />
            <Text fw={600}>{t('review.files.dropNew')}</Text>
            <Text size="sm" c="dimmed">
              {t('review.files.dropNewHint')}
            </Text>
          </div>
        </div>
      )}
    </div>
  )
}
