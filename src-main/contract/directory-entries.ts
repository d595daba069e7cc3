import { z } from 'zod'
import { agencyKind } from './agency.ts'
import { id, instant, isoDate, text } from './common.ts'
import { concern, slug } from './directory.ts'

const line = text.pipe(z.string().max(500))
const name = text.pipe(z.string().min(1).max(500))
/** Other names by which letters and people call the same thing. */
const variants = z.array(name).max(100)
/** A slug for shipped entries, `xa-CODE` for communes, a UUIDv7 for entries of our own. */
export const entryId = slug.max(100)

export const agencyContent = z.object({
  name,
  variants,
  /** Its part of document symbols, "SKHCN"; may be empty. */
  symbol: line,
  kind: agencyKind,
  /** "Tỉnh Cà Mau"; empty for agencies under the names that every province has. */
  province: line,
  /** Code of the statistics office; may be empty. */
  code: line,
  active: z.boolean(),
})
export type AgencyContent = z.infer<typeof agencyContent>

export const groupContent = z.object({
  name,
  /** Phrases of letters that name the group; see `directoryGroup`. */
  phrases: z.array(name).min(1).max(200),
  kinds: z.record(agencyKind, concern),
  /** Agency id → membership, where it differs from what the group says of the agency's kind. */
  members: z.record(entryId, concern),
})
export type GroupContent = z.infer<typeof groupContent>

/** A unit (phòng) of our agency. */
export const unitContent = z.object({
  name,
  variants,
  /** "VP", "P.CĐS"; may be empty. */
  symbol: line,
  active: z.boolean(),
})
export type UnitContent = z.infer<typeof unitContent>

/** Somebody who works in our agency. */
export const personContent = z.object({
  name,
  variants,
  /** Chức vụ, "Trưởng phòng". */
  title: line,
  unitId: entryId.nullable(),
  phone: line,
  email: line,
  /** One of the agency's leaders; `fieldIds` are the fields that the leader answers for. */
  leader: z.boolean(),
  fieldIds: z.array(entryId).max(100),
  active: z.boolean(),
})
export type PersonContent = z.infer<typeof personContent>

/** A field of work (lĩnh vực). */
export const fieldContent = z.object({ name, variants, active: z.boolean() })
export type FieldContent = z.infer<typeof fieldContent>

/** A reorganisation: what `predecessorIds` answered for is what `successorIds` answer for since `date`. */
export const successionContent = z.object({
  predecessorIds: z.array(entryId).min(1).max(100),
  successorIds: z.array(entryId).min(1).max(100),
  date: isoDate,
  /** The deciding document, "Nghị quyết số 202/2025/QH15"; may be empty. */
  document: line,
  note: line,
})
export type SuccessionContent = z.infer<typeof successionContent>

/** Where an entry stands: shipped as it is, shipped and changed here, or added here. */
export const origin = z.enum(['shipped', 'changed', 'own'])
export type Origin = z.infer<typeof origin>

const listed = { id: entryId, origin }

export const agencyEntry = agencyContent.extend({
  ...listed,
  /** What it is called since a reorganisation: "Sở Khoa học và Công nghệ"; empty while it stands. */
  successors: z.array(z.string()),
})
export type AgencyEntry = z.infer<typeof agencyEntry>

export const groupEntry = groupContent.extend({
  ...listed,
  /** Names of the agencies in `members`, by id. */
  memberNames: z.record(z.string(), z.string()),
})
export type GroupEntry = z.infer<typeof groupEntry>

export const unitEntry = unitContent.extend({ ...listed, people: z.int() })
export type UnitEntry = z.infer<typeof unitEntry>

export const personEntry = personContent.extend({
  ...listed,
  /** Empty without a unit. */
  unitName: z.string(),
  fieldNames: z.array(z.string()),
})
export type PersonEntry = z.infer<typeof personEntry>

export const fieldEntry = fieldContent.extend({
  ...listed,
  /** Who answers for it. */
  leaders: z.array(z.string()),
})
export type FieldEntry = z.infer<typeof fieldEntry>

export const successionEntry = successionContent.extend({
  ...listed,
  predecessors: z.array(z.string()),
  successors: z.array(z.string()),
})
export type SuccessionEntry = z.infer<typeof successionEntry>

/** The kinds of entries, and what each of them holds. */
export const entryContent = z.discriminatedUnion('entity', [
  z.object({ entity: z.literal('agency'), content: agencyContent }),
  z.object({ entity: z.literal('group'), content: groupContent }),
  z.object({ entity: z.literal('unit'), content: unitContent }),
  z.object({ entity: z.literal('person'), content: personContent }),
  z.object({ entity: z.literal('field'), content: fieldContent }),
  z.object({ entity: z.literal('succession'), content: successionContent }),
])
export type EntryContent = z.infer<typeof entryContent>

const knownId = { id: entryId.nullable() }

/** What `directory.save` takes: an entry's whole content; without an id it is new. */
export const savedEntry = z.discriminatedUnion('entity', [
  z.object({ ...knownId, entity: z.literal('agency'), content: agencyContent }),
  z.object({ ...knownId, entity: z.literal('group'), content: groupContent }),
  z.object({ ...knownId, entity: z.literal('unit'), content: unitContent }),
  z.object({ ...knownId, entity: z.literal('person'), content: personContent }),
  z.object({ ...knownId, entity: z.literal('field'), content: fieldContent }),
  z.object({ ...knownId, entity: z.literal('succession'), content: successionContent }),
])
export type SavedEntry = z.infer<typeof savedEntry>

export const entity = z.enum(['agency', 'group', 'unit', 'person', 'field', 'succession'])
export type Entity = z.infer<typeof entity>

/** Entries that can be double and so be merged. */
export const mergeable = entity.exclude(['group', 'succession'])
export type Mergeable = z.infer<typeof mergeable>

export const mergeInput = z.object({
  entity: mergeable,
  winnerId: entryId,
  loserIds: z.array(entryId).min(1).max(50),
})

/** A name in a letter that a reorganisation ended, and what it is called now. */
export const reorganisedName = z.object({
  /** As written. */
  written: z.string(),
  /** The name of what ended: "Sở Thông tin và Truyền thông", "Tỉnh Kiên Giang". */
  former: z.string(),
  /** Several names, parted by "; ", where its work was divided. */
  now: z.string(),
  date: isoDate,
  /** May be empty. */
  document: z.string(),
})
export type ReorganisedName = z.infer<typeof reorganisedName>

/** One step of a person, which can be undone as a whole. */
export const directoryChange = z.object({
  id,
  kind: z.enum(['create', 'edit', 'remove', 'merge', 'import', 'undo']),
  entity,
  /** Names of the entries it touched, at most twenty; `count` says how many there were. */
  names: z.array(z.string()),
  count: z.int(),
  enteredAt: instant,
  /** Undone since. */
  undone: z.boolean(),
})
export type DirectoryChange = z.infer<typeof directoryChange>
