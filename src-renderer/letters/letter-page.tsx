import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { query } from '../client/client.ts'
import { DraftGate } from '../drafting/draft-gate.tsx'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { IssuedLetter } from './issued-letter.tsx'
import { LetterEditor, letterDraftKey } from './letter-editor.tsx'
import { letterValues } from './letter-values.ts'

/** One commitment letter: its form, or its frozen words once it is issued, beside what prints. */
export function LetterPage() {
  const { t } = useTranslation('letters')
  const { id } = useParams({ from: '/letters/$id' })
  const letter = useQuery(query.letters.get.queryOptions({ input: { id } }))
  if (letter.data === undefined) {
    return (
      <>
        <PageHeader title={t('one')} back />
        {letter.isPending && <LoadingState />}
        {letter.isError && <FailureNotice error={letter.error} onRetry={() => void letter.refetch()} />}
      </>
    )
  }
  const { data } = letter
  const { issue } = data.course
  if (issue !== null) return <IssuedLetter letter={data} issue={issue} />
  return (
    <DraftGate key={id} draftKey={letterDraftKey(id)} schema={letterValues}>
      {(draft) => <LetterEditor letter={data} kept={draft.kept} />}
    </DraftGate>
  )
}
