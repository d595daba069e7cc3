/** What the engine and the page share; `standInCall` carries the page's messages to the main process. */
export interface PageCall {
  kind: 'invoke' | 'message'
  channel: string
  args: unknown[]
}

declare global {
  interface Window {
    standInCall(call: PageCall): Promise<unknown>
    /** Set by the preload world: a message from the main process arrives. */
    standInReceive?: (channel: string, args: unknown[]) => void
    /** Real paths of dropped files by name, set by the test before it drops them. */
    standInPaths?: Record<string, string>
  }
}

/**
 * Runs inside the page, before its own scripts, around the built preload. Playwright has no isolated world
 * for scripts, so what the preload exposes is copied and frozen as the context bridge would do.
 * Must stand on its own, since it is sent to the page as text.
 */
export function preloadWorld(
  strict: (name: string, target: object) => object,
  preload: (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void,
): void {
  if (window.top !== window) return
  type Listener = (event: object, ...args: unknown[]) => void
  const listeners = new Map<string, Set<Listener>>()
  window.standInReceive = (channel, args) => {
    for (const listener of listeners.get(channel) ?? []) listener({}, ...args)
  }

  const electron = strict('electron', {
    ipcRenderer: strict('ipcRenderer', {
      invoke: (channel: string, ...args: unknown[]) =>
        window.standInCall({ kind: 'invoke', channel, args: structuredClone(args) }),
      send: (channel: string, ...args: unknown[]) => {
        void window.standInCall({ kind: 'message', channel, args: structuredClone(args) })
      },
      on: (channel: string, listener: Listener) => {
        const heard = listeners.get(channel) ?? new Set()
        listeners.set(channel, heard.add(listener))
      },
      off: (channel: string, listener: Listener) => {
        listeners.get(channel)?.delete(listener)
      },
    }),
    webUtils: strict('webUtils', {
      getPathForFile: (file: unknown) => {
        if (!(file instanceof File)) throw new TypeError('getPathForFile needs a File.')
        return window.standInPaths?.[file.name] ?? ''
      },
    }),
    contextBridge: strict('contextBridge', {
      exposeInMainWorld: (key: string, api: object) => {
        Object.defineProperty(window, key, { value: bridged(api), enumerable: true })
      },
    }),
  })

  /** The bridge passes functions as proxies and copies of plain data; nothing of it can be changed. */
  const bridged = (value: unknown): unknown => {
    if (typeof value === 'function') {
      return (...args: unknown[]): unknown => bridged(Reflect.apply(value, undefined, args.map(bridged)))
    }
    if (value instanceof Promise) return value.then(bridged)
    if (Array.isArray(value)) return value.map(bridged)
    if (value === null || typeof value !== 'object' || value instanceof Blob) return value
    const entries = Object.entries(value).map(([name, member]) => [name, bridged(member)])
    return Object.freeze(Object.fromEntries(entries))
  }

  const module = { exports: {} }
  const require = (name: string): unknown => {
    if (name === 'electron') return electron
    throw new Error(`module not found: ${name} (a sandboxed preload loads electron only)`)
  }
  preload(require, module, module.exports)
}

/** Throws on whatever the stand-in for the preload's Electron does not know. Sent to the page as text. */
export function strictObject(name: string, target: object): object {
  return new Proxy(target, {
    get(object, property, receiver): unknown {
      if (property in object || typeof property === 'symbol') return Reflect.get(object, property, receiver)
      throw new Error(`The stand-in for Electron's preload does not know ${name}.${property}.`)
    },
  })
}
