import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'

/** The screen of one document; until it is read, its title and how the reading goes. */
export function DocumentPage<Document>(props: {
  title: string
  document: UseQueryResult<Document>
  children: (document: Document) => ReactNode
}) {
  const { document } = props
  if (document.data !== undefined) return props.children(document.data)
  return (
    <>
      <PageHeader title={props.title} back />
      {document.isPending && <LoadingState />}
      {document.isError && <FailureNotice error={document.error} onRetry={() => void document.refetch()} />}
    </>
  )
}
