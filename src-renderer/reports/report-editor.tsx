import { Button, Tabs } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Report, ReportContent } from '../../src-main/contract/report.ts'
import { routes } from '../../src-main/contract/routes.ts'
import { client, farewellClient, query } from '../client/client.ts'
import classes from '../drafting/editor.module.css'
import { ExportButtons, ExportFailure, useExporting } from '../drafting/export-buttons.tsx'
import { fileNameOf } from '../drafting/file-name.ts'
import { IssueButton } from '../drafting/issue-button.tsx'
import { PreviewFrame } from '../drafting/preview-frame.tsx'
import { ReplacesLine } from '../drafting/replaces-line.tsx'
import { SaveState } from '../drafting/save-state.tsx'
import { StageBadge } from '../drafting/stage-badge.tsx'
import { useDocumentAutosave } from '../drafting/use-document-autosave.ts'
import { PageHeader } from '../ui/page-header.tsx'
import { useDiscardReport } from './discard-report.ts'
import { Figures } from './figures.tsx'
import { FrozenFor } from './frozen-for.tsx'
import { ReportForm } from './report-form.tsx'
import { emptyFields, fromReportValues, type ReportValues, toReportValues } from './report-values.ts'

/** The name under which a report that lacks something required waits. */
export function reportDraftKey(id: string): string {
  return `report:${id}`
}

/** Text and frozen figures on the left; the preview on the right follows each save. */
export function ReportEditor({ report, kept }: { report: Report; kept: ReportValues | null }) {
  const { t } = useTranslation(['reports', 'drafting'])
  const navigate = useNavigate()
  const cache = useQueryClient()
  const { id, snapshot } = report
  const reportKey = query.reports.get.queryKey({ input: { id } })
  const form = useForm<ReportValues>({
    mode: 'uncontrolled',
    initialValues: kept ?? toReportValues(report.content),
    onValuesChange: (values) => autosave.schedule(values),
  })
  const autosave = useDocumentAutosave<ReportValues, ReportContent>({
    draftKey: reportDraftKey(id),
    drafted: kept !== null,
    toContent: (values) => {
      const empty = emptyFields(values)
      form.setErrors(Object.fromEntries(empty.map((path) => [path, t('drafting:save.required')])))
      return fromReportValues(values)
    },
    save: async (content) => {
      const saved = await client.reports.save({ id, content })
      cache.setQueryData(reportKey, saved)
    },
    farewell: (content) => farewellClient.reports.save({ id, content }),
  })
  const exporting = useExporting(autosave.flush)
  const discard = useDiscardReport(() => void navigate({ to: '/reports' }))
  const name = fileNameOf(report.content.subject, t('one'))

  return (
    <div className={classes.page}>
      <PageHeader
        title={t('one')}
        back
        badge={<StageBadge stage={report.course.stage} />}
        description={
          <>
            <FrozenFor snapshot={snapshot} />
            <ReplacesLine kind="report" replaces={report.course.replaces} />
          </>
        }
        actions={
          <>
            <SaveState {...autosave} onRetry={() => void autosave.flush()} />
            <Button
              variant="subtle"
              color="gray"
              leftSection={<IconTrash size={17} aria-hidden />}
              onClick={() => void autosave.flush().then(() => discard(id))}
            >
              {t('drafting:discard')}
            </Button>
            <IssueButton
              kind="report"
              id={id}
              draft={form.getValues}
              findings={[]}
              blocked={autosave.incomplete || autosave.state === 'failed'}
              before={autosave.flush}
              onIssued={async () => {
                cache.setQueryData(reportKey, await client.reports.get({ id }))
              }}
            />
            <ExportButtons
              exporting={exporting}
              name={name}
              incomplete={autosave.incomplete}
              files={[
                { format: 'docx', url: routes.report(id, 'docx') },
                { format: 'pdf', url: routes.report(id, 'pdf') },
                { format: 'xlsx', url: routes.report(id, 'xlsx') },
              ]}
            />
          </>
        }
      />
      <ExportFailure exporting={exporting} />
      <div className={classes.columns}>
        <div className={classes.form}>
          <Tabs defaultValue="text">
            <Tabs.List mb="sm">
              <Tabs.Tab value="text">{t('editor.text')}</Tabs.Tab>
              <Tabs.Tab value="figures">{t('editor.figures')}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="text">
              <ReportForm form={form} />
            </Tabs.Panel>
            <Tabs.Panel value="figures">
              <Figures snapshot={snapshot} />
            </Tabs.Panel>
          </Tabs>
        </div>
        <PreviewFrame url={routes.report(id, 'html')} version={report.updatedAt} />
      </div>
    </div>
  )
}
