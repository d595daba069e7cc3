import { lazy, Suspense } from 'react'
import { useAppCommand } from '../app/command-context.ts'
import { Tour } from './tour.tsx'
import type { ShownHelp } from './use-help-state.ts'
import { useTellNews } from './use-tell-news.ts'

const HelpDrawer = lazy(async () => ({ default: (await import('./help-drawer.tsx')).HelpDrawer }))
const NewsDialog = lazy(async () => ({ default: (await import('./news-dialog.tsx')).NewsDialog }))

/** Help over the screen at hand: the guide, what is new, or the tour. */
export function HelpHost({ shown, show }: { shown: ShownHelp; show: (next: ShownHelp) => void }) {
  const carryOut = useAppCommand()
  useTellNews(carryOut)
  const close = () => show(null)
  return (
    <Suspense fallback={null}>
      {shown === 'help' && <HelpDrawer onClose={close} carryOut={carryOut} />}
      {shown === 'news' && <NewsDialog onClose={close} />}
      {shown === 'tour' && <Tour onEnd={close} />}
    </Suspense>
  )
}
