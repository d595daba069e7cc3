import { notifications } from '@mantine/notifications'
import { translations } from '../i18n/instance.ts'
import { currentLanguage } from '../i18n/language.ts'
import { failureText, toFailure } from './failure.ts'

/** Shows what went wrong as a notice that stays until it is closed. */
export function notifyFailure(error: unknown): void {
  const shown = toFailure(error)
  notifications.show({
    color: 'red',
    title: translations.t('common:failure.title'),
    message: failureText(shown, currentLanguage()),
    autoClose: false,
  })
}
