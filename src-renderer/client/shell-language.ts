import { translations } from '../i18n/instance.ts'
import { currentLanguage } from '../i18n/language.ts'
import { notifyFailure } from './notify-failure.ts'

/** Electron's menu and boxes speak the language of the page, now and whenever it is switched. */
export function tellShellLanguage(): void {
  tell()
  translations.on('languageChanged', tell)
}

function tell(): void {
  window.camket?.setLanguage(currentLanguage()).catch(notifyFailure)
}
