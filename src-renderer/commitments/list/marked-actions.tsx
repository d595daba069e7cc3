import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFileCertificate, IconPencilBolt } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useToday } from '../../client/app-state.ts'
import { useChange } from '../../client/change.ts'
import { shortDate } from '../../ui/parse-date.ts'
import { showDone } from '../../ui/undo-notice.tsx'
import { BulkDialog } from './bulk-dialog.tsx'
import type { Change, ListChanges } from './use-changes.ts'
import type { ShownList } from './use-list.ts'
import type { useListState } from './use-list-state.ts'
import type { Marks } from './use-row-marks.ts'

/** What can be done with the marked commitments; nothing while none is marked. */
export function MarkedActions(props: {
  marks: Marks
  onMarks: (marks: Marks) => void
  list: ShownList
  changes: ListChanges
  state: ReturnType<typeof useListState>
}) {
  const { t } = useTranslation(['commitmentList', 'commitments', 'letters'])
  const navigate = useNavigate()
  const today = useToday()
  const [changing, bulk] = useDisclosure(false)
  const { marks, onMarks, changes } = props
  const { asOf, sort, filter } = props.list.request
  const [directiveId] = filter.directiveIds
  const compose = useChange((client, commitmentIds: string[]) =>
    client.letters.draft({
      asOf,
      directiveId: filter.directiveIds.length === 1 ? (directiveId ?? null) : null,
      commitmentIds,
    }),
  )
  if (marks.size === 0) return null
  const draft = () =>
    compose.mutate([...marks], {
      onSuccess: (letter) => {
        showDone(t('letters:drafted'))
        void navigate({ to: '/letters/$id', params: { id: letter.id } })
      },
    })
  const save = async (made: readonly Change[], happenedOn: string) => {
    const count = new Set(made.map((one) => one.commitmentId)).size
    const message = t('bulk.saved', { count, date: shortDate(happenedOn) })
    if (await changes.save({ changes: made, happenedOn, message })) bulk.close()
  }
  return (
    <>
      <Button variant="subtle" onClick={() => onMarks(new Set())}>
        {t('marked.clear', { count: marks.size })}
      </Button>
      <Button variant="default" leftSection={<IconPencilBolt size={17} aria-hidden />} onClick={bulk.open}>
        {t('marked.change')}
      </Button>
      <Button
        leftSection={<IconFileCertificate size={17} aria-hidden />}
        onClick={draft}
        loading={compose.isPending}
      >
        {t('commitments:compose', { count: marks.size })}
      </Button>
      <BulkDialog
        opened={changing}
        ids={[...marks]}
        asOf={asOf}
        sort={sort}
        today={today}
        saving={changes.saving}
        onClose={bulk.close}
        onSave={(made, happenedOn) => void save(made, happenedOn)}
      />
    </>
  )
}
