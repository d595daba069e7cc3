/**
 * The words of the screen. One file per area in `vi/` and `en/`; Vietnamese comes first and is the source of
 * the key types, English must have the same shape.
 *
 * To add an area: write `vi/<area>.ts` (`export const <area> = { … } as const`) and `en/<area>.ts`
 * (`export const <area> = { … } satisfies Words<typeof vi>`), then add both to the lists below. In a screen:
 * `const { t } = useTranslation(['<area>', 'common'])`, `t('list.title')`, `t('common:action.save')`.
 * Plurals: Vietnamese has `key_other` only, English `key_one` and `key_other`; call `t('key', { count })`.
 */
import { app as enApp } from './en/app.ts'
import { calendar as enCalendar } from './en/calendar.ts'
import { commitmentList as enCommitmentList } from './en/commitment-list.ts'
import { commitments as enCommitments } from './en/commitments.ts'
import { common as enCommon } from './en/common.ts'
import { directives as enDirectives } from './en/directives.ts'
import { directory as enDirectory } from './en/directory.ts'
import { drafting as enDrafting } from './en/drafting.ts'
import { evidence as enEvidence } from './en/evidence.ts'
import { figures as enFigures } from './en/figures.ts'
import { firstRun as enFirstRun } from './en/first-run.ts'
import { help as enHelp } from './en/help.ts'
import { indicators as enIndicators } from './en/indicators.ts'
import { letters as enLetters } from './en/letters.ts'
import { lint as enLint } from './en/lint.ts'
import { rankings as enRankings } from './en/rankings.ts'
import { register as enRegister } from './en/register.ts'
import { reminders as enReminders } from './en/reminders.ts'
import { reports as enReports } from './en/reports.ts'
import { search as enSearch } from './en/search.ts'
import { settings as enSettings } from './en/settings.ts'
import { tables as enTables } from './en/tables.ts'
import { workbench as enWorkbench } from './en/workbench.ts'
import { app } from './vi/app.ts'
import { calendar } from './vi/calendar.ts'
import { commitmentList } from './vi/commitment-list.ts'
import { commitments } from './vi/commitments.ts'
import { common } from './vi/common.ts'
import { directives } from './vi/directives.ts'
import { directory } from './vi/directory.ts'
import { drafting } from './vi/drafting.ts'
import { evidence } from './vi/evidence.ts'
import { figures } from './vi/figures.ts'
import { firstRun } from './vi/first-run.ts'
import { help } from './vi/help.ts'
import { indicators } from './vi/indicators.ts'
import { letters } from './vi/letters.ts'
import { lint } from './vi/lint.ts'
import { rankings } from './vi/rankings.ts'
import { register } from './vi/register.ts'
import { reminders } from './vi/reminders.ts'
import { reports } from './vi/reports.ts'
import { search } from './vi/search.ts'
import { settings } from './vi/settings.ts'
import { tables } from './vi/tables.ts'
import { workbench } from './vi/workbench.ts'

export const vi = {
  common,
  app,
  figures,
  firstRun,
  help,
  workbench,
  directives,
  directory,
  commitmentList,
  commitments,
  drafting,
  evidence,
  calendar,
  indicators,
  rankings,
  letters,
  lint,
  register,
  reminders,
  reports,
  search,
  settings,
  tables,
}

export const en = {
  common: enCommon,
  app: enApp,
  figures: enFigures,
  firstRun: enFirstRun,
  help: enHelp,
  workbench: enWorkbench,
  directives: enDirectives,
  directory: enDirectory,
  commitmentList: enCommitmentList,
  commitments: enCommitments,
  drafting: enDrafting,
  evidence: enEvidence,
  calendar: enCalendar,
  indicators: enIndicators,
  rankings: enRankings,
  letters: enLetters,
  lint: enLint,
  register: enRegister,
  reminders: enReminders,
  reports: enReports,
  search: enSearch,
  settings: enSettings,
  tables: enTables,
}
