import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { MenuCommand } from '../../src-main/contract/native.ts'
import { useAppState } from '../client/app-state.ts'
import { changePreferences, preferences } from '../client/preferences.ts'
import { showUndo } from '../ui/undo-notice.tsx'
import { hasNews } from './whats-new.ts'

/** Says once after an update that there is something new, without standing in the way. */
export function useTellNews(carryOut: (command: MenuCommand) => void): void {
  const { t } = useTranslation('help')
  const { version } = useAppState()
  const tell = useEffectEvent(() => {
    const seen = preferences().newsSeen
    if (seen === version) return
    changePreferences({ newsSeen: version })
    if (!hasNews(version, seen)) return
    showUndo({
      message: t('news.updated', { version }),
      undoLabel: t('menu.news'),
      undo: () => carryOut('news'),
    })
  })
  useEffect(() => tell(), [])
}
