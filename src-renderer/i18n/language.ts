import type { Language } from '../../src-main/contract/errors.ts'
import { translations } from './instance.ts'

const storageKey = 'camket.language'

/** The language in use. */
export function currentLanguage(): Language {
  return translations.language === 'en' ? 'en' : 'vi'
}

/** The language chosen earlier on this machine; Vietnamese unless English was chosen. */
export function storedLanguage(): Language {
  return localStorage.getItem(storageKey) === 'en' ? 'en' : 'vi'
}

/** Switches at once and remembers the choice. */
export async function changeLanguage(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language)
  document.documentElement.lang = language
  await translations.changeLanguage(language)
}
