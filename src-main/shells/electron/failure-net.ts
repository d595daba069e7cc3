import { homedir } from 'node:os'
import { app, clipboard, dialog } from 'electron'
import { reportText } from './failure-report.ts'
import { shellTexts } from './texts.ts'

/** Catches what nothing else caught, from the first line on: writes it down, and tells the user once. */
export function installFailureNet(): void {
  let isShowing = false
  const report = (error: unknown) => {
    const text = reportText(error, { version: app.getVersion(), home: homedir() })
    console.error(text)
    if (!isShowing) void show(text)
  }
  const show = async (text: string) => {
    isShowing = true
    try {
      await tell(text)
    } catch (failure) {
      // Reporting this would come back here.
      console.error(failure)
    } finally {
      isShowing = false
    }
  }
  process.on('uncaughtException', report)
  process.on('unhandledRejection', report)
}

async function tell(report: string): Promise<void> {
  const { title, advice, copyReport, close } = shellTexts().unexpected
  // Before Electron is ready only this box exists.
  if (!app.isReady()) {
    dialog.showErrorBox(title, `${advice}\n\n${report}`)
    return
  }
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: title,
    detail: `${advice}\n\n${report.slice(0, 1_500)}`,
    buttons: [copyReport, close],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  if (response === 0) await clipboard.writeText(report)
}
