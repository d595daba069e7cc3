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
    assigned_on: string | null
    registered_at: string
    search_text: string
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
}

export type Row<T extends keyof Tables> = Selectable<Tables[T]>
