import { createInstance } from 'i18next'

/** The translations of this window; components use `useTranslation`, everything else this. */
export const translations = createInstance()
