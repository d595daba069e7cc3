import { Button } from '@mantine/core'
import { useDebouncedCallback, useDisclosure, useMediaQuery } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentRow } from '../../src-main/contract/commitment.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { formatNumber } from '../ui/format-number.ts'
import { LoadingState } from '../ui/loading-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { shortDate } from '../ui/parse-date.ts'
import { AddCommitment } from './add-commitment.tsx'
import { DetailPane } from './detail/detail-pane.tsx'
import type { Asked } from './detail/use-first-field.ts'
import { useNeighbours } from './detail/use-neighbours.ts'
import { ListScreen } from './list/list-screen.tsx'
import { MarkedActions } from './list/marked-actions.tsx'
import { useChanges } from './list/use-changes.ts'
import { useList } from './list/use-list.ts'
import { useListState } from './list/use-list-state.ts'
import type { Marks } from './list/use-row-marks.ts'
import classes from './list.module.css'
import { rememberOpened } from './list-place.ts'
import type { WorkForm } from './search.ts'

/** Wide enough to show a commitment beside the list; narrower, it opens on a screen of its own. */
const WIDE = '(min-width: 1366px)'

const NONE: Marks = new Set()

/** The list of commitments as of a date, and the commitment that is open beside it. */
export function CommitmentsPage() {
  const { t, i18n } = useTranslation('commitmentList')
  const navigate = useNavigate({ from: '/commitments' })
  const wide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false })
  const state = useListState()
  const [pages, setPages] = useState<readonly number[]>([])
  const list = useList(state.request, pages)
  const changes = useChanges()
  const [marked, setMarked] = useState<{ filter: object; marks: Marks }>({ filter: {}, marks: NONE })
  const [adding, addForm] = useDisclosure(false)
  const [asked, setAsked] = useState<(Asked & { id: string }) | undefined>(undefined)
  const pane = useRef<HTMLElement>(null)
  const openId = wide ? state.open : undefined
  const { head, request } = list
  // What a new filter hides must not be changed unseen.
  const marks = marked.filter === request.filter ? marked.marks : NONE
  const setMarks = (next: Marks) => setMarked({ filter: request.filter, marks: next })

  const showPages = useCallback(
    (next: readonly number[]) => setPages((now) => (now.join() === next.join() ? now : next)),
    [],
  )
  const follow = useDebouncedCallback((id: string) => state.setOpen(id, true), 150)
  const openRow = (row: CommitmentRow, place: number) => {
    rememberOpened({ id: row.id, request, place })
    if (!wide) void navigate({ to: '/commitments/$id', params: { id: row.id } })
    else if (openId === row.id) pane.current?.focus()
    else state.setOpen(row.id, openId !== undefined)
  }
  const workOn = (id: string, form: WorkForm | undefined) => {
    if (!wide) return void navigate({ to: '/commitments/$id', params: { id }, search: { form } })
    setAsked(form === undefined ? undefined : { id, form })
    if (openId !== id) state.setOpen(id, openId !== undefined)
  }
  const activate = (row: CommitmentRow, place: number) => {
    if (openId === undefined) return
    rememberOpened({ id: row.id, request, place })
    follow(row.id)
  }
  const close = () => {
    state.setOpen(undefined, true)
    focusGrid()
  }
  const steps = useNeighbours(openId ?? null, (to, form) => {
    rememberOpened(to)
    workOn(to.id, form)
  })

  return (
    <div className={classes.split} data-open={openId !== undefined}>
      <div className={classes.page}>
        <PageHeader
          title={t('title')}
          description={
            head === undefined
              ? undefined
              : `${t('count', { count: head.total, shown: formatNumber(head.total, i18n.language) })}, ${t('asOf', { date: shortDate(request.asOf) })}`
          }
          actions={
            <>
              <MarkedActions marks={marks} onMarks={setMarks} list={list} changes={changes} state={state} />
              <Button
                variant="default"
                leftSection={<IconPlus size={17} aria-hidden />}
                onClick={addForm.open}
              >
                {t('add')}
              </Button>
            </>
          }
        />
        {(list.pending || !state.ready) && list.error === null && <LoadingState />}
        {list.error !== null && <FailureNotice error={list.error} onRetry={list.retry} />}
        {head !== undefined && state.ready && (
          <ListScreen
            list={list}
            state={state}
            changes={changes}
            marks={marks}
            onMarks={setMarks}
            openId={openId ?? null}
            onView={showPages}
            onOpen={openRow}
            onActive={activate}
            onWork={(row, place, form) => {
              rememberOpened({ id: row.id, request, place })
              workOn(row.id, form)
            }}
            onEscape={() => {
              if (marks.size > 0) setMarks(new Set())
              else if (openId !== undefined) close()
            }}
            onAdd={addForm.open}
          />
        )}
      </div>
      {openId !== undefined && (
        <DetailPane
          id={openId}
          ref={pane}
          asked={asked?.id === openId ? asked : undefined}
          steps={steps}
          onLeave={focusGrid}
          onClose={close}
        />
      )}
      <AddCommitment
        opened={adding}
        onClose={addForm.close}
        onAdded={(id) => void navigate({ to: '/commitments/$id', params: { id } })}
      />
    </div>
  )
}

function focusGrid(): void {
  document.querySelector<HTMLElement>('#main [role="grid"]')?.focus({ preventScroll: true })
}
