import { Button, Group, Menu, Modal, Progress, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListExportInput, ListFormat } from '../../../src-main/contract/list-export.ts'
import { listFormat } from '../../../src-main/contract/list-export.ts'
import { routes } from '../../../src-main/contract/routes.ts'
import { client, query } from '../../client/client.ts'
import { toFailure } from '../../client/failure.ts'
import { notifyFailure } from '../../client/notify-failure.ts'
import { saveDocument } from '../../client/save-document.ts'
import { showDone } from '../../ui/undo-notice.tsx'
import classes from '../list.module.css'

/** Saves exactly what is shown: rows, order, groups and columns. Long lists show how far they are and can be stopped. */
export function ExportMenu(props: {
  /** What is shown; asked when a format was chosen. */
  describe: () => Omit<ListExportInput, 'format' | 'job'>
  onCopy: () => void
  disabled: boolean
}) {
  const { t } = useTranslation(['commitmentList', 'common'])
  const [job, setJob] = useState<string | null>(null)
  const save = async (format: ListFormat) => {
    const id = crypto.randomUUID()
    setJob(id)
    try {
      const file = await client.commitments.exportList({ ...props.describe(), format, job: id })
      setJob(null)
      if (await saveDocument(routes.listFile(file.id), file.fileName))
        showDone(t('export.saved', { name: file.fileName }))
    } catch (error) {
      setJob(null)
      if (toFailure(error).code !== 'CANCELLED') notifyFailure(error)
    }
  }
  return (
    <>
      <Menu position="bottom-end" width={280} shadow="md" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button
            variant="default"
            className={classes.action}
            title={t('export.menu')}
            leftSection={<IconDownload size={16} aria-hidden />}
            disabled={props.disabled}
            loading={job !== null}
          >
            {t('export.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {listFormat.options.map((format) => (
            <Menu.Item key={format} onClick={() => void save(format)}>
              {t(`export.${format}`)}
            </Menu.Item>
          ))}
          <Menu.Item onClick={props.onCopy}>{t('export.copy')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {job !== null && <Running job={job} />}
    </>
  )
}

/** Shown only when it takes so long that one wonders. */
function Running({ job }: { job: string }) {
  const { t } = useTranslation(['commitmentList', 'common'])
  const progress = useQuery({
    ...query.jobs.progress.queryOptions({ input: { id: job } }),
    refetchInterval: 300,
    gcTime: 0,
  })
  const found = progress.data?.progress ?? null
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Modal
      opened={late && found !== null}
      onClose={() => void client.jobs.cancel({ id: job })}
      title={t('export.running')}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
      closeOnClickOutside={false}
    >
      <Progress
        value={found === null || found.total === 0 ? 0 : (found.done / found.total) * 100}
        aria-label={t('export.running')}
      />
      <Group justify="space-between" mt="sm">
        <Text size="sm" c="dimmed">
          {t('export.progress', { done: found?.done ?? 0, total: found?.total ?? 0 })}
        </Text>
        <Button variant="default" onClick={() => void client.jobs.cancel({ id: job })}>
          {t('common:action.cancel')}
        </Button>
      </Group>
    </Modal>
  )
}

/** Milliseconds. */
const PATIENCE = 800
