import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { query } from '../client/client.ts'
import { DraftGate } from '../drafting/draft-gate.tsx'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { IssuedReport } from './issued-report.tsx'
import { ReportEditor, reportDraftKey } from './report-editor.tsx'
import { reportValues } from './report-values.ts'

/** One report: its text and figures beside what prints; issued, its text is frozen too. */
export function ReportPage() {
  const { t } = useTranslation('reports')
  const { id } = useParams({ from: '/reports/$id' })
  const report = useQuery(query.reports.get.queryOptions({ input: { id } }))
  if (report.data === undefined) {
    return (
      <>
        <PageHeader title={t('one')} back />
        {report.isPending && <LoadingState />}
        {report.isError && <FailureNotice error={report.error} onRetry={() => void report.refetch()} />}
      </>
    )
  }
  const { data } = report
  const { issue } = data.course
  if (issue !== null) return <IssuedReport report={data} issue={issue} />
  return (
    <DraftGate key={id} draftKey={reportDraftKey(id)} schema={reportValues}>
      {(draft) => <ReportEditor report={data} kept={draft.kept} />}
    </DraftGate>
  )
}
