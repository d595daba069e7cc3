import { useQuery } from '@tanstack/react-query'
import { appStateOptions } from '../client/app-state.ts'
import { FirstRunPage } from '../first-run/first-run-page.tsx'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { Frame } from './frame.tsx'
import classes from './root.module.css'

/** Waits for the core, asks for the agency at the first run, then shows the frame with the screen. */
export function Root() {
  const state = useQuery(appStateOptions)
  if (state.data === undefined) {
    return (
      <main className={classes.waiting}>
        {state.error === null ? (
          <LoadingState />
        ) : (
          <FailureNotice error={state.error} onRetry={() => void state.refetch()} />
        )}
      </main>
    )
  }
  return state.data.agency === null ? <FirstRunPage /> : <Frame />
}
