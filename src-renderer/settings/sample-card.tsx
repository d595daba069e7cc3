import { Button, Code, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconBuildingCommunity } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../client/app-state.ts'
import { client } from '../client/client.ts'
import { tellOtherWindows } from '../client/other-windows.ts'
import { changePreferences } from '../client/preferences.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { showDone } from '../ui/undo-notice.tsx'
import { Card } from './card.tsx'

/** Shown with the sample data only: the way from trying out to one's own agency. */
export function SampleCard() {
  const { t } = useTranslation(['settings', 'common'])
  const { dataDir } = useAppState()
  const [asking, ask] = useDisclosure(false)
  const leave = useLeaveSample()
  return (
    <Card title={t('sample.title')} text={t('sample.text')}>
      <Button
        variant="default"
        leftSection={<IconBuildingCommunity size={17} aria-hidden />}
        onClick={ask.open}
      >
        {t('sample.leave')}
      </Button>
      <Modal opened={asking} onClose={ask.close} title={t('sample.ask')} size="lg">
        <Stack gap="sm">
          <Text>{t('sample.kept')}</Text>
          <Code style={{ overflowWrap: 'anywhere' }}>{`${dataDir}/put-aside`}</Code>
          <Text>{t('sample.next')}</Text>
          {leave.error !== null && <FailureNotice error={leave.error} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={ask.close} disabled={leave.isPending}>
              {t('common:action.cancel')}
            </Button>
            <Button loading={leave.isPending} onClick={() => leave.mutate()}>
              {t('sample.confirm')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Card>
  )
}

/** Everything that was cached or shown belongs to the sample, so nothing of it may outlive the change. */
function useLeaveSample() {
  const { t } = useTranslation('settings')
  const cache = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: () => client.app.leaveSample({}),
    onSuccess: async ({ putAsideIn }) => {
      // How the app looks was kept with the sample; the new data gets it too.
      changePreferences({ tourOffer: false })
      await navigate({ to: '/', search: {} })
      await cache.resetQueries()
      tellOtherWindows({ kind: 'renewed' })
      showDone(t('sample.done', { dir: putAsideIn }))
    },
  })
}
