import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { type Client, client } from './client.ts'
import { notifyFailure } from './notify-failure.ts'
import { tellOtherWindows } from './other-windows.ts'

/**
 * A write to the core: afterwards every cached answer counts as stale, and a failure is shown as a notice
 * unless the screen shows it itself (`quiet`). Where the write ends what the screen shows, leave the screen
 * within `write`, or it asks again for something that is gone.
 *
 * @example
 * const record = useChange((client, input: RecordInput) => client.commitments.record(input))
 * record.mutate({ … }, { onSuccess: () => … })
 */
export function useChange<Input, Output>(
  write: (client: Client, input: Input) => Promise<Output>,
  options: { quiet?: boolean } = {},
): UseMutationResult<Output, Error, Input> {
  const cache = useQueryClient()
  return useMutation<Output, Error, Input>({
    mutationFn: (input) => write(client, input),
    onSettled: () => {
      void cache.invalidateQueries()
      tellOtherWindows({ kind: 'written' })
    },
    onError: (error) => {
      if (options.quiet !== true) notifyFailure(error)
    },
  })
}
