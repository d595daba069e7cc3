import { useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { id as uuid } from '../../src-main/contract/common.ts'
import { PasteText } from '../directives/paste-text.tsx'
import { useAttach } from '../evidence/attach-context.ts'
import { dialogIsOpen, isTyping } from '../ui/typing.ts'
import { useImport } from './import-context.ts'

/** Shorter text is a name or a number that somebody has on the clipboard, not a letter. */
const SHORTEST_LETTER = 200

/**
 * Ctrl+V: a picture, such as a screenshot, is offered as evidence, for the commitment on the screen where there is one.
 * Outside the fields other files are read like dropped ones, and text is offered to be read as a letter.
 */
export function WindowPaste() {
  const { readFiles } = useImport()
  const attach = useAttach()
  const { pathname } = useLocation()
  const [pasted, setPasted] = useState<string | null>(null)

  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { clipboardData } = event
      if (clipboardData === null || dialogIsOpen()) return
      const files = [...clipboardData.files]
      const text = clipboardData.getData('text/plain')
      if (files.length > 0 && text === '' && files.every((file) => file.type.startsWith('image/'))) {
        event.preventDefault()
        const shown = uuid.safeParse(/^\/commitments\/([^/]+)$/.exec(pathname)?.[1])
        attach({ files: [], pictures: files, commitmentId: shown.data ?? null })
        return
      }
      if (isTyping(event.target)) return
      // Office puts a picture of the text beside the text itself.
      if (text.trim().length >= SHORTEST_LETTER) {
        event.preventDefault()
        setPasted(text)
      } else if (files.length > 0) {
        event.preventDefault()
        readFiles(files)
      }
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [readFiles, attach, pathname])

  return (
    <PasteText key={pasted} initial={pasted ?? ''} opened={pasted !== null} onClose={() => setPasted(null)} />
  )
}
