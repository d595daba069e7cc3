import { answer } from '../link.ts'
import { toEngine, toMain } from '../protocol.ts'
import { answerEngine, config, engine, order } from './host.ts'
import { checkKeys, known, knownEvents } from './known.ts'

/** Everything that only shows: dialogs, menus, notifications, links; the test answers and reads them. */

interface FileDialogOptions {
  properties?: string[]
}
interface BoxOptions {
  message: string
  detail?: string
  buttons?: string[]
  cancelId?: number
  signal?: AbortSignal
}

export const dialog = known('dialog', {
  showOpenDialog: async (_window: object, options: FileDialogOptions) => {
    checkKeys('showOpenDialog', options, ['title', 'properties', 'filters'])
    const filePaths = await engine.call(toEngine.openDialog, options)
    const isMultiple = options.properties?.includes('multiSelections') ?? false
    if (filePaths.length > 1 && !isMultiple)
      throw new Error('This dialog lets the user choose one file only.')
    return { canceled: filePaths.length === 0, filePaths }
  },
  showSaveDialog: async (_window: object, options: object) => {
    checkKeys('showSaveDialog', options, ['title', 'defaultPath', 'filters'])
    const filePath = await engine.call(toEngine.saveDialog, options)
    return { canceled: filePath === null, filePath: filePath ?? '' }
  },
  showMessageBox: async (...args: [BoxOptions] | [object, BoxOptions]) => {
    const options = args.length === 1 ? args[0] : args[1]
    checkKeys('showMessageBox', options, boxOptions)
    const { message, detail = '', buttons = [], cancelId = 0, signal } = options
    const response = engine.call(toEngine.messageBox, { message, detail, buttons })
    if (signal === undefined) return { response: await response, checkboxChecked: false }
    // A box that is closed by its signal answers as if the user had cancelled it.
    const closed = new Promise<number>((resolve) => {
      signal.addEventListener('abort', () => resolve(cancelId))
    })
    return { response: await Promise.race([response, closed]), checkboxChecked: false }
  },
  showErrorBox: (title: string, content: string) => outside('error box', `${title}\n${content}`),
})

const boxOptions = [
  'type',
  'title',
  'message',
  'detail',
  'buttons',
  'defaultId',
  'cancelId',
  'noLink',
  'signal',
]

export const shell = known('shell', {
  openExternal: async (url: string) => outside('openExternal', url),
  openPath: async (path: string) => {
    outside('openPath', path)
    return ''
  },
  showItemInFolder: (path: string) => outside('showItemInFolder', path),
})

export const clipboard = known('clipboard', {
  writeText: async (text: string) => outside('clipboard', text),
})

export const screen = known('screen', { getAllDisplays: () => config.displays })

export const Notification = known(
  'Notification',
  Object.assign(
    function Notification(options: { title: string; body: string }) {
      checkKeys('Notification', options, ['title', 'body', 'silent'])
      const events = knownEvents('Notification', ['click'])
      return known('Notification', {
        ...events.methods,
        show: () => outside('notification', `${options.title}\n${options.body}`),
        close: () => {},
      })
    },
    { isSupported: () => true },
  ),
)

interface MenuItem {
  label?: string
  role?: string
  type?: string
  click?: () => void
  submenu?: MenuItem[]
}

let menu: MenuItem[] = []

export const Menu = known('Menu', {
  buildFromTemplate: (template: MenuItem[]) => {
    for (const item of allItems(template)) checkKeys('menu item', item, itemKeys)
    return template
  },
  setApplicationMenu: (built: MenuItem[]) => {
    menu = built
    order(engine.call(toEngine.menu, labels(built)))
  },
})

const itemKeys = ['label', 'role', 'type', 'click', 'submenu', 'accelerator', 'registerAccelerator']

answerEngine(
  answer(toMain.clickMenu, ({ path }) => {
    const found = path.reduce<MenuItem | undefined>(
      (item, label) => item?.submenu?.find((entry) => entry.label === label),
      { submenu: menu },
    )
    if (found?.click === undefined) throw new Error(`The menu has no entry ${path.join(' › ')} to click.`)
    found.click()
  }),
)

function allItems(items: MenuItem[]): MenuItem[] {
  return items.flatMap((item) => [item, ...allItems(item.submenu ?? [])])
}

/** Every entry as "Tệp › Thoát". */
function labels(items: MenuItem[], above = ''): string[] {
  return items.flatMap((item) =>
    item.label === undefined
      ? []
      : [above + item.label, ...labels(item.submenu ?? [], `${above}${item.label} › `)],
  )
}

function outside(what: string, detail: string): void {
  order(engine.call(toEngine.outside, { what, detail }))
}
