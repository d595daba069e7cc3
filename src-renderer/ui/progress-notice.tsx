import { Button, Group, Progress, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useEffect, useState } from 'react'
import { client } from '../client/client.ts'
import { toFailure } from '../client/failure.ts'
import { notifyFailure } from '../client/notify-failure.ts'
import { translations } from '../i18n/instance.ts'

/** Work shorter than this shows no progress, in milliseconds. */
const PATIENCE_MS = 800
const LOOK_MS = 400

/**
 * Runs work that may take long: after a moment its progress is shown as a notice with a button that stops it.
 * `work` gets a name for its job, which it hands to the core.
 */
export function withJob<T>(title: string, work: (job: string) => Promise<T>): Promise<T> {
  const job = crypto.randomUUID()
  return withProgress(
    title,
    {
      read: async () => {
        const { progress } = await client.jobs.progress({ id: job })
        return progress === null || progress.total === 0 ? null : progress.done / progress.total
      },
      cancel: () => void client.jobs.cancel({ id: job }).catch(notifyFailure),
    },
    () => work(job),
  )
}

/** The same for work that itself knows how far it is; `read` answers a share from 0 to 1, or null. */
export async function withProgress<T>(
  title: string,
  control: { read: () => Promise<number | null>; cancel: () => void },
  work: () => Promise<T>,
): Promise<T> {
  const id = crypto.randomUUID()
  const timer = setTimeout(() => {
    notifications.show({
      id,
      autoClose: false,
      withCloseButton: false,
      message: <ProgressNotice title={title} {...control} />,
    })
  }, PATIENCE_MS)
  try {
    return await work()
  } finally {
    clearTimeout(timer)
    notifications.hide(id)
  }
}

/** Says what went wrong, unless the user stopped the work. */
export function reportFailure(error: unknown): void {
  if (toFailure(error).code !== 'CANCELLED') notifyFailure(error)
}

function ProgressNotice(props: { title: string; read: () => Promise<number | null>; cancel: () => void }) {
  const { title, read, cancel } = props
  const [share, setShare] = useState<number | null>(null)
  const [stopping, setStopping] = useState(false)
  useEffect(() => {
    const timer = setInterval(() => {
      read().then(
        (now) => now !== null && setShare(now),
        // The work itself says when the core is gone.
        () => {},
      )
    }, LOOK_MS)
    return () => clearInterval(timer)
  }, [read])
  const percent = Math.round((share ?? 0) * 100)
  return (
    <>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }} lineClamp={2}>
          {title}
        </Text>
        <Button
          size="compact-sm"
          variant="default"
          style={{ flexShrink: 0 }}
          disabled={stopping}
          onClick={() => {
            setStopping(true)
            cancel()
          }}
        >
          {translations.t('common:action.cancel')}
        </Button>
      </Group>
      <Progress value={share === null ? 100 : percent} animated={share === null} mt={6} aria-label={title} />
    </>
  )
}
