import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FolderChoice } from '../../src-main/contract/evidence-library.ts'
import { client, query } from '../client/client.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { showDone } from '../ui/undo-notice.tsx'
import { pickFolder } from './pick-folder.ts'

/** Chooses the folder in which a scanner leaves its files. */
export function ScanDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('evidence')
  return (
    <Modal opened={opened} onClose={onClose} title={t('scan.dialogTitle')} size="lg">
      {opened && <Form onClose={onClose} />}
    </Modal>
  )
}

function Form({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['evidence', 'common'])
  const cache = useQueryClient()
  const state = useQuery(query.evidence.scan.state.queryOptions({ input: {} }))
  const [path, setPath] = useState('')
  const [saving, setSaving] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const { folder = null, earlier = 0 } = state.data ?? {}

  const run = async (work: () => Promise<unknown>) => {
    setSaving(true)
    setError(null)
    try {
      await work()
      await cache.invalidateQueries()
    } catch (cause) {
      setError(cause)
    } finally {
      setSaving(false)
    }
  }
  const choose = (choice: FolderChoice | null) =>
    run(async () => {
      await client.evidence.scan.setFolder({ folder: choice })
      showDone(t(choice === null ? 'scan.stopped' : 'scan.started'))
      onClose()
    })
  const pick = () =>
    run(async () => {
      const handle = await pickFolder('scan')
      if (handle !== null) await choose({ handle })
    })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (path.trim() !== '') void choose({ path: path.trim() })
  }
  return (
    <Stack gap="sm">
      <Text size="sm">{t('scan.explain')}</Text>
      <Text size="sm" fw={500} style={{ overflowWrap: 'anywhere' }}>
        {folder === null ? t('scan.none') : t('scan.watched', { folder })}
      </Text>
      {earlier > 0 && (
        <Group gap="sm">
          <Text size="sm" c="dimmed">
            {t('scan.earlier', { count: earlier })}
          </Text>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => void run(() => client.evidence.scan.offerEarlier({})).then(onClose)}
          >
            {t('scan.offerEarlier')}
          </Button>
        </Group>
      )}
      {error !== null && <FailureNotice error={error} />}
      {window.camket === undefined && (
        <form onSubmit={submit}>
          <TextInput
            label={t('scan.path')}
            description={t('scan.pathHint')}
            value={path}
            onChange={(event) => setPath(event.currentTarget.value)}
            data-autofocus
          />
          <Group justify="flex-end" mt="sm">
            {folder !== null && <Stop saving={saving} onStop={() => void choose(null)} />}
            <Button type="submit" loading={saving} disabled={path.trim() === ''}>
              {t('scan.watch')}
            </Button>
          </Group>
        </form>
      )}
      {window.camket !== undefined && (
        <Group justify="flex-end">
          {folder !== null && <Stop saving={saving} onStop={() => void choose(null)} />}
          <Button loading={saving} onClick={() => void pick()} data-autofocus>
            {t('scan.pick')}
          </Button>
        </Group>
      )}
    </Stack>
  )
}

function Stop({ saving, onStop }: { saving: boolean; onStop: () => void }) {
  const { t } = useTranslation('evidence')
  return (
    <Button variant="default" disabled={saving} onClick={onStop}>
      {t('scan.stop')}
    </Button>
  )
}
