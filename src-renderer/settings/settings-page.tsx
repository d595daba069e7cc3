import { SimpleGrid, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '../ui/page-header.tsx'
import { About } from './about.tsx'
import { AgencyForm } from './agency-form.tsx'
import { DataCard } from './data-card.tsx'
import { DisplayCard } from './display-card.tsx'
import { LayoutCard } from './layout-card.tsx'

/** The agency, the data folder and how the app looks. */
export function SettingsPage() {
  const { t } = useTranslation('settings')
  return (
    <>
      <PageHeader title={t('title')} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md" style={{ alignItems: 'start' }} maw={1400}>
        <AgencyForm />
        <Stack gap="md">
          <DataCard />
          <DisplayCard />
          <About />
        </Stack>
      </SimpleGrid>
      <LayoutCard />
    </>
  )
}
