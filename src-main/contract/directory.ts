import { z } from 'zod'
import { agencyKind } from './agency.ts'
import { isoDate, requiredText } from './common.ts'

/** Lower-case words joined by hyphens; stays the same when a name changes. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** Whether words in a letter mean this agency; "doubtful" is for a person to settle. */
export const concern = z.enum(['yes', 'doubtful', 'no'])
export type Concern = z.infer<typeof concern>

/** A name that a reorganisation ended. */
const ended = {
  date: isoDate,
  /** The deciding document; may be empty. */
  document: z.string(),
}

/** An agency that ended, and whose work another has taken over. */
export const formerAgency = z.object({
  ...ended,
  name: requiredText,
  variants: z.array(requiredText),
  /** Whether all its work went to one agency; where it was divided, a person decides whose a task is. */
  whole: z.boolean(),
})
export type FormerAgency = z.infer<typeof formerAgency>

/** A province that others were merged into. */
export const province = z.object({
  ...ended,
  /** "Tỉnh An Giang". */
  name: requiredText,
  /** Names of the provinces that ended, "Tỉnh Kiên Giang". */
  former: z.array(requiredText),
})
export type Province = z.infer<typeof province>

/** An agency of a province under its usual names, without the province: "Sở Tài chính", "STC". */
export const directoryAgency = z.object({
  id: slug,
  name: requiredText,
  /** Short forms and former spellings that letters use for the same agency. */
  variants: z.array(requiredText),
  /** The agency's part of a document symbol: "SKHCN" in 12/BC-SKHCN. */
  symbol: requiredText.nullable(),
  kind: agencyKind,
  /** Group id → membership, where it differs from what the group says of the agency's kind. */
  inGroups: z.record(slug, concern),
  /** Agencies whose work it has taken over. */
  former: z.array(formerAgency).default([]),
})
export type DirectoryAgency = z.infer<typeof directoryAgency>

/** Agencies that a letter addresses together. */
export const directoryGroup = z.object({
  id: slug,
  name: requiredText,
  /**
   * The phrases that name the group. The words before it (Thủ trưởng, Giám đốc, Chủ tịch UBND, các), the order
   * of its parts and a closing "tỉnh" do not matter, so one phrase stands for its variants.
   */
  phrases: z.array(requiredText).min(1),
  kinds: z.record(agencyKind, concern),
})
export type DirectoryGroup = z.infer<typeof directoryGroup>

/**
 * What the addressees of letters are resolved by: the shipped directory (resources/directory/agencies.json) with
 * what people changed of it.
 */
export const directory = z
  .object({
    agencies: z.array(directoryAgency),
    groups: z.array(directoryGroup),
    provinces: z.array(province).default([]),
  })
  .superRefine((value, context) => {
    const groups = new Set(value.groups.map((group) => group.id))
    const ids = [...value.groups, ...value.agencies].map((entry) => entry.id)
    for (const [at, id] of ids.entries())
      if (ids.indexOf(id) !== at) context.addIssue({ code: 'custom', message: `the id ${id} is used twice` })
    for (const agency of value.agencies)
      for (const group of Object.keys(agency.inGroups))
        if (!groups.has(group))
          context.addIssue({ code: 'custom', message: `${agency.id}: no group ${group}` })
  })
export type Directory = z.infer<typeof directory>
