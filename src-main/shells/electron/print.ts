import { BrowserWindow } from 'electron'
import type { Printer } from '../../app.ts'
import { ExpectedError } from '../../domain/expected-error.ts'
import type { PrintPages } from './print-pages.ts'

/** Milliseconds until a print is given up; a report of 1,000 rows takes about 2,000. */
const TIMEOUT_MS = 120_000

/** Prints in a hidden window that runs no scripts; the page's @page rules decide the paper. */
export function electronPrinter(pages: PrintPages): Printer {
  return {
    async print(html) {
      const address = pages.add(html)
      const window = hiddenWindow()
      const late = timeout()
      try {
        return await Promise.race([printPage(window, address), late.promise])
      } catch (error) {
        if (error instanceof ExpectedError) throw error
        const reason = error instanceof Error ? error.message : String(error)
        throw new ExpectedError('PRINT_FAILED', { reason })
      } finally {
        late.cancel()
        pages.remove(address)
        if (!window.isDestroyed()) window.destroy()
      }
    },
  }
}

async function printPage(window: BrowserWindow, address: string): Promise<Uint8Array> {
  await window.loadURL(address)
  return window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
}

function hiddenWindow(): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      javascript: false,
      spellcheck: false,
      devTools: false,
    },
  })
}

function timeout(): { promise: Promise<never>; cancel(): void } {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    reject(new ExpectedError('PRINT_FAILED', { reason: `timeout after ${TIMEOUT_MS / 1000} s` }))
  }, TIMEOUT_MS)
  return { promise, cancel: () => clearTimeout(timer) }
}
