import { Checkbox, Group, Text, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Report } from '../../src-main/contract/report.ts'
import { EditorSection } from '../drafting/editor-section.tsx'
import { FigureTextarea } from '../drafting/figure-textarea.tsx'
import { Findings } from '../drafting/findings.tsx'
import { FormDate, focusField } from '../drafting/form-date.tsx'
import { SignerFields } from '../drafting/signer-fields.tsx'
import { useFixing } from '../drafting/use-fixing.ts'
import { reportFieldName } from './report-fields.ts'
import { type ReportValues, sections } from './report-values.ts'

type Form = UseFormReturnType<ReportValues>

/** Everything in a report that can be worded; one line is one paragraph or one name. */
export function ReportForm({ form, report }: { form: Form; report: Report }) {
  const { t } = useTranslation(['reports', 'drafting', 'lint'])
  const [wanted, setWanted] = useState<{ path: string } | null>(null)
  useEffect(() => {
    if (wanted !== null) focusField(wanted.path)
  }, [wanted])
  const fix = useFixing({
    findings: report.findings,
    values: form.getValues,
    write: (path, value) => form.setFieldValue(path, value),
  })
  return (
    <>
      <Findings
        findings={report.findings}
        fieldName={(path) => reportFieldName(path, t)}
        onShow={(finding) => setWanted({ path: finding.field })}
        onFix={fix}
      />
      <EditorSection title={t('editor.heading')}>
        <Group gap="sm" align="flex-start">
          <TextInput
            key={form.key('number')}
            {...form.getInputProps('number')}
            label={t('editor.number')}
            description={t('editor.numberHint')}
            w={200}
          />
          <FormDate
            label={t('editor.date')}
            description={t('editor.numberHint')}
            path="date"
            initial={form.getValues().date}
            onChange={(date) => form.setFieldValue('date', date)}
            w={200}
          />
        </Group>
        <Lines form={form} path="subject" minRows={1} />
        <Lines form={form} path="recipients" description={t('editor.recipientsHint')} minRows={1} />
      </EditorSection>
      <EditorSection title={t('editor.text')}>
        <Text size="xs" c="dimmed">
          {t('lint:figure.legend')}
        </Text>
        <FigureLines form={form} report={report} path="opening" minRows={2} />
        {sections.map((section) => (
          <FigureLines
            key={section}
            form={form}
            report={report}
            path={section}
            description={
              form.getValues().headings[section] === '' ? t('editor.sectionHidden') : t('drafting:lines')
            }
            minRows={3}
          />
        ))}
      </EditorSection>
      <EditorSection title={t('editor.appendices')}>
        <Text size="xs" c="dimmed">
          {t('editor.appendicesHint')}
        </Text>
        <Checkbox
          key={form.key('appendices.indicators')}
          {...form.getInputProps('appendices.indicators', { type: 'checkbox' })}
          label={t('editor.withIndicators', { count: report.snapshot.indicators.length })}
          description={report.snapshot.indicators.length === 0 ? t('editor.noIndicators') : undefined}
          disabled={report.snapshot.indicators.length === 0}
        />
        <Checkbox
          key={form.key('appendices.charts')}
          {...form.getInputProps('appendices.charts', { type: 'checkbox' })}
          label={t('editor.withCharts')}
          description={t('editor.withChartsHint')}
        />
      </EditorSection>
      <EditorSection title={t('editor.end')}>
        <SignerFields field={(path) => ({ key: form.key(path), ...form.getInputProps(path) })} />
        <Lines form={form} path="distribution" description={t('editor.distributionHint')} minRows={3} />
      </EditorSection>
    </>
  )
}

/** Paragraphs that may hold live figures. */
function FigureLines(props: {
  form: Form
  report: Report
  path: (typeof sections)[number] | 'opening'
  description?: ReactNode
  minRows: number
}) {
  const { t } = useTranslation('reports')
  const { form, report, path } = props
  return (
    <FigureTextarea
      key={form.key(path)}
      data-path={path}
      initial={form.getValues()[path]}
      onChange={(stored) => form.setFieldValue(path, stored, { forceUpdate: false })}
      figures={report.figures}
      asOf={report.snapshot.asOf}
      label={t(`editor.${path}`)}
      description={props.description}
      error={form.errors[path]}
      minRows={props.minRows}
    />
  )
}

function Lines(props: {
  form: Form
  path: 'subject' | 'recipients' | 'distribution'
  description?: ReactNode
  minRows: number
}) {
  const { t } = useTranslation('reports')
  const { form, path } = props
  return (
    <Textarea
      key={form.key(path)}
      {...form.getInputProps(path)}
      data-path={path}
      label={t(`editor.${path}`)}
      description={props.description}
      autosize
      minRows={props.minRows}
      maxRows={24}
    />
  )
}
