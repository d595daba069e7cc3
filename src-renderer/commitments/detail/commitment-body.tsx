import { Alert, Box, Group, Paper, Tabs } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentDetail } from '../../../src-main/contract/commitment.ts'
import { useAsOf } from '../../app/as-of.ts'
import { query } from '../../client/client.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { LoadingState } from '../../ui/loading-state.tsx'
import { shortDate } from '../../ui/parse-date.ts'
import { pathText } from '../../ui/path-text.ts'
import { ClearsForm } from '../clears-form.tsx'
import classes from '../detail.module.css'
import { DetailHeader } from '../detail-header.tsx'
import { DoneForm } from '../done-form.tsx'
import { ProgressForm } from '../progress-form.tsx'
import type { RecordKind } from '../record-content.ts'
import { RecordMenu, RecordModal } from '../record-menu.tsx'
import type { WorkForm } from '../search.ts'
import { Timeline } from '../timeline.tsx'
import { AssignForm } from './assign-form.tsx'
import { LifeSlider } from './life-slider.tsx'
import { Occurrences } from './occurrences.tsx'
import { QuickActions } from './quick-actions.tsx'
import { type Asked, useFirstField } from './use-first-field.ts'
import type { Step } from './use-neighbours.ts'
import { useWorkKeys } from './use-work-keys.ts'

/**
 * One commitment: what it is, what to do with it, and everything that happened. The same on a screen of its own and
 * beside the list; `renderHead` puts title and actions where they belong.
 */
export function CommitmentBody(props: {
  id: string
  /** The form to begin with; otherwise what the commitment needs most. */
  asked?: Asked | undefined
  /** To the neighbours in the list. */
  steps: { previous: Step; next: Step }
  renderHead: (title: string, actions: ReactNode) => ReactNode
}) {
  const { t } = useTranslation('commitments')
  const { id, steps } = props
  const asOf = useAsOf()
  const [day, setDay] = useState<string | null>(null)
  const [recording, setRecording] = useState<RecordKind | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useAsked(props.asked)
  const shown = useRef(asked?.form)
  const onShown = useCallback((form: WorkForm | undefined) => {
    shown.current = form
  }, [])
  const shownOn = day ?? asOf
  const detail = useQuery({
    ...query.commitments.get.queryOptions({ input: { asOf: shownOn, id } }),
    // Another date keeps the screen; another commitment starts afresh.
    placeholderData: (previous: CommitmentDetail | undefined) => (previous?.id === id ? previous : undefined),
  })
  const commitment = detail.data
  const title = commitment === undefined ? t('detail.title') : titleOf(commitment, t('detail.title'))
  useWorkKeys({
    frame,
    shown: () => shown.current,
    steps,
    onForm: (form) => {
      if (form !== 'evidence' || !pickEvidence(frame.current, shown.current)) setAsked({ form })
    },
  })
  return (
    <div ref={frame} className={classes.body}>
      {props.renderHead(title, commitment !== undefined && <RecordMenu onRecord={setRecording} />)}
      {detail.isPending && <LoadingState />}
      {commitment?.status === null && (
        <Alert color="yellow" icon={<IconInfoCircle size={18} />} role="status" mb="md">
          {t('detail.gone', { date: shortDate(shownOn) })}
        </Alert>
      )}
      {/* A failure leaves the forms where they are, with what was typed into them. */}
      {detail.isError && (
        <Box mb="md">
          <FailureNotice error={detail.error} onRetry={() => void detail.refetch()} />
        </Box>
      )}
      {commitment !== undefined && (
        <>
          <DetailHeader commitment={commitment} asOf={shownOn} />
          <LifeSlider commitment={commitment} day={shownOn} asOf={asOf} onDay={setDay} />
          <Group gap={6} mb="md">
            <QuickActions commitment={commitment} onRecord={setRecording} />
          </Group>
          <Occurrences commitment={commitment} />
          <div className={classes.columns} key={commitment.id}>
            <Work commitment={commitment} asked={asked} onAsk={setAsked} onShown={onShown} />
            <Timeline commitment={commitment} asOf={shownOn} />
          </div>
          <RecordModal commitment={commitment} kind={recording} onClose={() => setRecording(null)} />
        </>
      )}
    </div>
  )
}

function titleOf(commitment: CommitmentDetail, word: string): string {
  if (commitment.directiveLabel === null) return word
  const place = commitment.path === null ? '' : ` · ${pathText(commitment.path)}`
  return `${commitment.directiveLabel}${place}`
}

/** What is asked for on this screen, or else from outside: the later of the two. */
function useAsked(outside: Asked | undefined) {
  const [known, setKnown] = useState(outside)
  const [asked, setAsked] = useState(outside)
  if (outside !== known) {
    setKnown(outside)
    setAsked(outside)
  }
  return [asked, setAsked] as const
}

/** Opens the file dialog of the form on show; false where that form takes no evidence. */
function pickEvidence(frame: HTMLElement | null, form: WorkForm | undefined): boolean {
  if (form !== 'progress' && form !== 'done') return false
  const button = frame?.querySelector<HTMLElement>(`[data-form="${form}"] [data-pick-files]`) ?? null
  button?.click()
  return button !== null
}

/** Evidence comes with an entry of progress. */
const tabOf = { progress: 'progress', done: 'done', clears: 'clears', evidence: 'progress' } as const

type Tab = 'progress' | 'done' | 'clears' | 'assign'

/** The forms; the six clears come first as long as some are missing and nothing was logged. */
function Work(props: {
  commitment: CommitmentDetail
  asked: Asked | undefined
  onAsk: (asked: Asked) => void
  /** Tells which form is on show. */
  onShown: (form: WorkForm | undefined) => void
}) {
  const { t } = useTranslation('commitments')
  const { commitment, asked, onAsk, onShown } = props
  const missing = commitment.missingClears.length
  const needed = missing > 0 && commitment.facts.length === 0 ? 'clears' : 'progress'
  const [chosen, choose] = useState<{ tab: Tab; asked: Asked | undefined }>({ tab: needed, asked: undefined })
  // A wish counts until another tab is chosen.
  const tab = asked === undefined || chosen.asked === asked ? chosen.tab : tabOf[asked.form]
  const frame = useRef<HTMLDivElement>(null)
  useFirstField(frame, asked)
  useEffect(() => onShown(tab === 'assign' ? undefined : tab), [onShown, tab])
  return (
    <Paper ref={frame} className={classes.work} p="md" pt="xs">
      <Tabs value={tab} onChange={(next) => isTab(next) && choose({ tab: next, asked })}>
        <Tabs.List mb="sm" aria-label={t('detail.sections')}>
          <Tabs.Tab value="progress">{t('tab.progress')}</Tabs.Tab>
          <Tabs.Tab value="done">{t('tab.done')}</Tabs.Tab>
          <Tabs.Tab value="clears">
            {missing === 0 ? t('tab.clears') : t('tab.clearsMissing', { count: missing })}
          </Tabs.Tab>
          <Tabs.Tab value="assign">{t('tab.assign')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="progress" data-form="progress">
          <ProgressForm commitmentId={commitment.id} onRenewed={() => onAsk({ form: 'progress' })} />
        </Tabs.Panel>
        <Tabs.Panel value="done" data-form="done">
          <DoneForm commitment={commitment} onRenewed={() => onAsk({ form: 'done' })} />
        </Tabs.Panel>
        <Tabs.Panel value="clears" data-form="clears">
          <ClearsForm commitment={commitment} />
        </Tabs.Panel>
        <Tabs.Panel value="assign">
          <AssignForm commitment={commitment} />
        </Tabs.Panel>
      </Tabs>
    </Paper>
  )
}

function isTab(value: string | null): value is Tab {
  return value === 'progress' || value === 'done' || value === 'clears' || value === 'assign'
}
