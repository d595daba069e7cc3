import { type UseFormReturnType, useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { type DocumentAutosave, useDocumentAutosave } from './use-document-autosave.ts'

/** The form of a letter or report that saves itself; empty required fields are marked and hold the save back. */
export function useDocumentForm<Values extends Record<string, unknown>, Content>(options: {
  /** The name under which a document that lacks something required waits. */
  draftKey: string
  /** What waited so; null when nothing did. */
  kept: Values | null
  initial: () => Values
  /** The fields that the document cannot do without, as paths of the form. */
  emptyFields: (values: Values) => string[]
  toContent: (values: Values) => Content | null
  save: (content: Content) => Promise<void>
  farewell: (content: Content) => Promise<unknown>
}): { form: UseFormReturnType<Values>; autosave: DocumentAutosave<Values> } {
  const { t } = useTranslation('drafting')
  const { kept } = options
  const form = useForm<Values>({
    mode: 'uncontrolled',
    initialValues: kept ?? options.initial(),
    onValuesChange: (values) => autosave.schedule(values),
  })
  const autosave = useDocumentAutosave<Values, Content>({
    draftKey: options.draftKey,
    drafted: kept !== null,
    toContent: (values) => {
      const empty = options.emptyFields(values)
      form.setErrors(Object.fromEntries(empty.map((path) => [path, t('save.required')])))
      return options.toContent(values)
    },
    save: options.save,
    farewell: options.farewell,
  })
  return { form, autosave }
}
