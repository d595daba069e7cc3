import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MOST_AT_ONCE } from '../../../src-main/contract/bulk.ts'
import type { Sorting } from '../../../src-main/contract/commitment-list.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { LoadingState } from '../../ui/loading-state.tsx'
import { type BulkValues, bulkKinds, bulkPart, bulkProblem } from './bulk-change.ts'
import { BulkFields } from './bulk-fields.tsx'
import { rowsOfIds } from './fetch-rows.ts'
import { PreviewTable } from './preview-table.tsx'
import type { Change } from './use-changes.ts'

/** One change of many commitments: what, the preview, and then all at once. */
export function BulkDialog(props: {
  opened: boolean
  ids: readonly string[]
  asOf: string
  sort: Sorting
  today: string
  saving: boolean
  onClose: () => void
  onSave: (changes: Change[], happenedOn: string) => void
}) {
  const { t } = useTranslation(['commitmentList', 'common'])
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={t('bulk.title', { count: props.ids.length })}
      size={860}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      {props.opened && <Content {...props} />}
    </Modal>
  )
}

function Content(props: Parameters<typeof BulkDialog>[0]) {
  const { t } = useTranslation(['commitmentList', 'common'])
  const { ids, asOf, sort } = props
  const [values, setValues] = useState<BulkValues>({
    kind: 'assign',
    unit: null,
    person: null,
    leader: null,
    field: '',
    lastDay: null,
    percent: null,
    text: '',
    portal: 'nq57.vn',
    documentNumber: '',
    documentDate: null,
    happenedOn: asOf < props.today ? asOf : props.today,
  })
  const tooMany = ids.length > MOST_AT_ONCE
  const rows = useQuery({
    queryKey: ['bulk', asOf, ids],
    queryFn: () => rowsOfIds(ids, { asOf, sort }),
    placeholderData: keepPreviousData,
    enabled: !tooMany,
  })
  const problem = bulkProblem(values)
  const parts =
    problem !== null
      ? []
      : (rows.data ?? []).flatMap((row) => {
          const part = bulkPart(row, values, t(`common:leaf.${row.status.leaf}`))
          return part === null ? [] : [{ row, ...part }]
        })
  const lines = parts.map(({ row, before, after }) => ({
    key: row.id,
    task: row.text,
    what: t(`bulk.kind.${values.kind}`),
    before,
    after: after === '' ? t('bulk.emptied') : after,
    problem: null,
  }))
  const already = (rows.data?.length ?? 0) - parts.length
  const save = () => {
    if (values.happenedOn === null) return
    props.onSave(
      parts.map(({ row, content }) => ({ commitmentId: row.id, content })),
      values.happenedOn,
    )
  }
  if (tooMany) return <Text>{t('bulk.tooMany', { limit: MOST_AT_ONCE })}</Text>
  return (
    <Stack gap="sm">
      <Select
        data-autofocus
        label={t('bulk.what')}
        data={bulkKinds.map((kind) => ({ value: kind, label: t(`bulk.kind.${kind}`) }))}
        value={values.kind}
        allowDeselect={false}
        onChange={(chosen) => {
          const kind = bulkKinds.find((one) => one === chosen)
          if (kind !== undefined) setValues({ ...values, kind })
        }}
        w={320}
      />
      <BulkFields values={values} onChange={setValues} />
      {rows.isError && <FailureNotice error={rows.error} onRetry={() => void rows.refetch()} />}
      {rows.isPending && <LoadingState />}
      {rows.data !== undefined && (
        <Text size="sm" role="status">
          {problem !== null
            ? t(`bulk.problem.${problem}`)
            : [
                t('bulk.count', { count: parts.length }),
                already > 0 ? t('bulk.already', { count: already }) : '',
              ]
                .filter(Boolean)
                .join(' ')}
        </Text>
      )}
      <PreviewTable lines={lines} />
      <Group justify="flex-end">
        <Button variant="default" onClick={props.onClose}>
          {t('common:action.cancel')}
        </Button>
        <Button loading={props.saving} disabled={parts.length === 0} onClick={save}>
          {t('bulk.submit', { count: parts.length })}
        </Button>
      </Group>
    </Stack>
  )
}
