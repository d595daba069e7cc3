import { Button, Checkbox, Group, Modal, ScrollArea, Stack, Table, Text, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorkingDay, WorkingDayRow } from '../../../src-main/contract/calendar.ts'
import { client } from '../../client/client.ts'
import { DropZone } from '../../ui/drop-zone.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { shortDate } from '../../ui/parse-date.ts'

/** Days from a file or from pasted lines: what each row brings or lacks is shown before anything is written. */
export function ImportDays(props: { onClose: () => void; onTaken: (days: readonly WorkingDay[]) => void }) {
  const { t } = useTranslation(['settings', 'common'])
  const [text, setText] = useState('')
  const [skipping, setSkipping] = useState(false)
  const read = useMutation({
    mutationFn: (from: { handle: string } | { text: string }) => client.calendar.readWorkingDays(from),
    onMutate: () => setSkipping(false),
  })
  const rows = read.data ?? []
  const days = rows.flatMap(({ day }) => (day === null ? [] : [day]))
  const wrong = rows.length - days.length
  return (
    <Modal opened onClose={props.onClose} title={t('workingDays.importTitle')} size="xl">
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('workingDays.importText')}
        </Text>
        <DropZone
          purpose="any"
          accept=".xlsx,.csv,.txt"
          multiple={false}
          hint={t('workingDays.drop')}
          onOffered={([file]) => {
            if (file !== undefined) read.mutate({ handle: file.handle })
          }}
        />
        <Textarea
          label={t('workingDays.paste')}
          placeholder={t('workingDays.pasteHint')}
          autosize
          minRows={3}
          maxRows={8}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button
            size="xs"
            variant="default"
            disabled={text.trim() === ''}
            loading={read.isPending}
            onClick={() => read.mutate({ text })}
          >
            {t('workingDays.readLines')}
          </Button>
        </Group>
        {read.error !== null && <FailureNotice error={read.error} />}
        {read.data !== undefined && <Rows rows={read.data} />}
        {wrong > 0 && days.length > 0 && (
          <Checkbox
            label={t('workingDays.skip', { count: wrong })}
            checked={skipping}
            onChange={(event) => setSkipping(event.currentTarget.checked)}
          />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button
            disabled={days.length === 0 || (wrong > 0 && !skipping)}
            onClick={() => {
              props.onTaken(days)
              props.onClose()
            }}
          >
            {t('workingDays.take', { count: days.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

function Rows({ rows }: { rows: readonly WorkingDayRow[] }) {
  const { t } = useTranslation('settings')
  if (rows.length === 0) return <Text size="sm">{t('workingDays.noRows')}</Text>
  return (
    <ScrollArea.Autosize mah="16rem" type="auto" viewportProps={{ tabIndex: 0 }}>
      <Table verticalSpacing={4}>
        <Table.Tbody>
          {rows.map(({ row, text, day, problem }) => (
            <Table.Tr key={row}>
              <Table.Td c="dimmed">{t('workingDays.row', { row })}</Table.Td>
              {day === null ? (
                <>
                  <Table.Td colSpan={2}>{text}</Table.Td>
                  <Table.Td c="var(--mantine-color-error)">
                    {t(`workingDays.problem.${problem ?? 'date'}`)}
                  </Table.Td>
                </>
              ) : (
                <>
                  <Table.Td>{shortDate(day.date)}</Table.Td>
                  <Table.Td>{t(day.works ? 'workingDays.works' : 'workingDays.off')}</Table.Td>
                  <Table.Td>{day.name}</Table.Td>
                </>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  )
}
