import { FailureError, throwFailedResponse } from './failure.ts'

/**
 * Hands a document of the core (`routes.letter`, `routes.report`, `routes.evidence`) to the user: the save
 * dialog in Electron, a download in the browser shell.
 *
 * @returns false when the user cancelled the dialog
 * @throws FailureError with the core's or the shell's code (PRINTER_MISSING, EXPORT_FAILED …)
 */
export async function saveDocument(url: string, name: string): Promise<boolean> {
  const native = window.camket
  if (native !== undefined) {
    const reply = await native.saveDocument(url, name)
    if (!reply.ok) throw new FailureError({ code: reply.code, params: reply.params })
    return reply.value.saved
  }
  const response = await fetch(url)
  await throwFailedResponse(response)
  download(await response.blob(), name)
  return true
}

/** Gives the browser what was made in this window to write to the disk. */
export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  downloadFrom(address, name)
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Lets the browser write an address of its own origin to the disk by itself, however large it is. */
export function downloadFrom(address: string, name: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
}
