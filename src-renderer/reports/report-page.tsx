import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { query } from '../client/client.ts'
import { DocumentPage } from '../drafting/document-page.tsx'
import { DraftGate } from '../drafting/draft-gate.tsx'
import { IssuedReport } from './issued-report.tsx'
import { ReportEditor, reportDraftKey } from './report-editor.tsx'
import { reportValues } from './report-values.ts'

/** One report: its text and figures beside what prints; issued, its text is frozen too. */
export function ReportPage() {
  const { t } = useTranslation('reports')
  const { id } = useParams({ from: '/reports/$id' })
  const report = useQuery(query.reports.get.queryOptions({ input: { id } }))
  return (
    <DocumentPage title={t('one')} document={report}>
      {(data) =>
        data.course.issue === null ? (
          <DraftGate key={id} draftKey={reportDraftKey(id)} schema={reportValues}>
            {(draft) => <ReportEditor report={data} kept={draft.kept} />}
          </DraftGate>
        ) : (
          <IssuedReport report={data} issue={data.course.issue} />
        )
      }
    </DocumentPage>
  )
}
