import type { ErrorCode, ErrorParams, Language } from './errors.ts'
import type { OfferedFile } from './routes.ts'

/**
 * What the Electron shell adds to the page as `window.camket`. The browser shell adds nothing, so the
 * renderer asks `window.camket` for its presence and falls back to `<input type="file">` and downloads.
 */
export interface NativeApi {
  readonly shell: 'electron'
  /** Turns files dropped on the window into one-time handles; folders and vanished files are refused. */
  offerDropped(files: readonly File[]): Promise<NativeReply<OfferedFile[]>>
  /** Shows the system's open dialog; an empty list when the user cancels. */
  pickFiles(options: PickOptions): Promise<NativeReply<OfferedFile[]>>
  /**
   * Fetches a document of this origin (one of `savablePrefixes`), asks where to save it and writes it.
   * `saved` is false when the user cancels; a failed write answers EXPORT_FAILED.
   */
  saveDocument(url: string, suggestedName: string): Promise<NativeReply<{ saved: boolean }>>
  /** Asks for a folder; answers its one-time handle, or null when the user cancels. */
  pickFolder(purpose: FolderPurpose): Promise<NativeReply<{ handle: string; name: string } | null>>
  /**
   * Opens a read-only copy of evidence with the system's program, or shows the copy in the file manager. Programs
   * and scripts are never opened. Fails with OPEN_FAILED.
   */
  openEvidence(id: string, how: 'open' | 'reveal'): Promise<NativeReply<null>>
  /** Opens the data folder in the system's file manager. */
  revealDataFolder(): Promise<NativeReply<null>>
  /** Shows a system notification. */
  notify(message: NativeNotice): Promise<NativeReply<null>>
  /** Enlarges the page of this window; 1 is the usual size, at most 2. */
  setZoom(factor: number): Promise<NativeReply<null>>
  /** Says the language of the page, in which the menu and the boxes of the shell then speak. */
  setLanguage(language: Language): Promise<NativeReply<null>>
  /** Listens to the menu; returns the function that stops listening. */
  onMenu(listener: (command: MenuCommand) => void): () => void
  /**
   * Is called when the window is about to close, which waits up to three seconds for the promise: the moment
   * to save what was typed last. Returns the function that stops listening.
   */
  onClosing(listener: () => Promise<void>): () => void
}

/** What the files are for; the shell words the dialog and its filters. */
export interface PickOptions {
  purpose: PickPurpose
  multiple: boolean
}

export interface NativeNotice {
  title: string
  body: string
}

/** Errors do not survive the bridge, so an expected failure comes back as a value with its code. */
export type NativeReply<T> = { ok: true; value: T } | { ok: false; code: ErrorCode; params: ErrorParams }

export const pickPurposes = ['directive', 'evidence', 'any'] as const
export type PickPurpose = (typeof pickPurposes)[number]

export const folderPurposes = ['scan', 'export'] as const
export type FolderPurpose = (typeof folderPurposes)[number]

/** The screens of the sidebar, in its order. */
export const screenCommands = [
  'workbench',
  'directives',
  'commitments',
  'letters',
  'evidence',
  'reports',
  'indicators',
  'directory',
  'settings',
] as const
export type ScreenCommand = (typeof screenCommands)[number]

/** Menu entries that the renderer carries out; their keys are handled by the renderer in both shells. */
export const menuCommands = [
  'import',
  'search',
  ...screenCommands,
  'help',
  'shortcuts',
  'tour',
  'news',
  'zoomIn',
  'zoomOut',
  'zoomReset',
] as const
export type MenuCommand = (typeof menuCommands)[number]

/** The only addresses whose content `saveDocument` writes to a place the user chooses. */
export const savablePrefixes = [
  '/letters/',
  '/reports/',
  '/evidence/',
  '/drafts/',
  '/exports/',
  '/directory/',
  '/agenda.ics',
] as const

/** Names of the messages between the preload and the main process. */
export const nativeChannels = {
  offerDropped: 'camket:offer-dropped',
  pickFiles: 'camket:pick-files',
  saveDocument: 'camket:save-document',
  pickFolder: 'camket:pick-folder',
  openEvidence: 'camket:open-evidence',
  revealDataFolder: 'camket:reveal-data-folder',
  notify: 'camket:notify',
  setZoom: 'camket:set-zoom',
  setLanguage: 'camket:set-language',
  menu: 'camket:menu',
  farewell: 'camket:farewell',
  farewellDone: 'camket:farewell-done',
} as const

declare global {
  interface Window {
    /** Present in the Electron shell only. */
    readonly camket?: NativeApi
  }
}
