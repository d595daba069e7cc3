import { List, Modal, Stack, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../i18n/language.ts'
import { releases } from './whats-new.ts'

/** What each version brought, the newest first. */
export function NewsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('help')
  const language = currentLanguage()
  return (
    <Modal opened onClose={onClose} title={t('news.title')} size="lg">
      <Stack gap="md">
        {releases.map((release) => (
          <section key={release.version}>
            <Title order={3} mb={4}>
              {t('news.version', { version: release.version })}
            </Title>
            <List size="sm" spacing={4}>
              {release[language].map((line) => (
                <List.Item key={line}>{line}</List.Item>
              ))}
            </List>
          </section>
        ))}
      </Stack>
    </Modal>
  )
}
