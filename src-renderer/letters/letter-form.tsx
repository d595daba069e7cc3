import { Group, Input, NativeSelect, SegmentedControl, Text, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Letter } from '../../src-main/contract/letter.ts'
import { urgency } from '../../src-main/contract/letter.ts'
import type { LintFinding } from '../../src-main/contract/lint.ts'
import { EditorSection } from '../drafting/editor-section.tsx'
import { FigureTextarea } from '../drafting/figure-textarea.tsx'
import { Findings } from '../drafting/findings.tsx'
import { FormDate, focusField } from '../drafting/form-date.tsx'
import { SignerFields } from '../drafting/signer-fields.tsx'
import { useFixing } from '../drafting/use-fixing.ts'
import { letterFieldName, partLabel } from './letter-fields.ts'
import { LetterItems } from './letter-items.tsx'
import type { LetterValues } from './letter-values.ts'

export type LetterFormApi = UseFormReturnType<LetterValues>

/** Everything in a letter that can be worded; one line is one paragraph or one name. */
export function LetterForm({ form, letter }: { form: LetterFormApi; letter: Letter }) {
  const { t } = useTranslation(['letters', 'drafting', 'lint'])
  const { findings } = letter
  const { purpose } = letter.content
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [wanted, setWanted] = useState<{ path: string } | null>(null)
  const field = (path: string) => ({ key: form.key(path), ...form.getInputProps(path) })

  useEffect(() => {
    if (wanted !== null) focusField(wanted.path)
  }, [wanted])

  const show = (finding: LintFinding) => {
    const item = finding.itemIndex === null ? undefined : form.getValues().items[finding.itemIndex]
    if (item !== undefined) setOpened(new Set([...opened, item.commitmentId]))
    setWanted({ path: finding.field })
  }
  const fix = useFixing({
    findings,
    values: form.getValues,
    write: (path, value) =>
      form.setFieldValue(path, path.endsWith('.committedDate') && value === '' ? null : value),
  })

  return (
    <>
      <Findings
        findings={findings}
        fieldName={(path) => letterFieldName(path, t, purpose)}
        onShow={show}
        onFix={fix}
      />
      <EditorSection title={t('editor.heading')}>
        {purpose === 'commitment' && (
          <Input.Wrapper label={t('editor.form')} labelElement="div">
            <FormSwitch form={form} />
          </Input.Wrapper>
        )}
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
          <FormDate
            label={t('editor.figuresAsOf')}
            description={t('editor.figuresAsOfHint')}
            path="figuresAsOf"
            initial={form.getValues().figuresAsOf}
            onChange={(date) => form.setFieldValue('figuresAsOf', date)}
            w={220}
          />
        </Group>
        <Lines form={form} path="recipients" required description={t('editor.recipientsHint')} minRows={1} />
        <Lines form={form} path="subject" required description={t('editor.subjectHint')} minRows={2} />
      </EditorSection>
      <EditorSection title={t('editor.body')}>
        <Text size="xs" c="dimmed">
          {t('lint:figure.legend')}
        </Text>
        {bodyParts
          .filter(({ path }) => path !== 'reason' || purpose === 'extension')
          .map(({ path, minRows }) => (
            <FigureLines
              key={path}
              form={form}
              letter={letter}
              path={path}
              required={path === 'opening'}
              description={path === 'opening' ? undefined : t('drafting:lines')}
              minRows={minRows}
            />
          ))}
      </EditorSection>
      <EditorSection title={t('editor.items')}>
        <LetterItems
          form={form}
          purpose={purpose}
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
        <Group gap="sm" align="flex-start" grow>
          <NativeSelect
            key={form.key('urgency')}
            {...form.getInputProps('urgency')}
            label={t('editor.urgency')}
            data={urgency.options.map((value) => ({
              value,
              label: value === '' ? t('editor.urgencyNone') : value,
            }))}
          />
          <TextInput
            key={form.key('drafterCode')}
            {...form.getInputProps('drafterCode')}
            label={t('editor.drafterCode')}
            description={t('editor.drafterCodeHint')}
          />
        </Group>
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

type LinesPath = 'recipients' | 'subject' | 'distribution'

/** The paragraphs of a letter in their order; reasons are given where an extension is asked for. */
const bodyParts = [
  { path: 'opening', minRows: 2 },
  { path: 'situation', minRows: 3 },
  { path: 'reason', minRows: 2 },
  { path: 'commitments', minRows: 3 },
  { path: 'responsibility', minRows: 2 },
  { path: 'requests', minRows: 2 },
] as const

/** Paragraphs that may hold live figures. */
function FigureLines(props: {
  form: LetterFormApi
  letter: Letter
  path: (typeof bodyParts)[number]['path']
  required: boolean
  description: ReactNode
  minRows: number
}) {
  const { t } = useTranslation('letters')
  const { form, letter, path } = props
  return (
    <FigureTextarea
      key={form.key(path)}
      data-path={path}
      initial={form.getValues()[path]}
      onChange={(stored) => form.setFieldValue(path, stored, { forceUpdate: false })}
      figures={letter.figures}
      asOf={letter.asOf}
      label={t(partLabel(path, letter.content.purpose))}
      description={props.description}
      error={form.errors[path]}
      required={props.required}
      minRows={props.minRows}
    />
  )
}

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
