import type { ColumnType, Selectable } from 'kysely'

/** JSON text that is parsed by a schema of the contract where it is read. */
type Json = string

interface Authored {
  /** The agency and the device that wrote the row, so that it can stand on its own elsewhere. */
  agency_id: string
  device_id: string
}

export interface Tables {
  setting: { key: string; value: Json; updated_at: string }
  agency_version: { id: string; agency_id: string; device_id: string; entered_at: string; profile: Json }
  vault_file: { sha256: string; size: number; stored_at: string }
  evidence: Authored & { id: string; sha256: string; name: string; media_type: string; added_at: string }
  directive: Authored & {
    id: string
    file_name: string
    source_text: string
    header: Json
    /** Number without blanks and in upper case, for finding the same letter again. */
    number_key: string
    issuer_key: string
    bases: Json
    recipients: Json
    distribution: Json
    registered_at: string
  }
  /** The received files: the letter, then its appendices. */
  directive_file: { directive_id: string; ordinal: number; evidence_id: string }
  directive_fact: Authored & { id: string; directive_id: string; kind: string; entered_at: string }
  clause: {
    id: string
    directive_id: string
    ordinal: number
    path: string
    text: string
    agencies: Json
    coordinating: Json
    deadline: Json
    report_to: string | null
    product: string | null
    accountable: string | null
    source_document: string | null
    note: string | null
    span: Json | null
  }
  commitment: Authored & {
    id: string
    directive_id: string | null
    clause_id: string | null
    path: string | null
    text: string
    agencies: Json
    coordinating: Json
    role: string
    deadline: Json
    report_to: string | null
    product: string | null
    accountable: string | null
    source_document: string | null
    note: string | null
    assigned_on: string | null
    registered_at: string
    search_text: string
  }
  /** Derived from a commitment's facts; see `storage/courses.ts`. */
  course: { commitment_id: string; seq: number; content: string }
  indicator_fact: Authored & {
    id: string
    indicator_id: string
    kind: string
    entered_at: string
    content: Json
  }
  indicator_fact_evidence: { fact_id: string; evidence_id: string }
  ranking_formula: Authored & {
    id: string
    formula_id: string
    version: number
    entered_at: string
    content: Json
  }
  /** What the clerk did with reminders; a preference, no history. */
  reminder: {
    key: string
    notified_on: string | null
    snoozed_until: string | null
    dismissed_at: string | null
  }
  fact: Authored & {
    id: string
    commitment_id: string
    kind: string
    happened_on: string
    entered_at: string
    content: Json
  }
  fact_evidence: { fact_id: string; evidence_id: string }
  /** What was said about evidence after it was added: notes, tags, put aside. */
  evidence_fact: Authored & {
    id: string
    evidence_id: string
    kind: string
    entered_at: string
    content: Json
  }
  /** Files of the watched folder that need no offer any more. `modified_at` counts milliseconds since 1970. */
  scan_file: {
    folder: string
    name: string
    size: number
    modified_at: number
    state: string
    decided_at: string
  }
  /** A step in the directory; `undoes` names the step that it takes back. */
  directory_change: Authored & {
    id: string
    kind: string
    entity: string
    names: Json
    undoes: string | null
    entered_at: string
  }
  /** An entry as it stands after a step; without content it was removed. */
  directory_version: { change_id: string; entity: string; entry_id: string; content: Json | null }
  draft: { key: string; value: Json; updated_at: string }
  letter: Authored & {
    id: string
    directive_id: string | null
    as_of: string
    replaces_id: string | null
    content: Json
    created_at: string
    updated_at: string
    discarded_at: string | null
  }
  /** Issued documents; number, series and year are unique where there is a number. */
  outgoing: Authored & {
    id: string
    document_kind: string
    document_id: string
    series: string
    year: number
    number: string
    date: string | null
    issued_at: string
  }
  outgoing_file: { outgoing_id: string; ordinal: number; evidence_id: string }
  document_event: Authored & {
    id: string
    document_kind: string
    document_id: string
    kind: string
    happened_on: string
    entered_at: string
    content: Json
  }
  document_event_evidence: { event_id: string; evidence_id: string }
  report: Authored & {
    id: string
    snapshot: ColumnType<Json, Json, never>
    replaces_id: string | null
    content: Json
    created_at: string
    updated_at: string
    discarded_at: string | null
  }
  /** The search index, all of it derived; see `storage/search-index.ts`. */
  search_document: {
    id: number
    kind: string
    ref: string
    part: number
    owner: string | null
    title: string
    context: string
    body: string
    mark: string | null
  }
  search_word: { id: number; word: string }
  search_mention: { source: string; person: string; name: string; detail: string }
  /** The text read from a file, gzipped; null where there was none to read. */
  search_file: { sha256: string; state: string; content: Uint8Array | null }
  search_pending: { kind: string; ref: string; urgent: number }
}

export type Row<T extends keyof Tables> = Selectable<Tables[T]>
