import { z } from 'zod'
import { directiveHeader } from '../contract/directive.ts'
import type { Evidence, EvidenceUse } from '../contract/evidence.ts'
import { directiveLabel } from '../domain/directive-label.ts'
import { type Author, authorColumns } from './author.ts'
import type { Reader, Writer } from './database.ts'
import { parseJson } from './json.ts'
import type { StoredFile } from './vault.ts'

/** Registers content that the vault already holds; the row never comes before the file. */
export async function insertEvidence(
  trx: Writer,
  author: Author,
  file: StoredFile,
  row: { id: string; name: string; mediaType: string; addedAt: string },
): Promise<Evidence> {
  await trx
    .insertInto('vault_file')
    .values({ sha256: file.sha256, size: file.size, stored_at: row.addedAt })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
  await trx
    .insertInto('evidence')
    .values({
      id: row.id,
      sha256: file.sha256,
      name: row.name,
      media_type: row.mediaType,
      added_at: row.addedAt,
      ...authorColumns(author),
    })
    .execute()
  return { ...row, ...file }
}

export async function readEvidence(db: Reader | Writer, id: string): Promise<Evidence | null> {
  const row = await selectEvidence(db).where('evidence.id', '=', id).executeTakeFirst()
  return row === undefined ? null : evidenceOf(row)
}

/** Every file that the vault must hold, also the frozen renderings of issued documents. */
export async function listVaultFiles(db: Reader): Promise<Evidence[]> {
  const rows = await selectEvidence(db).execute()
  return rows.map(evidenceOf)
}

/** The clerk's evidence, latest first, with the commitments whose facts name it. */
export async function listEvidence(db: Reader): Promise<EvidenceUse[]> {
  const rows = await selectEvidence(db)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('outgoing_file')
            .select('outgoing_file.evidence_id')
            .whereRef('outgoing_file.evidence_id', '=', 'evidence.id'),
        ),
      ),
    )
    .orderBy('added_at', 'desc')
    .orderBy('evidence.id', 'desc')
    .execute()
  const uses = await db
    .selectFrom('fact_evidence')
    .innerJoin('fact', 'fact.id', 'fact_evidence.fact_id')
    .innerJoin('commitment', 'commitment.id', 'fact.commitment_id')
    .select([
      'fact_evidence.evidence_id',
      'fact_evidence.fact_id',
      'commitment.id',
      'commitment.text',
      'commitment.directive_id',
    ])
    .execute()
  const retracted = await retractedEvidenceFacts(db)
  const byEvidence = Map.groupBy(
    uses.filter((use) => !retracted.has(use.fact_id)),
    (use) => use.evidence_id,
  )
  const letters = await db
    .selectFrom('directive_file')
    .innerJoin('directive', 'directive.id', 'directive_file.directive_id')
    .select(['directive_file.evidence_id', 'directive.id', 'directive.header'])
    .execute()
  const lettersByEvidence = Map.groupBy(letters, (letter) => letter.evidence_id)
  return rows.map((row) => ({
    ...evidenceOf(row),
    commitments: [
      ...new Map(
        (byEvidence.get(row.id) ?? []).map(({ id, text, directive_id: directiveId }) => [
          id,
          { id, text, directiveId },
        ]),
      ).values(),
    ],
    directives: (lettersByEvidence.get(row.id) ?? []).map(({ id, header }) => ({
      id,
      label: directiveLabel(parseJson(directiveHeader, header)),
    })),
  }))
}

/** Facts that were entered by mistake, of the commitments that have evidence; such facts use nothing any more. */
export async function retractedEvidenceFacts(db: Reader | Writer): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('fact')
    .select('content')
    .where('kind', '=', 'retracted')
    .where(
      'commitment_id',
      'in',
      db
        .selectFrom('fact_evidence')
        .innerJoin('fact as carrier', 'carrier.id', 'fact_evidence.fact_id')
        .select('carrier.commitment_id'),
    )
    .execute()
  return new Set(rows.map(({ content }) => parseJson(retraction, content).factId))
}

const retraction = z.object({ factId: z.string() })

/** The evidence of facts, by the fact's id; only of one commitment when an id is given. */
export async function evidenceOfFacts(
  db: Reader,
  commitmentId: string | null,
): Promise<ReadonlyMap<string, Evidence[]>> {
  let query = selectEvidence(db)
    .innerJoin('fact_evidence', 'fact_evidence.evidence_id', 'evidence.id')
    .innerJoin('fact', 'fact.id', 'fact_evidence.fact_id')
    .select('fact_evidence.fact_id')
  if (commitmentId !== null) query = query.where('fact.commitment_id', '=', commitmentId)
  const rows = await query.orderBy('evidence.id').execute()
  const byFact = new Map<string, Evidence[]>()
  for (const row of rows) {
    const known = byFact.get(row.fact_id)
    if (known === undefined) byFact.set(row.fact_id, [evidenceOf(row)])
    else known.push(evidenceOf(row))
  }
  return byFact
}

/** The files that came with a directive, the letter first. */
export async function filesOfDirective(db: Reader, directiveId: string): Promise<Evidence[]> {
  const rows = await selectEvidence(db)
    .innerJoin('directive_file', 'directive_file.evidence_id', 'evidence.id')
    .where('directive_file.directive_id', '=', directiveId)
    .orderBy('directive_file.ordinal')
    .execute()
  return rows.map(evidenceOf)
}

/** Evidence rows with the size of their content; callers join what they need. */
export function selectEvidence(db: Reader | Writer) {
  return db
    .selectFrom('evidence')
    .innerJoin('vault_file', 'vault_file.sha256', 'evidence.sha256')
    .select([
      'evidence.id',
      'evidence.sha256',
      'vault_file.size',
      'evidence.name',
      'evidence.media_type',
      'evidence.added_at',
    ])
}

export interface EvidenceRow {
  id: string
  sha256: string
  size: number
  name: string
  media_type: string
  added_at: string
}

export function evidenceOf(row: EvidenceRow): Evidence {
  return {
    id: row.id,
    sha256: row.sha256,
    size: row.size,
    name: row.name,
    mediaType: row.media_type,
    addedAt: row.added_at,
  }
}
