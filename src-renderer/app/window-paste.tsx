import { useEffect, useState } from 'react'
import { PasteText } from '../directives/paste-text.tsx'
import { dialogIsOpen, isTyping } from '../ui/typing.ts'
import { useImport } from './import-context.ts'

/** Shorter text is a name or a number that somebody has on the clipboard, not a letter. */
const SHORTEST_LETTER = 200

/** Ctrl+V outside the fields: files are read like dropped ones, text is offered to be read as a letter. */
export function WindowPaste() {
  const { readFiles } = useImport()
  const [pasted, setPasted] = useState<string | null>(null)

  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { clipboardData } = event
      if (clipboardData === null || isTyping(event.target) || dialogIsOpen()) return
      const files = [...clipboardData.files]
      const text = clipboardData.getData('text/plain')
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
  }, [readFiles])

  return (
    <PasteText key={pasted} initial={pasted ?? ''} opened={pasted !== null} onClose={() => setPasted(null)} />
  )
}
