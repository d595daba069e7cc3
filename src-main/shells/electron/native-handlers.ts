import { basename } from 'node:path'
import { app, Notification, shell } from 'electron'
import { z } from 'zod'
import type { App } from '../../app.ts'
import { folderPurposes, nativeChannels, pickPurposes } from '../../contract/native.ts'
import { focusWindow } from './app-window.ts'
import type { Folders } from './folders.ts'
import { handleCall } from './ipc.ts'
import { offerPaths } from './offer-files.ts'
import { openEvidence, openedFolder } from './open-evidence.ts'
import { pickFiles, pickFolder } from './pick-files.ts'
import { saveDocument } from './save-document.ts'
import { speak } from './texts.ts'

/** Every call of `NativeApi`, each with the schema of its one argument; `onLanguage` hears that it changed. */
export function handleNativeCalls(
  core: Pick<App, 'fetch' | 'offerFile'>,
  folders: Folders,
  onLanguage: () => void,
): void {
  handleCall(nativeChannels.offerDropped, z.array(z.string()).max(1_000), (paths) => offerPaths(core, paths))

  handleCall(
    nativeChannels.pickFiles,
    z.object({ purpose: z.enum(pickPurposes), multiple: z.boolean() }),
    async (options, window) => offerPaths(core, await pickFiles(window, options)),
  )

  handleCall(
    nativeChannels.saveDocument,
    z.object({ url: z.string().max(2_000), suggestedName: z.string().max(500) }),
    async (input, window) => ({ saved: await saveDocument(core, window, input) }),
  )

  handleCall(nativeChannels.pickFolder, z.enum(folderPurposes), async (purpose, window) => {
    const path = await pickFolder(window, purpose)
    return path === null ? null : { handle: core.offerFile(path), name: basename(path) }
  })

  const opened = openedFolder(folders.dataDir)
  handleCall(
    nativeChannels.openEvidence,
    z.object({ id: z.uuid(), how: z.enum(['open', 'reveal']) }),
    async ({ id, how }) => {
      await openEvidence(core, opened, id, how)
      return null
    },
  )

  handleCall(nativeChannels.revealDataFolder, z.undefined(), async () => {
    const problem = await shell.openPath(folders.dataDir)
    if (problem !== '') console.error('openPath', problem)
    return null
  })

  handleCall(nativeChannels.setZoom, z.number().min(1).max(2), async (factor, window) => {
    window.webContents.setZoomFactor(factor)
    return null
  })

  handleCall(nativeChannels.setLanguage, z.enum(['vi', 'en']), async (language) => {
    if (speak(language)) onLanguage()
    return null
  })

  handleCall(
    nativeChannels.notify,
    z.object({ title: z.string().max(200), body: z.string().max(1_000) }),
    async (message, window) => {
      if (!Notification.isSupported()) return null
      const notification = new Notification({ ...message, silent: true })
      notification.on('click', () => focusWindow(window))
      notification.show()
      app.once('will-quit', () => notification.close())
      return null
    },
  )
}
