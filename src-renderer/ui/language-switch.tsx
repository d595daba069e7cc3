import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../src-main/contract/errors.ts'
import { changePreferences } from '../client/preferences.ts'
import { currentLanguage, showLanguage } from '../i18n/language.ts'

/** Vietnamese or English, at once and remembered. */
export function LanguageSwitch() {
  const { t } = useTranslation('settings')
  return (
    <SegmentedControl<Language>
      size="xs"
      aria-label={t('display.language')}
      value={currentLanguage()}
      onChange={(language) => {
        changePreferences({ language })
        void showLanguage(language)
      }}
      data={[
        { value: 'vi', label: t('display.vi') },
        { value: 'en', label: t('display.en') },
      ]}
    />
  )
}
