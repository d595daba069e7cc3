import { app } from 'electron'
import type { App } from '../../app.ts'

/** The core closes last: windows may still hand over drafts while they close. */
export function closeCoreAtQuit(core: Pick<App, 'close'>): void {
  let isClosing = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (isClosing) return
    isClosing = true
    core.close().then(
      () => app.exit(0),
      (error: unknown) => {
        console.error('close', error)
        app.exit(1)
      },
    )
  })
}
