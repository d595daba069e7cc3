import { Button, Group, Progress, Text } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { type DragEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PickPurpose } from '../../src-main/contract/native.ts'
import type { OfferedFile } from '../../src-main/contract/routes.ts'
import { type OfferProgress, offerFiles, offerPicked, pickFiles } from '../client/files.ts'
import { notifyFailure } from '../client/notify-failure.ts'
import classes from './drop-zone.module.css'

/**
 * A place to drop files or pick them with the keyboard; hands over one-time handles. What is dropped here is
 * kept from the window's own drop target, which reads letters.
 */
export function DropZone(props: {
  purpose: PickPurpose
  /** For the browser's dialog, ".docx,.pdf"; empty for anything. */
  accept?: string
  multiple?: boolean
  hint?: string
  /** Answers whether each of them could be taken, where that matters. */
  onOffered: (files: OfferedFile[]) => Promise<boolean> | void
  /** Is given what is under way, from the choice on; resolves to whether every file was taken. */
  onTaking?: (taken: Promise<boolean>) => void
  children?: ReactNode
}) {
  const { t } = useTranslation()
  const [over, setOver] = useState(false)
  const [progress, setProgress] = useState<OfferProgress | null>(null)

  const take = async (offering: Promise<OfferedFile[]>) => {
    try {
      const offered = await offering
      setProgress(null)
      return offered.length === 0 || (await props.onOffered(offered)) !== false
    } catch (error) {
      setProgress(null)
      notifyFailure(error)
      return false
    }
  }
  const hand = (offering: Promise<OfferedFile[]>) => {
    const taken = take(offering)
    props.onTaking?.(taken)
  }
  const pick = () => {
    const { purpose, multiple = true, accept = '' } = props
    hand(pickFiles({ purpose, multiple, accept }).then((picked) => offerPicked(picked, setProgress)))
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    hand(offerFiles([...event.dataTransfer.files], setProgress))
  }
  const onDragOver = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }

  return (
    <div
      className={classes.zone}
      data-over={over}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Group gap="xs" justify="center">
        <IconUpload size={18} aria-hidden />
        <Text size="sm">{over ? t('dropZone.release') : (props.hint ?? t('dropZone.hint'))}</Text>
        <Button
          size="compact-sm"
          variant="default"
          data-pick-files
          onClick={pick}
          loading={progress !== null}
        >
          {t('action.pickFiles')}
        </Button>
      </Group>
      {props.children}
      <div aria-live="polite">
        {progress !== null && (
          <>
            <Text size="xs" c="dimmed" ta="center" mt={4}>
              {t('dropZone.sending', { name: progress.name, percent: Math.round(progress.share * 100) })}
            </Text>
            <Progress value={progress.share * 100} size="sm" mt={4} aria-label={progress.name} />
          </>
        )}
      </div>
    </div>
  )
}
