import { Portal, Stack, Text } from '@mantine/core'
import { IconFileDownload } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useImport } from './import-context.ts'
import classes from './window-drop.module.css'

/** Letters dropped anywhere on the window are read, except where a drop zone of a screen takes them. */
export function WindowDrop() {
  const { t } = useTranslation('app')
  const { readFiles } = useImport()
  const [over, setOver] = useState(false)

  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      const zoneTakesIt = event.defaultPrevented
      event.preventDefault()
      setOver(!zoneTakesIt && carriesFiles(event))
    }
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      setOver(false)
      const zoneTookIt = event.defaultPrevented
      event.preventDefault()
      const files = [...(event.dataTransfer?.files ?? [])]
      if (!zoneTookIt && files.length > 0) readFiles(files)
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [readFiles])

  if (!over) return null
  return (
    <Portal>
      <div className={classes.overlay}>
        <Stack align="center" gap={4} className={classes.card}>
          <IconFileDownload size={44} stroke={1.4} aria-hidden />
          <Text fw={600} size="lg">
            {t('drop.title')}
          </Text>
          <Text c="dimmed">{t('drop.hint')}</Text>
        </Stack>
      </div>
    </Portal>
  )
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}
