import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Letter, LetterContent } from '../../src-main/contract/letter.ts'
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
import { shortDate } from '../ui/parse-date.ts'
import { useDiscardLetter } from './discard-letter.ts'
import { findingText } from './findings.tsx'
import { LetterForm } from './letter-form.tsx'
import { emptyFields, fromLetterValues, type LetterValues, toLetterValues } from './letter-values.ts'

/** The name under which a letter that lacks something required waits. */
export function letterDraftKey(id: string): string {
  return `letter:${id}`
}

/** The form on the left saves itself; the preview on the right follows each save. */
export function LetterEditor({ letter, kept }: { letter: Letter; kept: LetterValues | null }) {
  const { t } = useTranslation(['letters', 'drafting'])
  const navigate = useNavigate()
  const cache = useQueryClient()
  const { id } = letter
  const letterKey = query.letters.get.queryKey({ input: { id } })
  const form = useForm<LetterValues>({
    mode: 'uncontrolled',
    initialValues: kept ?? toLetterValues(letter.content),
    onValuesChange: (values) => autosave.schedule(values),
  })
  const autosave = useDocumentAutosave<LetterValues, LetterContent>({
    draftKey: letterDraftKey(id),
    drafted: kept !== null,
    toContent: (values) => {
      const empty = emptyFields(values)
      form.setErrors(Object.fromEntries(empty.map((path) => [path, t('drafting:save.required')])))
      return fromLetterValues(values)
    },
    save: async (content) => {
      const saved = await client.letters.save({ id, content })
      cache.setQueryData(letterKey, saved)
    },
    farewell: (content) => farewellClient.letters.save({ id, content }),
  })
  const exporting = useExporting(autosave.flush)
  const discard = useDiscardLetter(() => void navigate({ to: '/letters' }))
  const name = fileNameOf(letter.content.subject, t('one'))

  return (
    <div className={classes.page}>
      <PageHeader
        title={t('one')}
        back
        badge={<StageBadge stage={letter.course.stage} />}
        description={
          <>
            {t('editor.asOf', { date: shortDate(letter.asOf) })}
            <ReplacesLine kind="letter" replaces={letter.course.replaces} />
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
              kind="letter"
              id={id}
              draft={form.getValues}
              findings={letter.findings.map((finding) => findingText(finding, t))}
              blocked={autosave.incomplete || autosave.state === 'failed'}
              before={autosave.flush}
              onIssued={async () => {
                cache.setQueryData(letterKey, await client.letters.get({ id }))
              }}
            />
            <ExportButtons
              exporting={exporting}
              name={name}
              incomplete={autosave.incomplete}
              files={[
                { format: 'docx', url: routes.letter(id, 'docx') },
                { format: 'pdf', url: routes.letter(id, 'pdf') },
              ]}
            />
          </>
        }
      />
      <ExportFailure exporting={exporting} />
      <div className={classes.columns}>
        <div className={classes.form}>
          <LetterForm form={form} findings={letter.findings} />
        </div>
        <PreviewFrame url={routes.letter(id, 'html')} version={letter.updatedAt} />
      </div>
    </div>
  )
}
