import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import classes from './workbench-tabs.module.css'

const tabs = [
  { to: '/', key: 'today' },
  { to: '/figures', key: 'figures' },
  { to: '/calendar', key: 'calendar' },
  { to: '/rankings', key: 'rankings' },
] as const

/** The ways to look at how things stand. */
export function WorkbenchTabs() {
  const { t } = useTranslation('workbench')
  return (
    <nav aria-label={t('tabs.label')} className={classes.tabs}>
      {tabs.map(({ to, key }) => (
        <Link
          key={key}
          to={to}
          className={classes.tab}
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ 'aria-current': 'page', 'data-active': true }}
        >
          {t(`tabs.${key}`)}
        </Link>
      ))}
    </nav>
  )
}
