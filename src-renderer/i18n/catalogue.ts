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
import { commitments as enCommitments } from './en/commitments.ts'
import { common as enCommon } from './en/common.ts'
import { directives as enDirectives } from './en/directives.ts'
import { drafting as enDrafting } from './en/drafting.ts'
import { evidence as enEvidence } from './en/evidence.ts'
import { firstRun as enFirstRun } from './en/first-run.ts'
import { letters as enLetters } from './en/letters.ts'
import { register as enRegister } from './en/register.ts'
import { reports as enReports } from './en/reports.ts'
import { settings as enSettings } from './en/settings.ts'
import { tables as enTables } from './en/tables.ts'
import { workbench as enWorkbench } from './en/workbench.ts'
import { app } from './vi/app.ts'
import { commitments } from './vi/commitments.ts'
import { common } from './vi/common.ts'
import { directives } from './vi/directives.ts'
import { drafting } from './vi/drafting.ts'
import { evidence } from './vi/evidence.ts'
import { firstRun } from './vi/first-run.ts'
import { letters } from './vi/letters.ts'
import { register } from './vi/register.ts'
import { reports } from './vi/reports.ts'
import { settings } from './vi/settings.ts'
import { tables } from './vi/tables.ts'
import { workbench } from './vi/workbench.ts'

export const vi = {
  common,
  app,
  firstRun,
  workbench,
  directives,
  commitments,
  drafting,
  evidence,
  letters,
  register,
  reports,
  settings,
  tables,
}

export const en = {
  common: enCommon,
  app: enApp,
  firstRun: enFirstRun,
  workbench: enWorkbench,
  directives: enDirectives,
  commitments: enCommitments,
  drafting: enDrafting,
  evidence: enEvidence,
  letters: enLetters,
  register: enRegister,
  reports: enReports,
  settings: enSettings,
  tables: enTables,
}
