import type { Language } from '../../contract/errors.ts'
import { en } from './texts-en.ts'
import { type ShellTexts, vi } from './texts-vi.ts'

let language: Language = 'vi'

/** The words of the shell in the language in use: Vietnamese until a page says otherwise. */
export function shellTexts(): ShellTexts {
  return language === 'en' ? en : vi
}

export function shellLanguage(): Language {
  return language
}

/** Speaks the language of the page from now on; true when it is another one than before. */
export function speak(next: Language): boolean {
  const changes = next !== language
  language = next
  return changes
}
