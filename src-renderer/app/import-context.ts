import { createContext, use } from 'react'

/** The ways to have letters read; every one ends in the review screen. */
export type Import = {
  /** Letters that were dropped. */
  readFiles: (files: readonly File[]) => void
  /** Opens the file dialog first. */
  pickAndRead: () => void
  /** Text from the clipboard. */
  readText: (text: string) => void
  busy: boolean
}

export const ImportContext = createContext<Import | null>(null)

/** Reading letters, from any screen. */
export function useImport(): Import {
  const value = use(ImportContext)
  if (value === null) throw new Error('Letters can be read inside the frame only.')
  return value
}
