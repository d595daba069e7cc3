import { createLink } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import classes from './report-tabs.module.css'

const TabLink = createLink('a')

const tabs = [
  { key: 'reports', to: '/reports' },
  { key: 'portal', to: '/reports/portal' },
  { key: 'templates', to: '/reports/templates' },
] as const

/** The screens of the area: reports, help for portals, wording and templates. */
export function ReportTabs({ active }: { active: (typeof tabs)[number]['key'] }) {
  const { t } = useTranslation('reports')
  return (
    <nav aria-label={t('tabs.label')} className={classes.tabs}>
      {tabs.map(({ key, to }) => (
        <TabLink
          key={key}
          to={to}
          // The reports lie under every other address of the area.
          activeOptions={{ exact: true }}
          className={classes.tab}
          aria-current={key === active ? 'page' : undefined}
        >
          {t(`tabs.${key}`)}
        </TabLink>
      ))}
    </nav>
  )
}
