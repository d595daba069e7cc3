import { Group, Input, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LetterFinding } from '../../src-main/contract/letter.ts'
import { EditorSection } from '../drafting/editor-section.tsx'
import { FormDate, focusField } from '../drafting/form-date.tsx'
import { SignerFields } from '../drafting/signer-fields.tsx'
import { Findings, fieldOf } from './findings.tsx'
import { LetterItems } from './letter-items.tsx'
import type { LetterValues } from './letter-values.ts'

export type LetterFormApi = UseFormReturnType<LetterValues>

/** Everything in a letter that can be worded; one line is one paragraph or one name. */
export function LetterForm({ form, findings }: { form: LetterFormApi; findings: readonly LetterFinding[] }) {
  const { t } = useTranslation(['letters', 'drafting'])
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [wanted, setWanted] = useState<{ path: string } | null>(null)
  const field = (path: string) => ({ key: form.key(path), ...form.getInputProps(path) })

  useEffect(() => {
    if (wanted !== null) focusField(wanted.path)
  }, [wanted])

  const show = (finding: LetterFinding) => {
    const item = finding.itemIndex === null ? undefined : form.getValues().items[finding.itemIndex]
    if (item !== undefined) setOpened(new Set([...opened, item.commitmentId]))
    setWanted({ path: fieldOf(finding) })
  }

  return (
    <>
      <Findings findings={findings} onShow={show} />
      <EditorSection title={t('editor.heading')}>
        <Input.Wrapper label={t('editor.form')} labelElement="div">
          <FormSwitch form={form} />
        </Input.Wrapper>
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
        <Lines form={form} path="recipients" required description={t('editor.recipientsHint')} minRows={1} />
        <Lines form={form} path="subject" required description={t('editor.subjectHint')} minRows={2} />
      </EditorSection>
      <EditorSection title={t('editor.body')}>
        <Lines form={form} path="opening" required minRows={2} />
        <Lines form={form} path="situation" description={t('drafting:lines')} minRows={3} />
        <Lines form={form} path="commitments" description={t('drafting:lines')} minRows={3} />
        <Lines form={form} path="responsibility" description={t('drafting:lines')} minRows={2} />
        <Lines form={form} path="requests" description={t('drafting:lines')} minRows={2} />
      </EditorSection>
      <EditorSection title={t('editor.items')}>
        <LetterItems
          form={form}
          findings={findings}
          opened={opened}
          onToggle={(id) => {
            const next = new Set(opened)
            if (!next.delete(id)) next.add(id)
            setOpened(next)
          }}
        />
      </EditorSection>
      <EditorSection title={t('editor.end')}>
        <SignerFields field={field} />
        <Lines form={form} path="distribution" description={t('editor.distributionHint')} minRows={3} />
      </EditorSection>
    </>
  )
}

function FormSwitch({ form }: { form: LetterFormApi }) {
  const { t } = useTranslation('letters')
  const [value, setValue] = useState(form.getValues().form)
  return (
    <SegmentedControl
      display="flex"
      w="fit-content"
      aria-label={t('editor.form')}
      value={value}
      onChange={(chosen) => {
        const next = chosen === 'banCamKet' ? 'banCamKet' : 'congVan'
        setValue(next)
        form.setFieldValue('form', next)
      }}
      data={[
        { value: 'congVan', label: t('editor.formCongVan') },
        { value: 'banCamKet', label: t('editor.formBanCamKet') },
      ]}
    />
  )
}

type LinesPath =
  | 'recipients'
  | 'subject'
  | 'opening'
  | 'situation'
  | 'commitments'
  | 'responsibility'
  | 'requests'
  | 'distribution'

function Lines(props: {
  form: LetterFormApi
  path: LinesPath
  required?: boolean
  description?: ReactNode
  minRows: number
}) {
  const { t } = useTranslation('letters')
  const { form, path } = props
  return (
    <Textarea
      key={form.key(path)}
      {...form.getInputProps(path)}
      label={t(`editor.${path}`)}
      description={props.description}
      withAsterisk={props.required}
      autosize
      minRows={props.minRows}
      maxRows={24}
    />
  )
}
