import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { type NativeApi, nativeChannels } from '../../contract/native.ts'

const farewells = new Set<() => Promise<void>>()

ipcRenderer.on(nativeChannels.farewell, () => {
  void Promise.allSettled([...farewells].map((say) => say())).then(() =>
    ipcRenderer.send(nativeChannels.farewellDone),
  )
})

const api = {
  shell: 'electron',
  offerDropped: (files) =>
    ipcRenderer.invoke(
      nativeChannels.offerDropped,
      files.map((file) => webUtils.getPathForFile(file)),
    ),
  pickFiles: (options) => ipcRenderer.invoke(nativeChannels.pickFiles, options),
  saveDocument: (url, suggestedName) =>
    ipcRenderer.invoke(nativeChannels.saveDocument, { url, suggestedName }),
  pickFolder: (purpose) => ipcRenderer.invoke(nativeChannels.pickFolder, purpose),
  openEvidence: (id, how) => ipcRenderer.invoke(nativeChannels.openEvidence, { id, how }),
  revealDataFolder: () => ipcRenderer.invoke(nativeChannels.revealDataFolder),
  notify: (message) => ipcRenderer.invoke(nativeChannels.notify, message),
  setZoom: (factor) => ipcRenderer.invoke(nativeChannels.setZoom, factor),
  setLanguage: (language) => ipcRenderer.invoke(nativeChannels.setLanguage, language),
  onMenu: (listener) => {
    const heard = (_event: unknown, command: Parameters<typeof listener>[0]) => listener(command)
    ipcRenderer.on(nativeChannels.menu, heard)
    return () => void ipcRenderer.off(nativeChannels.menu, heard)
  },
  onClosing: (listener) => {
    farewells.add(listener)
    return () => void farewells.delete(listener)
  },
} satisfies NativeApi

contextBridge.exposeInMainWorld('camket', api)
