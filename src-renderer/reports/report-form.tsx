import { Group, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { EditorSection } from '../drafting/editor-section.tsx'
import { FormDate } from '../drafting/form-date.tsx'
import { SignerFields } from '../drafting/signer-fields.tsx'
import { type ReportValues, sections } from './report-values.ts'

type Form = UseFormReturnType<ReportValues>

/** Everything in a report that can be worded; one line is one paragraph or one name. */
export function ReportForm({ form }: { form: Form }) {
  const { t } = useTranslation(['reports', 'drafting'])
  return (
    <>
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
        <Lines form={form} path="opening" minRows={2} />
      </EditorSection>
      <EditorSection title={t('editor.text')}>
        {sections.map((section) => (
          <Lines key={section} form={form} path={section} description={t('drafting:lines')} minRows={3} />
        ))}
      </EditorSection>
      <EditorSection title={t('editor.end')}>
        <SignerFields field={(path) => ({ key: form.key(path), ...form.getInputProps(path) })} />
        <Lines form={form} path="distribution" description={t('editor.distributionHint')} minRows={3} />
      </EditorSection>
    </>
  )
}

function Lines(props: {
  form: Form
  path: (typeof sections)[number] | 'subject' | 'recipients' | 'opening' | 'distribution'
  description?: ReactNode
  minRows: number
}) {
  const { t } = useTranslation('reports')
  const { form, path } = props
  return (
    <Textarea
      key={form.key(path)}
      {...form.getInputProps(path)}
      label={t(`editor.${path}`)}
      description={props.description}
      autosize
      minRows={props.minRows}
      maxRows={24}
    />
  )
}
