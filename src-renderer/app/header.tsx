import {
  ActionIcon,
  Badge,
  Button,
  Group,
  Text,
  Tooltip,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core'
import {
  IconFilePlus,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconMoon,
  IconSearch,
  IconSun,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAgency, useAppState, useToday } from '../client/app-state.ts'
import { isLarge, useDisplay } from '../client/display.ts'
import { HelpMenu } from '../help/help-menu.tsx'
import { ReminderBell } from '../reminders/reminder-bell.tsx'
import { DateField } from '../ui/date-field.tsx'
import { shortDate } from '../ui/parse-date.ts'
import { useAsOf, useSetAsOf } from './as-of.ts'
import { useAppCommand } from './command-context.ts'
import classes from './header.module.css'
import { useImport } from './import-context.ts'

/** Whose data this is, for which date the figures are, and the way in for a new letter. */
export function Header({ folded, onFold }: { folded: boolean; onFold: () => void }) {
  const { t } = useTranslation(['app', 'common'])
  const agency = useAgency()
  const { sample } = useAppState()
  // Large text leaves room for what has no other place: colours are under the settings too.
  const large = isLarge(useDisplay())
  const { pickAndRead } = useImport()
  return (
    <Group h="100%" px="sm" justify="space-between" wrap="nowrap" gap="md">
      <Group gap="sm" wrap="nowrap" style={{ minWidth: 0 }}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          onClick={onFold}
          aria-label={t('nav.toggle')}
          aria-expanded={!folded}
        >
          {folded ? <IconLayoutSidebarLeftExpand size={20} /> : <IconLayoutSidebarLeftCollapse size={20} />}
        </ActionIcon>
        <Text className={classes.brand}>{t('common:appName')}</Text>
        <Text className={classes.agency} truncate>
          {agency.name}
        </Text>
        {sample && (
          <Tooltip label={t('sample.text')}>
            <Badge className={classes.sample} tabIndex={0}>
              {t('sample.short')}
            </Badge>
          </Tooltip>
        )}
      </Group>
      <Group gap="xs" wrap="nowrap">
        <AsOfControl large={large} />
        <SearchButton />
        <ReminderBell />
        {!large && <SchemeSwitch />}
        <HelpMenu />
        <Button size="sm" data-tour="read" leftSection={<IconFilePlus size={17} />} onClick={pickAndRead}>
          {t('import.read')}
        </Button>
      </Group>
    </Group>
  )
}

function AsOfControl({ large }: { large: boolean }) {
  const { t } = useTranslation(['app', 'common'])
  const asOf = useAsOf()
  const today = useToday()
  const setAsOf = useSetAsOf()
  const elsewhere = asOf !== today
  return (
    <Group gap={6} wrap="nowrap" className={classes.asOf} data-elsewhere={elsewhere}>
      {!large && (
        <Text size="sm" className={classes.asOfLabel} aria-hidden>
          {t('asOf.label')}
        </Text>
      )}
      <DateField
        aria-label={t('asOf.label')}
        value={asOf}
        onChange={setAsOf}
        clearable={false}
        floatingError
        size="xs"
        w={128}
      />
      {elsewhere && (
        <Tooltip label={t('asOf.notToday', { date: shortDate(asOf) })}>
          <Button size="compact-sm" variant="subtle" onClick={() => setAsOf(null)}>
            {t('asOf.backToToday')}
          </Button>
        </Tooltip>
      )}
    </Group>
  )
}

function SearchButton() {
  const { t } = useTranslation('app')
  const carryOut = useAppCommand()
  return (
    <Tooltip label={t('searchHint')}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('search')}
        aria-keyshortcuts="Control+K"
        data-tour="search"
        onClick={() => carryOut('search')}
      >
        <IconSearch size={19} />
      </ActionIcon>
    </Tooltip>
  )
}

function SchemeSwitch() {
  const { t } = useTranslation(['app', 'common'])
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme('light')
  const next = scheme === 'dark' ? 'light' : 'dark'
  return (
    <Tooltip label={t(`theme.${next}`)}>
      <ActionIcon
        className={classes.scheme}
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t(`theme.${next}`)}
        onClick={() => setColorScheme(next)}
      >
        {next === 'light' ? <IconSun size={19} /> : <IconMoon size={19} />}
      </ActionIcon>
    </Tooltip>
  )
}
