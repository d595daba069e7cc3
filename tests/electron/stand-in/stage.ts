import { type Answer, answer } from './link.ts'
import { toEngine } from './protocol.ts'

/** The user in front of the app: what they see beside the pages, and what they answer. */
export interface Stage {
  /** Dialogs, links, notifications and opened folders, in order. */
  readonly shown: { what: string; detail: string }[]
  /** Options of the file dialogs, in order. */
  readonly fileDialogs: unknown[]
  /** Files for the next open dialogs; an empty list cancels. */
  readonly openAnswers: string[][]
  /** Places for the next save dialogs; null cancels. */
  readonly saveAnswers: (string | null)[]
  /** Labels of the buttons to press in the next message boxes. */
  readonly boxAnswers: string[]
  /** Entries of the menu as "Tệp › Thoát". */
  readonly menu: string[]
  readonly answers: readonly Answer[]
}

/** A dialog that nobody expected is a complaint, and is cancelled. */
export function createStage(complain: (text: string) => void): Stage {
  const shown: Stage['shown'] = []
  const fileDialogs: unknown[] = []
  const openAnswers: string[][] = []
  const saveAnswers: (string | null)[] = []
  const boxAnswers: string[] = []
  const menu: string[] = []
  return {
    shown,
    fileDialogs,
    openAnswers,
    saveAnswers,
    boxAnswers,
    menu,
    answers: [
      answer(toEngine.openDialog, (options) => {
        fileDialogs.push(options)
        if (openAnswers.length === 0) complain('dialog: an open dialog that the test did not expect')
        return openAnswers.shift() ?? []
      }),
      answer(toEngine.saveDialog, (options) => {
        fileDialogs.push(options)
        if (saveAnswers.length === 0) complain('dialog: a save dialog that the test did not expect')
        return saveAnswers.shift() ?? null
      }),
      answer(toEngine.messageBox, ({ message, detail, buttons }) => {
        shown.push({ what: 'message box', detail: `${message}\n${detail}\n[${buttons.join('] [')}]` })
        const label = boxAnswers.shift()
        if (label === undefined) complain(`dialog: ${message} ${detail}`)
        else if (!buttons.includes(label)) complain(`dialog: ${message} has no button ${label}`)
        return label === undefined ? buttons.length - 1 : Math.max(0, buttons.indexOf(label))
      }),
      answer(toEngine.outside, (what) => {
        shown.push(what)
      }),
      answer(toEngine.menu, (labels) => {
        menu.splice(0, menu.length, ...labels)
      }),
    ],
  }
}
