/**
 * The addresses of the screens. To add an area: a folder with its page component, a route below, an entry in
 * `sidebar.tsx` and its words in `i18n/` (see i18n/catalogue.ts). Calls to the core: client/client.ts. Shared
 * pieces, one per file in `ui/`: PageHeader first on every screen, then LoadingState, FailureNotice or
 * EmptyState, DateField, TagsField, DropZone, StatusBadge, AgencyTags, showUndo and showDone.
 */
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router'
import { z } from 'zod'
import { isoDate } from '../../src-main/contract/common.ts'
import { calendarSearch } from '../calendar/search.ts'
import { commitmentSearch, commitmentsSearch } from '../commitments/search.ts'
import { directorySearch } from '../directory/search.ts'
import { stageSearch } from '../drafting/stage-filter.ts'
import { librarySearch } from '../evidence/library-search.ts'
import { indicatorsSearch } from '../indicators/search.ts'
import { registerSearch } from '../register/search.ts'
import { CrashScreen } from './crash-screen.tsx'
import { NotFound } from './not-found.tsx'
import { Root } from './root.tsx'

const rootRoute = createRootRoute({
  component: Root,
  notFoundComponent: NotFound,
  validateSearch: z.object({ asOf: isoDate.optional().catch(undefined) }),
  search: { middlewares: [retainSearchParams(['asOf'])] },
})

const workbench = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../workbench/workbench-page.tsx'), 'WorkbenchPage'),
})

const figures = createRoute({
  getParentRoute: () => rootRoute,
  path: '/figures',
  component: lazyRouteComponent(() => import('../figures/figures-page.tsx'), 'FiguresPage'),
})

const calendar = createRoute({
  getParentRoute: () => rootRoute,
  path: '/calendar',
  validateSearch: calendarSearch,
  component: lazyRouteComponent(() => import('../calendar/calendar-page.tsx'), 'CalendarPage'),
})

const rankings = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rankings',
  component: lazyRouteComponent(() => import('../rankings/rankings-page.tsx'), 'RankingsPage'),
})

const indicators = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indicators',
  validateSearch: indicatorsSearch,
  component: lazyRouteComponent(() => import('../indicators/indicators-page.tsx'), 'IndicatorsPage'),
})

const directives = createRoute({
  getParentRoute: () => rootRoute,
  path: '/directives',
  component: lazyRouteComponent(() => import('../directives/directives-page.tsx'), 'DirectivesPage'),
})

const review = createRoute({
  getParentRoute: () => rootRoute,
  path: '/directives/review/$id',
  component: lazyRouteComponent(() => import('../directives/review/review-page.tsx'), 'ReviewPage'),
})

const directive = createRoute({
  getParentRoute: () => rootRoute,
  path: '/directives/$id',
  component: lazyRouteComponent(() => import('../directives/directive-page.tsx'), 'DirectivePage'),
})

const commitments = createRoute({
  getParentRoute: () => rootRoute,
  path: '/commitments',
  validateSearch: commitmentsSearch,
  component: lazyRouteComponent(() => import('../commitments/commitments-page.tsx'), 'CommitmentsPage'),
})

const commitment = createRoute({
  getParentRoute: () => rootRoute,
  path: '/commitments/$id',
  validateSearch: commitmentSearch,
  component: lazyRouteComponent(() => import('../commitments/commitment-page.tsx'), 'CommitmentPage'),
})

const letters = createRoute({
  getParentRoute: () => rootRoute,
  path: '/letters',
  validateSearch: stageSearch,
  component: lazyRouteComponent(() => import('../letters/letters-page.tsx'), 'LettersPage'),
})

const letter = createRoute({
  getParentRoute: () => rootRoute,
  path: '/letters/$id',
  component: lazyRouteComponent(() => import('../letters/letter-page.tsx'), 'LetterPage'),
})

const evidence = createRoute({
  getParentRoute: () => rootRoute,
  path: '/evidence',
  validateSearch: librarySearch,
  component: lazyRouteComponent(() => import('../evidence/evidence-page.tsx'), 'EvidencePage'),
})

const reports = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports',
  validateSearch: stageSearch,
  component: lazyRouteComponent(() => import('../reports/reports-page.tsx'), 'ReportsPage'),
})

const reportPortal = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports/portal',
  component: lazyRouteComponent(() => import('../reports/portal/portal-page.tsx'), 'PortalPage'),
})

const reportTemplates = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports/templates',
  component: lazyRouteComponent(() => import('../reports/templates/templates-page.tsx'), 'TemplatesPage'),
})

const report = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports/$id',
  component: lazyRouteComponent(() => import('../reports/report-page.tsx'), 'ReportPage'),
})

const register = createRoute({
  getParentRoute: () => rootRoute,
  path: '/register',
  validateSearch: registerSearch,
  component: lazyRouteComponent(() => import('../register/register-page.tsx'), 'RegisterPage'),
})

const directory = createRoute({
  getParentRoute: () => rootRoute,
  path: '/directory',
  validateSearch: directorySearch,
  component: lazyRouteComponent(() => import('../directory/directory-page.tsx'), 'DirectoryPage'),
})

const settings = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('../settings/settings-page.tsx'), 'SettingsPage'),
})

/** Hash history, because the same addresses must work under `app://` and on the loopback. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    workbench,
    figures,
    calendar,
    rankings,
    indicators,
    directives,
    review,
    directive,
    commitments,
    commitment,
    letters,
    letter,
    evidence,
    reports,
    reportPortal,
    reportTemplates,
    report,
    register,
    directory,
    settings,
  ]),
  history: createHashHistory(),
  defaultErrorComponent: CrashScreen,
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
