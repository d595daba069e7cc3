import { useRef, useState } from 'react'
import { client, farewellClient } from '../client/client.ts'
import { type Autosave, useAutosave } from './use-autosave.ts'

export type DocumentAutosave<Values> = Autosave<Values> & {
  /** Something required is empty, so the text waits as a draft. */
  incomplete: boolean
}

/**
 * Saves a letter or report while it is typed. What lacks something required cannot be saved as a document;
 * until it is complete again it waits as a draft, so that nothing typed is lost.
 */
export function useDocumentAutosave<Values, Content>(options: {
  /** The draft's name, which the editor also reads when it opens. */
  draftKey: string
  /** There is a draft already. */
  drafted: boolean
  /** The document, or null while something required is empty. */
  toContent: (values: Values) => Content | null
  save: (content: Content) => Promise<void>
  farewell: (content: Content) => Promise<unknown>
}): DocumentAutosave<Values> {
  const { draftKey: key } = options
  const [incomplete, setIncomplete] = useState(options.drafted)
  const drafted = useRef(options.drafted)
  const note = (now: boolean) => {
    drafted.current = now
    setIncomplete(now)
  }
  const autosave = useAutosave<Values>(
    async (values) => {
      const content = options.toContent(values)
      if (content === null) {
        await client.drafts.put({ key, value: values })
        note(true)
        return
      }
      await options.save(content)
      if (!drafted.current) return
      await client.drafts.remove({ key })
      note(false)
    },
    async (values) => {
      const content = options.toContent(values)
      await (content === null ? farewellClient.drafts.put({ key, value: values }) : options.farewell(content))
    },
  )
  return { ...autosave, incomplete }
}
