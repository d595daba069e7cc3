import { Anchor, Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Importable, ImportedRow } from '../../src-main/contract/directory-import.ts'
import { useChange } from '../client/change.ts'
import { client } from '../client/client.ts'
import { DropZone } from '../ui/drop-zone.tsx'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { ImportPreviewTable } from './import-preview-table.tsx'
import { useOfferUndo } from './use-entry-changes.ts'

/** A file, what it would change row by row, and only then the writing: all of it in one step. */
export function ImportModal(props: { entity: Importable; onTemplate: () => void; onClose: () => void }) {
  const { t } = useTranslation(['directory', 'common'])
  const { entity } = props
  const offerUndo = useOfferUndo()
  const [skipping, setSkipping] = useState(false)
  const read = useMutation({
    mutationFn: (handle: string) => client.directory.readImport({ entity, handle }),
    onMutate: () => setSkipping(false),
  })
  const write = useChange((core, rows: ImportedRow[]) => core.directory.import({ entity, rows }))
  const preview = read.data
  const taken = (preview?.rows ?? []).flatMap(({ action, row }) =>
    row !== null && (action === 'create' || action === 'change') ? [row] : [],
  )
  const refused = (preview?.rows ?? []).filter(({ action }) => action === 'refuse').length
  const confirm = () =>
    write.mutate(taken, {
      onSuccess: ({ changeId, created, changed }) => {
        offerUndo(t('sheet.done', { created, changed }), changeId)
        props.onClose()
      },
    })
  return (
    <Modal opened onClose={props.onClose} title={t(`sheet.title.${entity}`)} size="xl">
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('sheet.text')}{' '}
          <Anchor component="button" type="button" size="sm" onClick={props.onTemplate}>
            {t('sheet.template')}
          </Anchor>
        </Text>
        <DropZone
          purpose="any"
          accept=".xlsx"
          multiple={false}
          hint={t('sheet.drop')}
          onOffered={([file]) => {
            if (file !== undefined) read.mutate(file.handle)
          }}
        />
        {read.isPending && <LoadingState label={t('sheet.reading')} />}
        {read.isError && <FailureNotice error={read.error} />}
        {preview !== undefined && !read.isPending && (
          <>
            <ImportPreviewTable preview={preview} />
            {refused > 0 && taken.length > 0 && (
              <Checkbox
                label={t('sheet.skip', { count: refused })}
                checked={skipping}
                onChange={(event) => setSkipping(event.currentTarget.checked)}
              />
            )}
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={props.onClose}>
                {t('common:action.cancel')}
              </Button>
              <Button
                onClick={confirm}
                loading={write.isPending}
                disabled={taken.length === 0 || (refused > 0 && !skipping)}
              >
                {t('sheet.confirm', { count: taken.length })}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Modal>
  )
}
