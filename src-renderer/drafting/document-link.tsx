import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentCourse, DocumentKind } from '../../src-main/contract/outgoing.ts'
import { query } from '../client/client.ts'
import { numberAndSymbol } from './document-number.ts'

/** A link to a letter or report by words. */
export function DocumentLink(props: { kind: DocumentKind; id: string; children: ReactNode }) {
  const { kind, id, children } = props
  return (
    <Anchor
      inherit
      renderRoot={(rest) => (
        <Link {...rest} to={kind === 'letter' ? '/letters/$id' : '/reports/$id'} params={{ id }} />
      )}
    >
      {children}
    </Anchor>
  )
}

/** The same by the number that the document was issued under; `fallback` where it has none or is not known yet. */
export function NumberedLink(props: { kind: DocumentKind; id: string; fallback: string }) {
  return props.kind === 'letter' ? <LetterLink {...props} /> : <ReportLink {...props} />
}

interface Named {
  id: string
  fallback: string
}

function LetterLink({ id, fallback }: Named) {
  const letter = useQuery(query.letters.get.queryOptions({ input: { id } }))
  const label = useLabel(letter.data?.course)
  return (
    <DocumentLink kind="letter" id={id}>
      {label ?? fallback}
    </DocumentLink>
  )
}

function ReportLink({ id, fallback }: Named) {
  const report = useQuery(query.reports.get.queryOptions({ input: { id } }))
  const label = useLabel(report.data?.course)
  return (
    <DocumentLink kind="report" id={id}>
      {label ?? fallback}
    </DocumentLink>
  )
}

function useLabel(course: DocumentCourse | undefined): string | null {
  const { t } = useTranslation('drafting')
  const symbol = course?.issue?.symbol
  const number = course?.registered?.number ?? ''
  return symbol === undefined || number === ''
    ? null
    : t('issue.label', { number: numberAndSymbol({ number, symbol }) })
}
