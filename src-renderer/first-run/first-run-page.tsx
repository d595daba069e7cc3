import { Button, Group, Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { IconFileCertificate, IconFileSearch, IconPlugConnectedX, IconSparkles } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgencyProfile } from '../../src-main/contract/agency.ts'
import { usualLayoutPreset } from '../../src-main/contract/layout-preset.ts'
import { useAppState } from '../client/app-state.ts'
import { useChange } from '../client/change.ts'
import { changePreferences } from '../client/preferences.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import classes from './first-run-page.module.css'
import { ProfileFields } from './profile-fields.tsx'
import { suggestProfile } from './suggest-profile.ts'
import { useProfileForm } from './use-profile-form.ts'

const emptyProfile: AgencyProfile = {
  name: '',
  parentName: '',
  placeName: '',
  symbol: '',
  kind: 'so-ban-nganh',
  headTitle: '',
  headName: '',
  draftingUnit: '',
  beforeCountsDay: true,
  aliases: [],
  layout: usualLayoutPreset,
}

/** Asks for the agency, or opens with the sample data; afterwards the frame takes its place. */
export function FirstRunPage() {
  const { t } = useTranslation(['firstRun', 'common'])
  const { dataDir, version } = useAppState()
  const setUp = useChange((client, profile: AgencyProfile) => begun(client.app.setUp(profile), version), {
    quiet: true,
  })
  const trySample = useChange((client) => begun(client.app.trySample({}), version), { quiet: true })
  const form = useProfileForm(emptyProfile)
  const suggest = useSuggestions(form)
  const fields = useRef<HTMLFormElement>(null)
  // The form is what one comes for; the sample, which stands before it, is two steps back.
  useEffect(() => fields.current?.querySelector('input')?.focus(), [])
  const error = setUp.error ?? trySample.error
  return (
    <main className={classes.page}>
      <Paper className={classes.card} shadow="md">
        <section className={classes.intro}>
          <Text className={classes.brand}>{t('common:appName')}</Text>
          <Title order={1}>{t('title')}</Title>
          <Stack component="ul" gap="sm" className={classes.points}>
            <Point icon={<IconPlugConnectedX size={16} />}>{t('points.offline')}</Point>
            <Point icon={<IconFileSearch size={16} />}>{t('points.read')}</Point>
            <Point icon={<IconFileCertificate size={16} />}>{t('points.letter')}</Point>
          </Stack>
          <div className={classes.sample}>
            <Text fw={600}>{t('sample.title')}</Text>
            <Text size="sm" mb="xs">
              {t('sample.text')}
            </Text>
            <Button
              variant="default"
              leftSection={<IconSparkles size={17} />}
              loading={trySample.isPending}
              disabled={setUp.isPending}
              onClick={() => trySample.mutate(undefined)}
            >
              {t('sample.button')}
            </Button>
          </div>
        </section>
        <section className={classes.form}>
          <Group justify="space-between" align="flex-start" wrap="nowrap">
            <Title order={2}>{t('formTitle')}</Title>
            <LanguageSwitch />
          </Group>
          <Text size="sm" c="dimmed" mb="md">
            {t('intro')}
          </Text>
          <form ref={fields} onSubmit={form.onSubmit((profile) => setUp.mutate(profile))} noValidate>
            <Stack gap="md">
              <ProfileFields form={form} extended={false} onNamed={suggest} />
              {error !== null && <FailureNotice error={error} />}
              <Group justify="space-between" wrap="nowrap">
                <Text size="xs" c="dimmed" className={classes.dir}>
                  {t('dataDir', { dir: dataDir })}
                </Text>
                <Button type="submit" loading={setUp.isPending} disabled={trySample.isPending}>
                  {t('submit')}
                </Button>
              </Group>
            </Stack>
          </form>
        </section>
      </Paper>
    </main>
  )
}

/** Before the frame takes the place of this page, so that it knows what to offer. */
async function begun(started: Promise<unknown>, version: string): Promise<void> {
  await started
  changePreferences({ newsSeen: version, tourOffer: true })
}

/** Fills the fields in which nobody has typed from the names typed so far. */
function useSuggestions(form: ReturnType<typeof useProfileForm>): () => void {
  const [suggested, setSuggested] = useState<Partial<AgencyProfile>>({})
  return () => {
    const values = form.getValues()
    const next: Partial<AgencyProfile> = suggestProfile(values)
    const changes = (['symbol', 'kind', 'headTitle', 'placeName'] as const).flatMap((key) => {
      const untouched = values[key] === (suggested[key] ?? emptyProfile[key])
      return untouched && next[key] !== undefined ? [[key, next[key]] as const] : []
    })
    form.setValues(Object.fromEntries(changes))
    setSuggested({ ...suggested, ...next })
  }
}

function Point({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className={classes.point}>
      <ThemeIcon variant="light" size={30} radius="xl" aria-hidden>
        {icon}
      </ThemeIcon>
      <Text size="sm">{children}</Text>
    </li>
  )
}
