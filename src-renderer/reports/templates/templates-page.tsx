import { SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type TemplateKind, templateKind } from '../../../src-main/contract/template.ts'
import { query } from '../../client/client.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { LoadingState } from '../../ui/loading-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ReportTabs } from '../report-tabs.tsx'
import { WordTemplate } from './word-template.tsx'
import { WordingForm } from './wording-form.tsx'

/** How this agency words its letters and reports, and its Word templates. */
export function TemplatesPage() {
  const { t } = useTranslation('reports')
  const [kind, setKind] = useState<TemplateKind>('report')
  const template = useQuery(query.templates.get.queryOptions({ input: { kind } }))
  return (
    <>
      <PageHeader title={t('templates.title')} description={t('templates.description')} />
      <ReportTabs active="templates" />
      <SegmentedControl
        mb="sm"
        aria-label={t('templates.kind')}
        value={kind}
        onChange={(value) => setKind(templateKind.parse(value))}
        data={templateKind.options.map((one) => ({ value: one, label: t(`templates.of.${one}`) }))}
      />
      {template.isPending && <LoadingState />}
      {template.isError && <FailureNotice error={template.error} onRetry={() => void template.refetch()} />}
      {template.data !== undefined && (
        <>
          <WordTemplate key={`word ${kind}`} template={template.data} />
          <WordingForm key={kind} template={template.data} />
        </>
      )}
    </>
  )
}
