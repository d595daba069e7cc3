import { useMantineColorScheme } from '@mantine/core'
import {
  IconAlertTriangle,
  IconBook2,
  IconFileImport,
  IconHelp,
  IconKeyboard,
  IconLanguage,
  IconMoon,
  IconQuestionMark,
  IconRefresh,
  IconRoute,
  IconSparkles,
  type TablerIcon,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppCommand } from '../app/command-context.ts'
import { useImport } from '../app/import-context.ts'
import { entries } from '../app/sidebar.tsx'
import { useChange } from '../client/change.ts'
import { changePreferences } from '../client/preferences.ts'
import { filterSearch } from '../commitments/search.ts'
import { currentLanguage, showLanguage } from '../i18n/language.ts'

/** Something that the palette can do, found by its words. */
export interface Command {
  readonly id: string
  readonly label: string
  readonly icon: TablerIcon
  readonly run: () => void
}

/** Every screen of the sidebar, and the actions that need no screen. */
export function useCommands({ openShortcuts }: { openShortcuts: () => void }): readonly Command[] {
  const { t } = useTranslation(['search', 'app', 'help'])
  const navigate = useNavigate()
  const carryOut = useAppCommand()
  const { pickAndRead } = useImport()
  const { toggleColorScheme } = useMantineColorScheme()
  const rebuild = useChange((core, _nothing: null) => core.search.rebuild({}))
  return useMemo(
    () => [
      ...entries.map(({ to, key, icon }) => ({
        id: `go-${key}`,
        label: t(`app:nav.${key}`),
        icon,
        run: () => void navigate({ to }),
      })),
      { id: 'read', label: t('command.read'), icon: IconFileImport, run: pickAndRead },
      {
        id: 'overdue',
        label: t('command.overdue'),
        icon: IconAlertTriangle,
        run: () => void navigate({ to: '/commitments', search: filterSearch({ leaves: ['openOverdue'] }) }),
      },
      {
        id: 'no-information',
        label: t('command.noInformation'),
        icon: IconQuestionMark,
        run: () => void navigate({ to: '/commitments', search: filterSearch({ noInformation: true }) }),
      },
      {
        id: 'register',
        label: t('command.register'),
        icon: IconBook2,
        run: () => void navigate({ to: '/register' }),
      },
      { id: 'shortcuts', label: t('command.shortcuts'), icon: IconKeyboard, run: openShortcuts },
      { id: 'help', label: t('help:menu.screen'), icon: IconHelp, run: () => carryOut('help') },
      { id: 'tour', label: t('help:menu.tour'), icon: IconRoute, run: () => carryOut('tour') },
      { id: 'news', label: t('help:menu.news'), icon: IconSparkles, run: () => carryOut('news') },
      { id: 'rebuild', label: t('command.rebuild'), icon: IconRefresh, run: () => rebuild.mutate(null) },
      { id: 'scheme', label: t('command.scheme'), icon: IconMoon, run: toggleColorScheme },
      { id: 'language', label: t('command.language'), icon: IconLanguage, run: switchLanguage },
    ],
    [t, navigate, pickAndRead, toggleColorScheme, openShortcuts, rebuild, carryOut],
  )
}

function switchLanguage(): void {
  const language = currentLanguage() === 'vi' ? 'en' : 'vi'
  changePreferences({ language })
  void showLanguage(language)
}
