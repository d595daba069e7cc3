import { recordFact } from '../services/commitment-service.ts'
import { today } from '../services/core.ts'
import { addEvidence, evidenceProblems, evidenceUses } from '../services/evidence-service.ts'
import { withCore } from './open.ts'
import { type Arguments, readArguments, UsageError } from './usage.ts'

const USAGE =
  'evidence add FILE… [--commitment ID --text TEXT --on DATE] | evidence list | evidence verify [--data DIR] [--json]'

/** The vault from the command line. */
export async function evidence(args: readonly string[]): Promise<number> {
  const given = readArguments(args, ['commitment', 'text', 'on'], USAGE)
  const [action, ...files] = given.positionals
  switch (action) {
    case 'add':
      return add(given, files)
    case 'list':
      return list(given)
    case 'verify':
      return check(given)
    default:
      throw new UsageError(`usage: camket ${USAGE}`)
  }
}

/** Takes files into the vault; with a commitment, as the evidence of a progress entry. */
async function add(given: Arguments, files: readonly string[]): Promise<number> {
  if (files.length === 0) throw new UsageError(`no file named; usage: camket ${USAGE}`)
  const commitmentId = given.value('commitment')
  const added = await withCore(given.dataDir, async (core) => {
    const taken = []
    for (const file of files) taken.push(await addEvidence(core, core.incoming.offerPath(file)))
    if (commitmentId !== undefined) {
      const text = given.value('text') ?? `Bổ sung minh chứng: ${taken.map((one) => one.name).join(', ')}.`
      await recordFact(core, {
        commitmentId,
        happenedOn: given.date('on') ?? today(core),
        content: { kind: 'progress', percent: null, text, obstacles: '', proposals: '' },
        evidenceIds: taken.map((one) => one.id),
      })
    }
    return taken
  })
  if (given.json) console.log(JSON.stringify(added, null, 1))
  else for (const one of added) console.log(`${one.sha256}  ${one.name}`)
  return 0
}

async function list(given: Arguments): Promise<number> {
  const uses = await withCore(given.dataDir, evidenceUses)
  if (given.json) console.log(JSON.stringify(uses, null, 1))
  else for (const one of uses) console.log(`${one.sha256}  ${one.size}\t${one.name}`)
  return 0
}

async function check(given: Arguments): Promise<number> {
  const problems = await withCore(given.dataDir, evidenceProblems)
  if (given.json) console.log(JSON.stringify({ ok: problems.length === 0, problems }, null, 1))
  for (const one of problems) console.error(`${one.name} (${one.sha256}): ${one.problem}`)
  return problems.length === 0 ? 0 : 1
}
