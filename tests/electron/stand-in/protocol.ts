import { z } from 'zod'
import { procedure } from './link.ts'

/** What the stand-in's main process and the test's browser engine ask of each other. */

const windowId = z.object({ windowId: z.int() })
const nothing = z.unknown()
const bytes = z.instanceof(Uint8Array)

export const bootConfig = z.object({
  /** The folder with package.json, as `app.getAppPath()`. */
  appPath: z.string(),
  main: z.string(),
  args: z.array(z.string()),
  version: z.string(),
  isPackaged: z.boolean(),
  paths: z.record(z.string(), z.string()),
  displays: z.array(
    z.object({
      workArea: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
    }),
  ),
})
export type BootConfig = z.output<typeof bootConfig>

/** The main process asks the engine. */
export const toEngine = {
  createWindow: procedure(
    'createWindow',
    windowId.extend({ javascript: z.boolean(), preload: z.string().nullable(), options: z.unknown() }),
    nothing,
  ),
  loadUrl: procedure('loadUrl', windowId.extend({ url: z.string() }), nothing),
  reload: procedure('reload', windowId, nothing),
  crash: procedure('crash', windowId, nothing),
  destroyWindow: procedure('destroyWindow', windowId, nothing),
  showWindow: procedure('showWindow', windowId.extend({ visible: z.boolean() }), nothing),
  sendToPage: procedure(
    'sendToPage',
    windowId.extend({ channel: z.string(), args: z.array(z.unknown()) }),
    nothing,
  ),
  printToPdf: procedure('printToPdf', windowId.extend({ options: z.unknown() }), bytes),
  openDialog: procedure('openDialog', z.unknown(), z.array(z.string())),
  saveDialog: procedure('saveDialog', z.unknown(), z.string().nullable()),
  messageBox: procedure(
    'messageBox',
    z.object({ message: z.string(), detail: z.string(), buttons: z.array(z.string()) }),
    z.int(),
  ),
  /** Something that only shows outside: an opened folder, a link, a notification, an error box. */
  outside: procedure('outside', z.object({ what: z.string(), detail: z.string() }), nothing),
  secondInstance: procedure(
    'secondInstance',
    z.object({ profile: z.string(), argv: z.array(z.string()) }),
    nothing,
  ),
  menu: procedure('menu', z.array(z.string()), nothing),
  /** The app is past its single-instance lock; `profile` tells whose second instances to pass on. */
  ready: procedure('ready', z.object({ profile: z.string() }), nothing),
}

export const webRequest = z.object({
  windowId: z.int(),
  url: z.string(),
  method: z.string(),
  headers: z.record(z.string(), z.string()),
  body: bytes.nullable(),
  /** Set for a navigation that the page itself began. */
  navigation: z.object({ isMainFrame: z.boolean() }).nullable(),
})
export const webResponse = z.union([
  z.object({ refused: z.enum(['request', 'navigation']) }),
  z.object({ status: z.int(), headers: z.record(z.string(), z.string()), body: bytes }),
])

/** The engine asks the main process. */
export const toMain = {
  request: procedure('request', webRequest, webResponse),
  invoke: procedure(
    'invoke',
    windowId.extend({
      channel: z.string(),
      args: z.array(z.unknown()),
      frameUrl: z.string(),
      isMainFrame: z.boolean(),
    }),
    z.unknown(),
  ),
  message: procedure(
    'message',
    windowId.extend({
      channel: z.string(),
      args: z.array(z.unknown()),
      frameUrl: z.string(),
      isMainFrame: z.boolean(),
    }),
    nothing,
  ),
  loaded: procedure('loaded', windowId.extend({ url: z.string() }), nothing),
  openWindow: procedure('openWindow', windowId.extend({ url: z.string() }), z.object({ action: z.string() })),
  navigate: procedure(
    'navigate',
    windowId.extend({ url: z.string(), isMainFrame: z.boolean() }),
    z.object({ prevented: z.boolean() }),
  ),
  permission: procedure(
    'permission',
    z.object({ permission: z.string(), origin: z.string() }),
    z.object({ requested: z.boolean(), checked: z.boolean() }),
  ),
  download: procedure('download', z.object({ url: z.string() }), z.object({ prevented: z.boolean() })),
  closeWindow: procedure('closeWindow', windowId, nothing),
  windowEvent: procedure(
    'windowEvent',
    windowId.extend({ event: z.enum(['unresponsive', 'responsive']) }),
    nothing,
  ),
  gone: procedure('gone', windowId.extend({ reason: z.string() }), nothing),
  secondInstance: procedure('secondInstance', z.object({ argv: z.array(z.string()) }), nothing),
  clickMenu: procedure('clickMenu', z.object({ path: z.array(z.string()) }), nothing),
  quit: procedure('quit', z.unknown(), nothing),
}
