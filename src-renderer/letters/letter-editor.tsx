import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Letter, LetterContent } from '../../src-main/contract/letter.ts'
import { routes } from '../../src-main/contract/routes.ts'
import { client, farewellClient, query } from '../client/client.ts'
import { EditorFrame } from '../drafting/editor-frame.tsx'
import { fileNameOf } from '../drafting/file-name.ts'
import { findingText, toSettle } from '../drafting/findings.tsx'
import { useDocumentForm } from '../drafting/use-document-form.ts'
import { shortDate } from '../ui/parse-date.ts'
import { letterFieldName } from './letter-fields.ts'
import { LetterForm } from './letter-form.tsx'
import { emptyFields, fromLetterValues, type LetterValues, toLetterValues } from './letter-values.ts'

/** The name under which a letter that lacks something required waits. */
export function letterDraftKey(id: string): string {
  return `letter:${id}`
}

/** The form on the left saves itself; the preview on the right follows each save. */
export function LetterEditor({ letter, kept }: { letter: Letter; kept: LetterValues | null }) {
  const { t } = useTranslation(['letters', 'lint', 'drafting'])
  const { t: lint } = useTranslation('lint')
  const cache = useQueryClient()
  const { id } = letter
  const template = useQuery(query.templates.get.queryOptions({ input: { kind: 'letter' } }))
  // The agency's Word template words a commitment.
  const hasTemplate =
    letter.content.purpose === 'commitment' && template.data !== undefined && template.data.word !== null
  const show = (saved: Letter) => cache.setQueryData(query.letters.get.queryKey({ input: { id } }), saved)
  const { form, autosave } = useDocumentForm<LetterValues, LetterContent>({
    draftKey: letterDraftKey(id),
    kept,
    initial: () => toLetterValues(letter.content),
    emptyFields,
    toContent: fromLetterValues,
    save: async (content) => void show(await client.letters.save({ id, content })),
    farewell: (content) => farewellClient.letters.save({ id, content }),
  })
  return (
    <EditorFrame
      kind="letter"
      id={id}
      title={t(`oneOf.${letter.content.purpose}`)}
      description={t('editor.asOf', { date: shortDate(letter.asOf) })}
      course={letter.course}
      autosave={autosave}
      draft={form.getValues}
      findings={toSettle(letter.findings).map((finding) =>
        findingText(finding, (path) => letterFieldName(path, t, letter.content.purpose), lint),
      )}
      onIssued={async () => void show(await client.letters.get({ id }))}
      name={fileNameOf(letter.content.subject, t(`oneOf.${letter.content.purpose}`))}
      files={[
        { format: 'docx', url: routes.letter(id, 'docx') },
        { format: 'pdf', url: routes.letter(id, 'pdf') },
        ...(hasTemplate ? [{ format: 'template' as const, url: routes.inTemplate('letter', id) }] : []),
      ]}
      previewUrl={routes.letter(id, 'html')}
      previewVersion={`${letter.updatedAt} ${letter.figures.map(({ text }) => text).join('|')}`}
    >
      <LetterForm form={form} letter={letter} />
    </EditorFrame>
  )
}
