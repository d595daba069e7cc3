import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { query } from '../client/client.ts'
import { DocumentPage } from '../drafting/document-page.tsx'
import { DraftGate } from '../drafting/draft-gate.tsx'
import { IssuedLetter } from './issued-letter.tsx'
import { LetterEditor, letterDraftKey } from './letter-editor.tsx'
import { letterValues } from './letter-values.ts'

/** One commitment letter: its form, or its frozen words once it is issued, beside what prints. */
export function LetterPage() {
  const { t } = useTranslation('letters')
  const { id } = useParams({ from: '/letters/$id' })
  const letter = useQuery(query.letters.get.queryOptions({ input: { id } }))
  return (
    <DocumentPage title={t('one')} document={letter}>
      {(data) =>
        data.course.issue === null ? (
          <DraftGate key={id} draftKey={letterDraftKey(id)} schema={letterValues}>
            {(draft) => <LetterEditor letter={data} kept={draft.kept} />}
          </DraftGate>
        ) : (
          <IssuedLetter letter={data} issue={data.course.issue} />
        )
      }
    </DocumentPage>
  )
}
