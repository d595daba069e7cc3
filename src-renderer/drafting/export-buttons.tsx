import { Alert, Button, Group } from '@mantine/core'
import {
  IconAlertTriangle,
  IconFileSpreadsheet,
  IconFileTypeDocx,
  IconFileTypePdf,
} from '@tabler/icons-react'
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { failureText, toFailure } from '../client/failure.ts'
import { saveDocument } from '../client/save-document.ts'
import { currentLanguage } from '../i18n/language.ts'
import { withJob } from '../ui/progress-notice.tsx'
import { dialogIsOpen } from '../ui/typing.ts'
import { showDone } from '../ui/undo-notice.tsx'

/** `template` is the agency's own Word template. */
export type ExportFormat = 'docx' | 'pdf' | 'xlsx' | 'template'

/** What is being exported, and the last failure, which stays until the next attempt or until it is closed. */
export interface Exporting {
  running: ExportFormat | null
  failure: { name: string; error: unknown } | null
  run: (format: ExportFormat, url: string, name: string) => void
  dismiss: () => void
}

/**
 * Exports a document in one format at a time; `before` runs first and brings unsaved text to the core, so
 * that the file holds what is on the screen.
 */
export function useExporting(before: () => Promise<void>): Exporting {
  const { t } = useTranslation('drafting')
  const [running, setRunning] = useState<ExportFormat | null>(null)
  const [failure, setFailure] = useState<Exporting['failure']>(null)
  const run = async (format: ExportFormat, url: string, name: string) => {
    setRunning(format)
    setFailure(null)
    try {
      await before()
      const saved = await withJob(t('export.running', { name }), (job) =>
        saveDocument(`${url}?job=${job}`, name),
      )
      if (saved) showDone(t('export.done', { name }))
    } catch (error) {
      if (toFailure(error).code !== 'CANCELLED') setFailure({ name, error })
    } finally {
      setRunning(null)
    }
  }
  return {
    running,
    failure,
    run: (format, url, name) => void run(format, url, name),
    dismiss: () => setFailure(null),
  }
}

/** One button a format, each with its key; the one at work shows so, and the others wait. */
export function ExportButtons(props: {
  exporting: Exporting
  files: readonly { format: ExportFormat; url: string }[]
  /** File name without its ending. */
  name: string
  /** Something required is empty: a file would not hold what is on the screen. */
  incomplete: boolean
}) {
  const { t } = useTranslation('drafting')
  const { running, run } = props.exporting
  const save = ({ format, url }: { format: ExportFormat; url: string }) =>
    run(format, url, `${props.name}.${format === 'template' ? 'docx' : format}`)
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const modified = event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey)
    if (event.defaultPrevented || modified || dialogIsOpen()) return
    const file = props.files.find(({ format }) => keys[format] === event.key.toLowerCase())
    if (file === undefined) return
    // Otherwise the browser saves or prints the screen itself.
    event.preventDefault()
    if (!props.incomplete && running === null && !event.repeat) save(file)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
  return (
    <Group gap="xs" wrap="nowrap">
      {props.files.map(({ format, url }) => (
        <Button
          key={format}
          title={keys[format] === null ? undefined : `Ctrl+${keys[format].toUpperCase()}`}
          aria-keyshortcuts={keys[format] === null ? undefined : `Control+${keys[format].toUpperCase()}`}
          variant="default"
          leftSection={icons[format]}
          loading={running === format}
          disabled={props.incomplete || (running !== null && running !== format)}
          onClick={() => save({ format, url })}
        >
          {t(`export.${format}`)}
        </Button>
      ))}
    </Group>
  )
}

/** Why the last export failed and what to do about it. */
export function ExportFailure({ exporting }: { exporting: Exporting }) {
  const { t } = useTranslation(['drafting', 'common'])
  const { failure } = exporting
  if (failure === null) return null
  return (
    <Alert
      role="alert"
      color="red"
      mb="sm"
      icon={<IconAlertTriangle size={18} />}
      title={t('export.failed', { name: failure.name })}
      withCloseButton
      closeButtonLabel={t('common:action.close')}
      onClose={exporting.dismiss}
    >
      {failureText(toFailure(failure.error), currentLanguage())}
    </Alert>
  )
}

/** With Ctrl: to save, to print, for Excel. */
const keys: Record<ExportFormat, string | null> = { docx: 's', pdf: 'p', xlsx: 'e', template: null }

const icons: Record<ExportFormat, ReactNode> = {
  docx: <IconFileTypeDocx size={17} aria-hidden />,
  pdf: <IconFileTypePdf size={17} aria-hidden />,
  xlsx: <IconFileSpreadsheet size={17} aria-hidden />,
  template: <IconFileTypeDocx size={17} aria-hidden />,
}
