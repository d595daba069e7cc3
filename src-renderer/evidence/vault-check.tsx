import { Alert, List, Loader, Text } from '@mantine/core'
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvidenceProblem } from '../../src-main/contract/evidence.ts'
import { client } from '../client/client.ts'
import { toFailure } from '../client/failure.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { withJob } from '../ui/progress-notice.tsx'

interface Check {
  running: boolean
  problems: readonly EvidenceProblem[] | null
  error: unknown
  start: () => void
  dismiss: () => void
}

/** Reads every file of the vault again; nothing is changed by it. */
export function useVaultCheck(): Check {
  const [running, setRunning] = useState(false)
  const [problems, setProblems] = useState<Check['problems']>(null)
  const [error, setError] = useState<unknown>(null)
  const { t } = useTranslation('evidence')
  const title = t('verify.running')
  const start = async () => {
    setRunning(true)
    setError(null)
    setProblems(null)
    try {
      setProblems(await withJob(title, (job) => client.evidence.verify({ job })))
    } catch (cause) {
      if (toFailure(cause).code !== 'CANCELLED') setError(cause)
    } finally {
      setRunning(false)
    }
  }
  return { running, problems, error, start: () => void start(), dismiss: () => setProblems(null) }
}

/** What the check found, in words. */
export function VaultCheck({ check, count }: { check: Check; count: number }) {
  const { t } = useTranslation(['evidence', 'common'])
  const { running, problems, error } = check
  return (
    <div aria-live="polite">
      {running && (
        <Alert color="gray" icon={<Loader size={18} />} mb="sm">
          {t('verify.running')}
        </Alert>
      )}
      {error !== null && <FailureNotice error={error} onRetry={check.start} />}
      {problems !== null && problems.length === 0 && (
        <Alert
          color="green"
          icon={<IconShieldCheck size={18} />}
          mb="sm"
          withCloseButton
          closeButtonLabel={t('common:action.close')}
          onClose={check.dismiss}
        >
          {t('verify.intact', { count })}
        </Alert>
      )}
      {problems !== null && problems.length > 0 && (
        <Alert
          color="red"
          icon={<IconAlertTriangle size={18} />}
          mb="sm"
          title={t('verify.found', { count: problems.length })}
        >
          <List size="sm">
            {problems.map((one) => (
              <List.Item key={`${one.evidenceId} ${one.sha256}`}>
                {t('verify.line', {
                  name: one.name === '' ? one.sha256.slice(0, 12) : one.name,
                  problem: t(`verify.problem.${one.problem}`),
                })}
              </List.Item>
            ))}
          </List>
          <Text size="sm" mt="xs">
            {t('verify.advice')}
          </Text>
        </Alert>
      )}
    </div>
  )
}
