import { Button, Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type AgencyProfile, agencyProfile } from '../../src-main/contract/agency.ts'
import { useAgency } from '../client/app-state.ts'
import { useChange } from '../client/change.ts'
import { ProfileFields } from '../first-run/profile-fields.tsx'
import { useProfileForm } from '../first-run/use-profile-form.ts'
import { showDone } from '../ui/undo-notice.tsx'
import { Card } from './card.tsx'

/** The agency's profile; the earlier description stays in the history. */
export function AgencyForm() {
  const { t } = useTranslation('settings')
  const agency = useAgency()
  const form = useProfileForm(agencyProfile.parse(agency))
  const update = useChange((client, profile: AgencyProfile) => client.app.updateAgency(profile))
  const save = (profile: AgencyProfile) =>
    // The layout is chosen on its own card, perhaps since this form was opened.
    update.mutate(
      { ...profile, layout: agency.layout },
      {
        onSuccess: () => {
          form.resetDirty(profile)
          form.setInitialValues(profile)
          showDone(t('agency.saved'))
        },
      },
    )
  return (
    <Card title={t('agency.title')} text={t('agency.text')}>
      <form onSubmit={form.onSubmit(save)} noValidate>
        <Stack gap="md">
          <ProfileFields form={form} extended />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" disabled={!form.isDirty()} onClick={() => form.reset()}>
              {t('agency.reset')}
            </Button>
            <Button type="submit" disabled={!form.isDirty()} loading={update.isPending}>
              {t('agency.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  )
}
