import { ActionIcon, Alert, Button, Group, Text, Tooltip } from '@mantine/core'
import { IconFolderSearch, IconPlugConnectedX, IconRefresh, IconX } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ScannedFile } from '../../src-main/contract/evidence-library.ts'
import { client, query } from '../client/client.ts'
import { fileSize } from '../ui/file-size.ts'
import { shortInstant } from '../ui/parse-date.ts'
import { reportFailure, withJob } from '../ui/progress-notice.tsx'
import { showDone, showUndo } from '../ui/undo-notice.tsx'
import classes from './library.module.css'

const LOOK_EVERY_MS = 5_000

/** New files of the watched folder, each to be taken or ignored; nothing is shown while there are none. */
export function ScanPanel() {
  const { t } = useTranslation(['evidence', 'common'])
  const cache = useQueryClient()
  const [busy, setBusy] = useState(false)
  const state = useQuery({
    ...query.evidence.scan.state.queryOptions({ input: {} }),
    refetchInterval: ({ state: { data } }) =>
      data === undefined || data.folder === null ? false : LOOK_EVERY_MS,
  })
  const scan = state.data
  if (scan === undefined || scan.folder === null) return null
  const { offered, more, missing, unsettled } = scan

  const act = async (work: () => Promise<unknown>) => {
    setBusy(true)
    try {
      await work()
    } catch (error) {
      reportFailure(error)
    } finally {
      setBusy(false)
      await cache.invalidateQueries()
    }
  }
  const take = (files: readonly ScannedFile[]) =>
    act(async () => {
      const names = files.map(({ name }) => name)
      const added = await withJob(t('scan.taking', { count: names.length }), (job) =>
        client.evidence.scan.take({ names, job }),
      )
      showDone(t('added', { count: added.length }))
    })
  const ignore = (files: readonly ScannedFile[]) =>
    act(async () => {
      const names = files.map(({ name }) => name)
      await client.evidence.scan.ignore({ names })
      showUndo({
        message: t('scan.ignored', { count: names.length }),
        undoLabel: t('common:action.undo'),
        undo: () => void act(() => client.evidence.scan.offerAgain({ names })),
      })
    })

  if (missing) {
    return (
      <Alert color="yellow" icon={<IconPlugConnectedX size={18} />} mb="sm" role="status">
        <Group justify="space-between" gap="sm">
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {t('scan.missing', { folder: scan.folder })}
          </Text>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconRefresh size={15} aria-hidden />}
            onClick={() => void act(() => client.evidence.scan.look({}))}
          >
            {t('common:action.retry')}
          </Button>
        </Group>
      </Alert>
    )
  }
  if (offered.length === 0 && unsettled === 0) return null
  return (
    <section className={classes.offer} aria-label={t('scan.title')}>
      <Group justify="space-between" gap="sm">
        <Group gap={8} wrap="nowrap" miw={0}>
          <IconFolderSearch size={20} aria-hidden />
          <Text size="sm" fw={500} role="status">
            {offered.length === 0
              ? t('scan.arriving', { count: unsettled })
              : t('scan.offered', { count: offered.length + more })}
          </Text>
        </Group>
        {offered.length > 0 && (
          <Group gap={6}>
            <Button size="compact-sm" loading={busy} onClick={() => void take(offered)}>
              {t('scan.takeAll')}
            </Button>
            <Button size="compact-sm" variant="default" disabled={busy} onClick={() => void ignore(offered)}>
              {t('scan.ignoreAll')}
            </Button>
          </Group>
        )}
      </Group>
      {offered.length > 0 && (
        <ul className={classes.offerList} tabIndex={0} aria-label={t('scan.title')}>
          {offered.slice(0, LISTED).map((file) => (
            <Offer
              key={`${file.name} ${file.modifiedAt}`}
              file={file}
              busy={busy}
              onTake={() => void take([file])}
              onIgnore={() => void ignore([file])}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

/** More are counted, not listed. */
const LISTED = 100

function Offer(props: { file: ScannedFile; busy: boolean; onTake: () => void; onIgnore: () => void }) {
  const { t, i18n } = useTranslation('evidence')
  const { t: common } = useTranslation('common')
  const { file, busy } = props
  return (
    <li>
      <Text size="sm" truncate style={{ flex: 1 }} title={file.name}>
        {file.name}
      </Text>
      <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {`${fileSize(file.size, common, i18n.language)} · ${shortInstant(file.modifiedAt)}`}
      </Text>
      <Button
        size="compact-xs"
        variant="default"
        disabled={busy}
        aria-label={t('scan.takeOne', { name: file.name })}
        onClick={props.onTake}
      >
        {t('scan.take')}
      </Button>
      <Tooltip label={t('scan.ignore')}>
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          disabled={busy}
          aria-label={t('scan.ignoreOne', { name: file.name })}
          onClick={props.onIgnore}
        >
          <IconX size={15} />
        </ActionIcon>
      </Tooltip>
    </li>
  )
}
