import { Tabs } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Report, ReportContent, SavedReport } from '../../src-main/contract/report.ts'
import { routes } from '../../src-main/contract/routes.ts'
import { client, farewellClient, query } from '../client/client.ts'
import { EditorFrame } from '../drafting/editor-frame.tsx'
import { fileNameOf } from '../drafting/file-name.ts'
import { findingText, toSettle } from '../drafting/findings.tsx'
import { useDocumentForm } from '../drafting/use-document-form.ts'
import { Figures } from './figures.tsx'
import { FrozenFor } from './frozen-for.tsx'
import { reportFieldName } from './report-fields.ts'
import { ReportForm } from './report-form.tsx'
import { emptyFields, fromReportValues, type ReportValues, toReportValues } from './report-values.ts'

/** The name under which a report that lacks something required waits. */
export function reportDraftKey(id: string): string {
  return `report:${id}`
}

/** Text and frozen figures on the left; the preview on the right follows each save. */
export function ReportEditor({ report, kept }: { report: Report; kept: ReportValues | null }) {
  const { t } = useTranslation(['reports', 'drafting'])
  const cache = useQueryClient()
  const { id, snapshot } = report
  const { t: lint } = useTranslation('lint')
  const template = useQuery(query.templates.get.queryOptions({ input: { kind: 'report' } }))
  const hasTemplate = template.data !== undefined && template.data.word !== null
  const key = query.reports.get.queryKey({ input: { id } })
  const show = (saved: SavedReport) =>
    cache.setQueryData(key, (now: Report | undefined) => (now === undefined ? now : { ...now, ...saved }))
  const { form, autosave } = useDocumentForm<ReportValues, ReportContent>({
    draftKey: reportDraftKey(id),
    kept,
    initial: () => toReportValues(report.content),
    emptyFields,
    toContent: fromReportValues,
    save: async (content) => void show(await client.reports.save({ id, content })),
    farewell: (content) => farewellClient.reports.save({ id, content }),
  })
  return (
    <EditorFrame
      kind="report"
      id={id}
      title={t('one')}
      description={<FrozenFor snapshot={snapshot} />}
      course={report.course}
      autosave={autosave}
      draft={form.getValues}
      findings={toSettle(report.findings).map((finding) =>
        findingText(finding, (path) => reportFieldName(path, t), lint),
      )}
      onIssued={async () => void show(await client.reports.get({ id }))}
      name={fileNameOf(report.content.subject, t('one'))}
      files={[
        { format: 'docx', url: routes.report(id, 'docx') },
        { format: 'pdf', url: routes.report(id, 'pdf') },
        { format: 'xlsx', url: routes.report(id, 'xlsx') },
        ...(hasTemplate ? [{ format: 'template' as const, url: routes.inTemplate('report', id) }] : []),
      ]}
      previewUrl={routes.report(id, 'html')}
      previewVersion={report.updatedAt}
    >
      <Tabs defaultValue="text">
        <Tabs.List mb="sm">
          <Tabs.Tab value="text">{t('editor.text')}</Tabs.Tab>
          <Tabs.Tab value="figures">{t('editor.figures')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="text">
          <ReportForm form={form} report={report} />
        </Tabs.Panel>
        <Tabs.Panel value="figures">
          <Figures snapshot={snapshot} />
        </Tabs.Panel>
      </Tabs>
    </EditorFrame>
  )
}
