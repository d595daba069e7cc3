import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { AddedEvidence } from '../../src-main/contract/evidence-library.ts'
import type { OfferedFile } from '../../src-main/contract/routes.ts'
import { client } from '../client/client.ts'
import { offerFiles } from '../client/files.ts'
import { reportFailure, withJob, withProgress } from '../ui/progress-notice.tsx'

/** Ways into the vault for files, one after the other; a file that fails leaves the others alone. */
export interface StoreEvidence {
  files: (files: readonly File[]) => Promise<AddedEvidence[]>
  offered: (
    offered: readonly OfferedFile[],
    onAdded?: (file: AddedEvidence) => void,
  ) => Promise<AddedEvidence[]>
  /** A picture from the clipboard, which has no path that a shell could read. */
  picture: (picture: File, name: string) => Promise<AddedEvidence>
}

export function useStoreEvidence(): StoreEvidence {
  const { t } = useTranslation('evidence')
  const cache = useQueryClient()
  const finish = useCallback(
    async (added: readonly AddedEvidence[]) => {
      for (const one of added) {
        const [other] = one.sameContent
        if (one.known) notifications.show({ message: t('same.known', { name: one.name }) })
        else if (other !== undefined) {
          notifications.show({
            color: 'yellow',
            autoClose: 12_000,
            message: t('same.other', { name: one.name, other: other.name }),
          })
        }
      }
      if (added.length > 0) await cache.invalidateQueries()
    },
    [cache, t],
  )
  const offered: StoreEvidence['offered'] = useCallback(
    async (list, onAdded = () => {}) => {
      const added: AddedEvidence[] = []
      for (const { handle, name } of list) {
        try {
          const one = await withJob(t('attach.storing', { name }), (job) =>
            client.evidence.add({ handle, job }),
          )
          added.push(one)
          onAdded(one)
        } catch (error) {
          reportFailure(error)
        }
      }
      await finish(added)
      return added
    },
    [finish, t],
  )
  const files: StoreEvidence['files'] = useCallback(
    async (list) => {
      const ready: OfferedFile[] = []
      for (const file of list) {
        const stop = new AbortController()
        let share = 0
        try {
          const control = { read: async () => share, cancel: () => stop.abort() }
          const sending = () => offerFiles([file], (progress) => void (share = progress.share), stop.signal)
          ready.push(...(await withProgress(t('attach.sending', { name: file.name }), control, sending)))
        } catch (error) {
          reportFailure(error)
        }
      }
      return offered(ready)
    },
    [offered, t],
  )
  const picture: StoreEvidence['picture'] = useCallback(
    async (image, name) => {
      const added = await client.evidence.addPasted({ name, content: await base64Of(image) })
      await finish([added])
      return added
    },
    [finish],
  )
  return { files, offered, picture }
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      const { result } = reader
      if (typeof result === 'string') resolve(result.slice(result.indexOf(',') + 1))
      else reject(new TypeError('a picture is read as a data address'))
    })
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')))
    reader.readAsDataURL(file)
  })
}
