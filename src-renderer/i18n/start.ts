import { initReactI18next } from 'react-i18next'
import type { Language } from '../../src-main/contract/errors.ts'
import { en, vi } from './catalogue.ts'
import { counts } from './counts.ts'
import { translations } from './instance.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof vi
  }
}

/** Loads the catalogues; they are part of the bundle, so nothing is awaited from outside. */
export async function startTranslations(language: Language): Promise<void> {
  document.documentElement.lang = language
  await translations
    .use(initReactI18next)
    .use(counts)
    .init({
      lng: language,
      fallbackLng: 'vi',
      defaultNS: 'common',
      ns: Object.keys(vi),
      resources: { vi, en },
      interpolation: { escapeValue: false, alwaysFormat: true },
      returnNull: false,
    })
}
