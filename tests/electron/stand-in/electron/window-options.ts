import { existsSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { z } from 'zod'
import { checkKeys } from './known.ts'

const webPreferences = z.strictObject({
  preload: z.string().optional(),
  sandbox: z.literal(true),
  contextIsolation: z.literal(true),
  nodeIntegration: z.literal(false),
  webSecurity: z.literal(true),
  webviewTag: z.literal(false).optional(),
  navigateOnDragDrop: z.literal(false).optional(),
  spellcheck: z.literal(false),
  devTools: z.boolean(),
  javascript: z.boolean().optional(),
})

const windowOptions = z.looseObject({
  show: z.literal(false),
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().default(800),
  height: z.int().default(600),
  webPreferences,
})
export type WindowOptions = z.output<typeof windowOptions>

/**
 * Reads the options of a window and insists on the product's rules for every window: sandboxed, isolated,
 * without Node, with web security, developer tools only where the app is not packaged.
 * @throws when a window breaks a rule or uses an option that the stand-in does not know
 */
export function checkedOptions(raw: unknown, isPackaged: boolean): WindowOptions {
  const options = windowOptions.parse(raw)
  checkKeys('BrowserWindow', options, known)
  if (isPackaged && options.webPreferences.devTools) throw new Error('A packaged window has developer tools.')
  const { preload } = options.webPreferences
  if (preload !== undefined && !(isAbsolute(preload) && existsSync(preload))) {
    throw new Error(`The preload ${preload} is not there.`)
  }
  return options
}

const known = [
  'show',
  'x',
  'y',
  'width',
  'height',
  'minWidth',
  'minHeight',
  'title',
  'icon',
  'backgroundColor',
  'webPreferences',
]
