import { gunzipSync } from 'node:zlib'
import type Database from 'better-sqlite3'
import { clausePathWords } from '../contract/clause-path.ts'
import { evidenceFactContent } from '../contract/evidence-library.ts'
import { directivePlaces, type SearchSource, textsIn } from './search-source-parts.ts'

/**
 * Evidence by name and by what is said about it, and, as entries of their own, by the text inside: files are read
 * long after they were added. The frozen renderings of letters and reports are no evidence of a clerk's.
 */
export function evidenceSources(raw: Database.Database): [string, SearchSource][] {
  const all = 'select id from evidence order by id'
  const describe = evidenceDescriber(raw)
  const selectText = raw
    .prepare<[string], Buffer | null>(
      `select search_file.content from evidence join search_file on search_file.sha256 = evidence.sha256
       where evidence.id = ? and search_file.state = 'read'
       and not exists (select 1 from directive_file where evidence_id = evidence.id)`,
    )
    .pluck()
  return [
    [
      'evidence',
      {
        kind: 'evidence',
        firstPart: 0,
        all,
        compose(ref) {
          const found = describe(ref)
          return found === null ? null : { owner: null, mark: null, people: [], ...found }
        },
      },
    ],
    [
      'evidenceText',
      {
        kind: 'evidence',
        firstPart: 1,
        all,
        compose(ref) {
          const found = describe(ref)
          const content = selectText.get(ref)
          if (found === null || content === undefined || content === null) return null
          const { title, context } = found
          return { owner: null, title, context, body: gunzipSync(content).toString(), mark: null, people: [] }
        },
      },
    ],
  ]
}

type Described = { title: string; context: string; body: string }

function evidenceDescriber(raw: Database.Database): (id: string) => Described | null {
  const selectName = raw
    .prepare<[string], string>(
      `select name from evidence where id = ?
       and not exists (select 1 from outgoing_file where evidence_id = evidence.id)`,
    )
    .pluck()
  const selectRemarks = raw
    .prepare<[string], string>('select content from evidence_fact where evidence_id = ? order by id')
    .pluck()
  const selectUses = raw.prepare<
    [string],
    { content: string; directive_id: string | null; path: string | null; text: string }
  >(
    `select fact.content, commitment.directive_id, commitment.path, commitment.text
     from fact_evidence join fact on fact.id = fact_evidence.fact_id
     join commitment on commitment.id = fact.commitment_id
     where fact_evidence.evidence_id = ? and not exists (
       select 1 from fact as later where later.commitment_id = fact.commitment_id
       and later.kind = 'retracted' and json_extract(later.content, '$.factId') = fact.id)
     order by fact.id`,
  )
  const selectDirective = raw
    .prepare<[string], string>('select directive_id from directive_file where evidence_id = ?')
    .pluck()
  const labelOf = directivePlaces(raw)
  return (id) => {
    const name = selectName.get(id)
    if (name === undefined) return null
    const { aside, texts } = remarksOf(selectRemarks.all(id))
    const uses = selectUses.all(id)
    const directive = selectDirective.get(id)
    if (aside && uses.length === 0 && directive === undefined) return null
    const [use] = uses
    const label = labelOf(directive ?? use?.directive_id ?? '')
    return {
      title: name,
      context:
        label === null
          ? (use?.text ?? '')
          : [label, use?.path ? clausePathWords(use.path) : ''].filter(Boolean).join(', '),
      body: [...texts, ...uses.toReversed().flatMap((one) => textsIn(JSON.parse(one.content)))].join(' · '),
    }
  }
}

/** Notes, tags that were not taken off again, and what a reference says. */
function remarksOf(rows: readonly string[]): { aside: boolean; texts: string[] } {
  let aside = false
  let note = ''
  const tags = new Set<string>()
  const reference: string[] = []
  for (const row of rows) {
    const { data: said } = evidenceFactContent.safeParse(JSON.parse(row))
    if (said?.kind === 'note') note = said.text
    if (said?.kind === 'tagged') tags.add(said.tag)
    if (said?.kind === 'untagged') tags.delete(said.tag)
    if (said?.kind === 'putAside') aside = true
    if (said?.kind === 'restored') aside = false
    if (said?.kind === 'reference') reference.push(...textsIn(said.reference))
  }
  return { aside, texts: [note, [...tags].join(', '), ...reference].filter(Boolean) }
}
