import { answer } from '../link.ts'
import { toEngine, toMain } from '../protocol.ts'
import { app, appInternals } from './app.ts'
import { answerEngine, config, engine, order } from './host.ts'
import { cancellable, checkKeys, known, knownEvents } from './known.ts'
import { sessionInternals } from './session.ts'
import { checkedOptions } from './window-options.ts'

type StandInWindow = ReturnType<typeof createWindow>

const windows = new Map<number, StandInWindow>()
let lastId = 0

export const BrowserWindow = known(
  'BrowserWindow',
  Object.assign(
    function BrowserWindow(options: unknown) {
      return createWindow(options).window
    },
    {
      getAllWindows: () => [...windows.values()].map(({ window }) => window),
      fromWebContents: (contents: { id: number }) => windows.get(contents.id)?.window ?? null,
    },
  ),
)

/** The web contents of a window, for the events that messages carry. */
export function contentsOf(windowId: number) {
  const found = windows.get(windowId)
  if (found === undefined) throw new Error(`There is no window ${windowId}.`)
  return found.contents
}

appInternals.onCloseAll(() => {
  for (const { close } of windows.values()) close()
  return windows.size === 0
})

answerEngine(
  answer(toMain.loaded, ({ windowId, url }) => windows.get(windowId)?.loaded(url)),
  answer(toMain.closeWindow, ({ windowId }) => {
    setImmediate(() => windows.get(windowId)?.close())
  }),
  answer(toMain.windowEvent, ({ windowId, event }) => windows.get(windowId)?.emit(event)),
  answer(toMain.gone, ({ windowId, reason }) => windows.get(windowId)?.gone(reason)),
  answer(toMain.openWindow, ({ windowId, url }) => windows.get(windowId)?.open(url) ?? { action: 'deny' }),
  answer(toMain.navigate, ({ windowId, url, isMainFrame }) => ({
    prevented: navigate(windowId, url, isMainFrame),
  })),
)

/** Asks the guards of a window about a navigation that its page began; true when one of them refused. */
export function navigate(windowId: number, url: string, isMainFrame: boolean): boolean {
  return windows.get(windowId)?.navigate(url, isMainFrame) ?? true
}

function createWindow(raw: unknown) {
  if (!appInternals.isReady()) throw new Error('A window was created before Electron was ready.')
  sessionInternals.mustBeGuarded()
  const options = checkedOptions(raw, config.isPackaged)
  lastId += 1
  const windowId = lastId
  const bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width, height: options.height }
  const state = {
    url: '',
    visible: false,
    maximized: false,
    destroyed: false,
    crashed: false,
    hasShown: false,
    zoom: 1,
  }
  let openHandler: ((details: { url: string }) => { action: string }) | null = null

  const windowEvents = knownEvents('BrowserWindow', [
    'ready-to-show',
    'close',
    'closed',
    'unresponsive',
    'responsive',
  ])
  const contentsEvents = knownEvents('webContents', [
    'will-navigate',
    'will-frame-navigate',
    'will-redirect',
    'will-attach-webview',
    'render-process-gone',
  ])
  const created = engine.call(toEngine.createWindow, {
    windowId,
    javascript: options.webPreferences.javascript ?? true,
    preload: options.webPreferences.preload ?? null,
    options,
  })
  const show = (visible: boolean) => {
    state.visible = visible
    order(engine.call(toEngine.showWindow, { windowId, visible }))
  }
  const reload = () => {
    state.crashed = false
    order(engine.call(toEngine.reload, { windowId }))
  }
  const gone = (reason: string) => {
    state.crashed = true
    contentsEvents.emit('render-process-gone', cancellable({}), { reason, exitCode: 1 })
  }
  const destroy = () => {
    if (state.destroyed) return
    state.destroyed = true
    windows.delete(windowId)
    order(engine.call(toEngine.destroyWindow, { windowId }))
    windowEvents.emit('closed', cancellable({}))
    if (windows.size === 0) setImmediate(appInternals.lastWindowClosed)
  }

  const contents = known('webContents', {
    ...contentsEvents.methods,
    id: windowId,
    getURL: () => state.url,
    isDestroyed: () => state.destroyed,
    isCrashed: () => state.crashed,
    setZoomFactor: (factor: number) => {
      if (state.zoom === factor) return
      state.zoom = factor
      order(engine.call(toEngine.outside, { what: 'zoom', detail: `window ${windowId} ${factor}` }))
    },
    setWindowOpenHandler: (handler: typeof openHandler) => {
      openHandler = handler
    },
    send: (channel: string, ...args: unknown[]) =>
      order(engine.call(toEngine.sendToPage, { windowId, channel, args: structuredClone(args) })),
    printToPDF: async (wanted: object) => {
      checkKeys('printToPDF', wanted, printOptions)
      return Buffer.from(await engine.call(toEngine.printToPdf, { windowId, options: wanted }))
    },
    forcefullyCrashRenderer: () => {
      order(engine.call(toEngine.crash, { windowId }))
    },
  })

  const window = known('BrowserWindow', {
    ...windowEvents.methods,
    webContents: contents,
    loadURL: async (url: string) => {
      await created
      await engine.call(toEngine.loadUrl, { windowId, url })
    },
    show: () => show(true),
    focus: () => {
      show(true)
      order(engine.call(toEngine.outside, { what: 'focus', detail: `window ${windowId}` }))
    },
    restore: () => show(true),
    maximize: () => {
      state.maximized = true
      show(true)
    },
    isMinimized: () => false,
    isMaximized: () => state.maximized,
    isVisible: () => state.visible,
    isDestroyed: () => state.destroyed,
    getNormalBounds: () => bounds,
    reload,
    destroy,
  })

  const made = {
    window,
    contents,
    emit: windowEvents.emit,
    gone,
    close: () => {
      const event = cancellable({})
      windowEvents.emit('close', event)
      if (!event.defaultPrevented) destroy()
    },
    loaded: (url: string) => {
      state.url = url
      if (state.hasShown) return
      state.hasShown = true
      windowEvents.emit('ready-to-show')
    },
    open: (url: string) => {
      if (openHandler === null) throw new Error('A window has no window-open handler.')
      return openHandler({ url })
    },
    navigate: (url: string, isMainFrame: boolean) => {
      const main = cancellable({ url })
      if (isMainFrame) contentsEvents.emit('will-navigate', main)
      const frame = cancellable({ url, isMainFrame })
      contentsEvents.emit('will-frame-navigate', frame)
      return main.defaultPrevented || frame.defaultPrevented
    },
  }
  windows.set(windowId, made)
  appInternals.emit('web-contents-created', cancellable({}), contents)
  if (openHandler === null) throw new Error(`${app.getName()}: a window may open others.`)
  return made
}

const printOptions = ['preferCSSPageSize', 'printBackground', 'generateTaggedPDF', 'generateDocumentOutline']
