import { createContext, use } from 'react'
import type { Evidence } from '../../src-main/contract/evidence.ts'

/** What is to be attached to a commitment. */
export interface AttachRequest {
  /** Already in the vault. */
  files: readonly Evidence[]
  /** Pictures from the clipboard, which are stored once it is confirmed. */
  pictures?: readonly File[]
  /** Null asks for the commitment. */
  commitmentId: string | null
  /** Words to begin with. */
  text?: string
}

export const AttachContext = createContext<((request: AttachRequest) => void) | null>(null)

/** Opens the dialog that attaches evidence to a commitment. */
export function useAttach(): (request: AttachRequest) => void {
  const attach = use(AttachContext)
  if (attach === null) throw new Error('Evidence can be attached inside the frame only.')
  return attach
}
