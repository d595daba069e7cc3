import { Alert, Button, Code, Collapse, CopyButton, Group, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { failureText, toFailure } from '../client/failure.ts'
import { currentLanguage } from '../i18n/language.ts'

/** An error in its place: what is wrong, a way on, and a report to copy where the cause was unexpected. */
export function FailureNotice(props: { error: unknown; title?: string; onRetry?: () => void }) {
  const { t } = useTranslation()
  const [shown, { toggle }] = useDisclosure(false)
  const failure = toFailure(props.error)
  const report = failure.report
  return (
    <Alert
      color="red"
      icon={<IconAlertTriangle size={18} />}
      title={props.title ?? t('failure.title')}
      role="alert"
    >
      <Stack gap="xs">
        <Text>{failureText(failure, currentLanguage())}</Text>
        <Group gap="xs">
          {props.onRetry !== undefined && (
            <Button size="xs" variant="default" onClick={props.onRetry}>
              {t('action.retry')}
            </Button>
          )}
          {report !== undefined && (
            <>
              <CopyButton value={report}>
                {({ copied, copy }) => (
                  <Button size="xs" variant="default" onClick={copy}>
                    {copied ? t('action.copied') : t('failure.copyReport')}
                  </Button>
                )}
              </CopyButton>
              <Button size="xs" variant="default" onClick={toggle} aria-expanded={shown}>
                {t('failure.showReport')}
              </Button>
            </>
          )}
        </Group>
        {report !== undefined && (
          <Collapse expanded={shown}>
            <Code block style={{ maxHeight: 220, overflow: 'auto' }}>
              {report}
            </Code>
          </Collapse>
        )}
      </Stack>
    </Alert>
  )
}
