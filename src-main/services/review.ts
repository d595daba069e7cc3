import { z } from 'zod'
import type { Agency } from '../contract/agency.ts'
import type { Review, ReviewTask } from '../contract/directive.ts'
import type { Directory } from '../contract/directory.ts'
import type { ExtractedTask, Extraction } from '../contract/extraction.ts'
import { type AddresseeRules, concerns, doubtfulPhrases } from '../domain/addressees.ts'
import { groupKey } from '../domain/group-phrases.ts'
import { readSetting } from '../storage/settings.ts'
import { type Core, ourAgency } from './core.ts'
import { effectiveDirectory } from './directory-state.ts'

export const REMEMBERED_GROUPS = 'rememberedGroups'

/** Answers to "does this group include us?", by the group's key. */
export async function rememberedGroups(core: Core): Promise<AddresseeRules> {
  const known = await readSetting(
    core.database.db,
    REMEMBERED_GROUPS,
    z.record(z.string(), z.enum(['yes', 'no'])),
  )
  return known ?? {}
}

/** The clerk's answers by phrase, as rules for every later letter. */
export function asRules(answers: Readonly<Record<string, boolean>>): AddresseeRules {
  return Object.fromEntries(
    Object.entries(answers).map(([phrase, includesUs]) => [groupKey(phrase), includesUs ? 'yes' : 'no']),
  )
}

/**
 * What the reader proposes for a person to confirm: the header as read, and which tasks are ours. Where the
 * letter's date is blank, the day from which its commitments count is at first the latest date that it cites:
 * it cannot be older, while the day of typing it in may be a year later.
 */
export async function initialReview(core: Core, read: Extraction): Promise<Review> {
  const agency = await ourAgency(core)
  const rules = await rememberedGroups(core)
  const directory = await effectiveDirectory(core)
  return {
    header: {
      documentType: read.documentType ?? '',
      documentNumber: read.documentNumber ?? '',
      documentSymbol: read.documentSymbol ?? '',
      documentDate: read.documentDate,
      documentYear: read.documentYear,
      receivedOn: read.documentDate === null ? latestCitation(read) : null,
      issuer: read.issuer ?? '',
      subject: read.subject ?? '',
      signerTitle: read.signerTitle ?? '',
      signerName: read.signerName ?? '',
    },
    tasks: read.tasks.map((task, index) => reviewTask(task, index, agency, directory, rules)),
  }
}

function latestCitation(read: Extraction): string | null {
  const dates = read.bases.flatMap((base) => (base.date === null ? [] : [base.date]))
  return dates.toSorted().at(-1) ?? null
}

/** Ours to lead when the lead names us; where only the coordinating agencies do, a person decides. */
function reviewTask(
  task: ExtractedTask,
  index: number,
  agency: Agency,
  directory: Directory,
  rules: AddresseeRules,
): ReviewTask {
  const leads = concerns(task.agencies, agency, directory, rules)
  const coordinates = leads === 'no' ? concerns(task.coordinating, agency, directory, rules) : 'no'
  const role = coordinates === 'no' ? 'lead' : 'coordinating'
  return {
    key: `${index}`,
    path: task.path,
    text: task.text,
    agencies: task.agencies,
    coordinating: task.coordinating,
    deadline: {
      text: task.deadlineText,
      kind: task.deadlineKind,
      lastDay: task.deadlineISO,
      qualifier: task.deadlineQualifier,
      recurrence: task.recurrence,
    },
    reportTo: task.reportTo,
    product: task.product,
    accountable: task.accountable,
    sourceDocument: task.sourceDocument,
    note: task.note,
    span: task.span,
    concern: leads === 'no' && coordinates !== 'no' ? 'doubtful' : leads,
    doubtfulPhrases: leads === 'doubtful' ? doubtfulPhrases(task.agencies, agency, directory, rules) : [],
    mine: leads === 'yes',
    role,
    dropped: false,
  }
}
