import { SimpleGrid, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../client/app-state.ts'
import { PageHeader } from '../ui/page-header.tsx'
import { About } from './about.tsx'
import { AgencyForm } from './agency-form.tsx'
import { DataCard } from './data-card.tsx'
import { DisplayCard } from './display-card.tsx'
import { LayoutCard } from './layout-card.tsx'
import { SampleCard } from './sample-card.tsx'
import { WorkingDaysCard } from './working-days/working-days-card.tsx'

/** The agency, the data folder and how the app looks. */
export function SettingsPage() {
  const { t } = useTranslation('settings')
  const { sample } = useAppState()
  return (
    <>
      <PageHeader title={t('title')} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md" style={{ alignItems: 'start' }} maw={1400}>
        <AgencyForm />
        <Stack gap="md">
          {sample && <SampleCard />}
          <DisplayCard />
          <DataCard />
          <About />
        </Stack>
      </SimpleGrid>
      <LayoutCard />
      <WorkingDaysCard />
    </>
  )
}
