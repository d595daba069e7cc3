import { Alert, Button, Code, CopyButton, Group, List, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconFolderOpen, IconShieldCheck } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Verification } from '../../src-main/contract/settings.ts'
import { useAppState } from '../client/app-state.ts'
import { client } from '../client/client.ts'
import { FailureError } from '../client/failure.ts'
import { notifyFailure } from '../client/notify-failure.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { Card } from './card.tsx'

/** Where the data lives, and whether it is whole. */
export function DataCard() {
  const { t } = useTranslation(['settings', 'common'])
  const { dataDir } = useAppState()
  const verify = useMutation({ mutationFn: () => client.app.verify({}) })
  const native = window.camket
  return (
    <Card title={t('data.title')}>
      <Stack gap="sm" mt="xs">
        <div>
          <Text size="sm" c="dimmed">
            {t('data.folder')}
          </Text>
          <Code style={{ overflowWrap: 'anywhere' }}>{dataDir}</Code>
        </div>
        <Group gap="xs">
          <CopyButton value={dataDir}>
            {({ copied, copy }) => (
              <Button size="xs" variant="default" onClick={copy}>
                {copied ? t('common:action.copied') : t('data.copy')}
              </Button>
            )}
          </CopyButton>
          {native !== undefined && (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconFolderOpen size={15} />}
              onClick={() => {
                reveal().catch(notifyFailure)
              }}
            >
              {t('data.reveal')}
            </Button>
          )}
          <Button
            size="xs"
            variant="default"
            leftSection={<IconShieldCheck size={15} />}
            loading={verify.isPending}
            onClick={() => verify.mutate()}
          >
            {t('data.verify')}
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          {t('data.verifyText')}
        </Text>
        <div aria-live="polite">
          {verify.isPending && <Text size="sm">{t('data.verifying')}</Text>}
          {verify.data !== undefined && !verify.isPending && <Result result={verify.data} />}
          {verify.error !== null && <FailureNotice error={verify.error} onRetry={() => verify.mutate()} />}
        </div>
      </Stack>
    </Card>
  )
}

function Result({ result }: { result: Verification }) {
  const { t } = useTranslation(['settings', 'common'])
  if (result.ok) {
    return (
      <Alert color="green" icon={<IconCircleCheck size={18} />} title={t('data.ok')}>
        {t('data.counted', result.counted)}
      </Alert>
    )
  }
  const parts = ['database', 'vault', 'history'] as const
  const lines = parts.flatMap((part) => result[part].map((line) => `${t(`data.part.${part}`)}: ${line}`))
  return (
    <Alert color="red" icon={<IconAlertTriangle size={18} />} title={t('data.wrong')}>
      <Text size="sm">{t('data.wrongText')}</Text>
      <List size="sm" my="xs">
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
      <CopyButton value={lines.join('\n')}>
        {({ copied, copy }) => (
          <Button size="xs" variant="default" onClick={copy}>
            {copied ? t('common:action.copied') : t('common:action.copy')}
          </Button>
        )}
      </CopyButton>
    </Alert>
  )
}

async function reveal(): Promise<void> {
  const reply = await window.camket?.revealDataFolder()
  if (reply !== undefined && !reply.ok) throw new FailureError({ code: reply.code, params: reply.params })
}
