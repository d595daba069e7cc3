import type { FolderPurpose } from '../../src-main/contract/native.ts'
import { FailureError } from '../client/failure.ts'

/**
 * Asks for a folder with the system's dialog.
 * @returns its one-time handle; null when the user cancels or the shell has no such dialog
 * @throws FailureError with the shell's code
 */
export async function pickFolder(purpose: FolderPurpose): Promise<string | null> {
  const reply = await window.camket?.pickFolder(purpose)
  if (reply === undefined) return null
  if (!reply.ok) throw new FailureError({ code: reply.code, params: reply.params })
  return reply.value?.handle ?? null
}
