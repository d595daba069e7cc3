import type { Language } from '../../src-main/contract/errors.ts'
import { translations } from './instance.ts'

/** The language in use. */
export function currentLanguage(): Language {
  return translations.language === 'en' ? 'en' : 'vi'
}

/** Switches at once; `client/preferences.ts` remembers the choice. */
export async function showLanguage(language: Language): Promise<void> {
  document.documentElement.lang = language
  await translations.changeLanguage(language)
}
