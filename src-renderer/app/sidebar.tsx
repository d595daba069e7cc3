import { Badge, NavLink, ScrollArea, Stack, Tooltip } from '@mantine/core'
import {
  IconAddressBook,
  IconChecklist,
  IconFileCertificate,
  IconFileImport,
  IconFolder,
  IconLayoutDashboard,
  IconReportAnalytics,
  IconSettings,
  IconTargetArrow,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { createLink, useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../client/client.ts'
import { formatNumber } from '../ui/format-number.ts'
import { useAsOf } from './as-of.ts'
import classes from './sidebar.module.css'

const RouterNavLink = createLink(NavLink<'a'>)

/** The screens, in the order of the sidebar; the search palette offers them too. */
export const entries = [
  { to: '/', key: 'workbench', icon: IconLayoutDashboard },
  { to: '/directives', key: 'directives', icon: IconFileImport },
  { to: '/commitments', key: 'commitments', icon: IconChecklist },
  { to: '/letters', key: 'letters', icon: IconFileCertificate },
  { to: '/evidence', key: 'evidence', icon: IconFolder },
  { to: '/reports', key: 'reports', icon: IconReportAnalytics },
  { to: '/indicators', key: 'indicators', icon: IconTargetArrow },
  { to: '/directory', key: 'directory', icon: IconAddressBook },
  { to: '/settings', key: 'settings', icon: IconSettings },
] as const

type EntryKey = (typeof entries)[number]['key']

/** The way to every area, with how many entries wait there and how many commitments are overdue. */
export function Sidebar({ folded }: { folded: boolean }) {
  const { t } = useTranslation('app')
  const { pathname } = useLocation()
  const counts = useCounts()
  const overdue = counts.overdue
  return (
    <ScrollArea type="auto" className={classes.scroll}>
      <Stack gap={2} p="xs" component="ul" className={classes.list}>
        {entries.map(({ to, key, icon: Icon }, place) => {
          const active = (to === '/' ? pathname === '/' : pathname.startsWith(to)) || inside(key, pathname)
          return (
            <li key={key}>
              <Hinted hint={folded ? t(`nav.${key}`) : null}>
                <RouterNavLink
                  to={to}
                  className={classes.link}
                  data-tour={`nav-${key}`}
                  active={active}
                  aria-keyshortcuts={`Alt+${place + 1}`}
                  aria-current={active ? 'page' : undefined}
                  aria-label={folded ? t(`nav.${key}`) : undefined}
                  label={folded ? null : t(`nav.${key}`)}
                  leftSection={<Icon size={19} stroke={1.7} aria-hidden />}
                  rightSection={
                    folded ? null : (
                      <span className={classes.counts}>
                        {key === 'evidence' && <Offered value={counts.offered} />}
                        <Count value={counts[key]} overdue={key === 'commitments' ? overdue : 0} />
                      </span>
                    )
                  }
                />
              </Hinted>
            </li>
          )
        })}
      </Stack>
    </ScrollArea>
  )
}

/** The register is reached from the letters, and figures, calendar and ranking from the workbench. */
function inside(key: EntryKey, pathname: string): boolean {
  if (key === 'workbench') return ['/figures', '/calendar', '/rankings'].includes(pathname)
  return key === 'letters' && pathname.startsWith('/register')
}

function Hinted({ hint, children }: { hint: string | null; children: ReactNode }) {
  return hint === null ? (
    children
  ) : (
    <Tooltip label={hint} position="right">
      <div>{children}</div>
    </Tooltip>
  )
}

function Count({ value, overdue }: { value: number | undefined; overdue: number }) {
  const { t, i18n } = useTranslation('app')
  if (value === undefined || value === 0) return null
  return (
    <>
      {overdue > 0 && (
        <Badge className={classes.overdue} title={t('nav.overdue', { count: overdue })}>
          {formatNumber(overdue, i18n.language)}
        </Badge>
      )}
      <Badge className={classes.count} title={t('nav.count', { count: value })}>
        {formatNumber(value, i18n.language)}
      </Badge>
    </>
  )
}

/** New files in the watched folder. */
function Offered({ value }: { value: number }) {
  const { t } = useTranslation('evidence')
  if (value === 0) return null
  return (
    <Badge className={classes.offered} title={t('scan.badge', { count: value })}>
      {`+${value}`}
    </Badge>
  )
}

const LOOK_EVERY_MS = 15_000

function useCounts(): Partial<Record<EntryKey, number>> & { overdue: number; offered: number } {
  const asOf = useAsOf()
  const statistics = useQuery(query.statistics.get.queryOptions({ input: { asOf } }))
  const directives = useQuery(query.directives.list.queryOptions({ input: {} }))
  const letters = useQuery(query.letters.list.queryOptions({ input: {} }))
  const evidence = useQuery({
    ...query.evidence.summary.queryOptions({ input: {} }),
    // New scans arrive without anybody's doing.
    refetchInterval: ({ state: { data } }) => (data?.watching === true ? LOOK_EVERY_MS : false),
  })
  const reports = useQuery(query.reports.list.queryOptions({ input: {} }))
  return {
    directives: directives.data?.length,
    commitments: statistics.data?.total,
    letters: letters.data?.length,
    evidence: evidence.data?.count,
    reports: reports.data?.length,
    overdue: statistics.data?.openOverdue ?? 0,
    offered: evidence.data?.offered ?? 0,
  }
}
