import { type ReactNode, useState } from 'react'
import { AttachContext, type AttachRequest } from './attach-context.ts'
import { AttachDialog } from './attach-dialog.tsx'
import { EvidenceDrop } from './evidence-drop.tsx'

/** Makes attaching possible on every screen: by the dialog, and by dropping on a commitment. */
export function AttachProvider({ children }: { children: ReactNode }) {
  const [request, setRequest] = useState<(AttachRequest & { key: string }) | null>(null)
  const [attach] = useState(() => (asked: AttachRequest) => {
    setRequest({ ...asked, key: crypto.randomUUID() })
  })
  return (
    <AttachContext value={attach}>
      {children}
      <EvidenceDrop />
      {request !== null && (
        <AttachDialog key={request.key} request={request} onClose={() => setRequest(null)} />
      )}
    </AttachContext>
  )
}
