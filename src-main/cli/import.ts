import type { DirectiveDraft } from '../contract/directive.ts'
import { agencyFromName, sameAgencyName } from '../domain/agency-from-name.ts'
import { shortDate, vietnamDate } from '../domain/date.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { appState, setUpAgency } from '../services/agency-service.ts'
import type { Core } from '../services/core.ts'
import { confirmDirective, discardDirectiveDraft, readDirectiveFile } from '../services/directive-service.ts'
import { effectiveDirectory } from '../services/directory-state.ts'
import { extractionOf } from './extract.ts'
import { withCore } from './open.ts'
import { readArguments, UsageError } from './usage.ts'

const USAGE = 'import FILE --agency NAME [--received DATE] [--data DIR] [--json]'

/** Registers a letter and this agency's tasks as commitments; doubtful tasks are listed, not registered. */
export async function importFile(args: readonly string[]): Promise<number> {
  const given = readArguments(args, ['agency', 'received'], USAGE)
  const [path, ...more] = given.positionals
  if (path === undefined || more.length > 0) throw new UsageError(`name one file; usage: camket ${USAGE}`)
  const agency = given.needed('agency').normalize('NFC')
  const receivedOn = given.date('received') ?? null
  const result = await withCore(given.dataDir, async (core) => {
    await ensureAgency(core, agency, path)
    const draft = await readDirectiveFile(core, core.incoming.offerPath(path))
    await refuseDuplicate(core, draft)
    const { tasks, header } = draft.review
    const { directiveId, commitmentIds } = await confirmDirective(
      core,
      draft.id,
      { tasks, header: { ...header, receivedOn: receivedOn ?? header.receivedOn } },
      {},
    )
    const mine = tasks.filter((task) => task.mine)
    return {
      directiveId,
      tasks: tasks.length,
      commitments: mine.map(({ path: clause, text, deadline }, index) => ({
        id: commitmentIds[index],
        path: clause,
        text,
        deadline,
      })),
      doubtful: tasks
        .filter((task) => task.concern === 'doubtful')
        .map(({ path: clause, agencies, coordinating }) => ({ path: clause, agencies, coordinating })),
    }
  })
  if (given.json) {
    console.log(JSON.stringify(result, null, 1))
    return 0
  }
  console.log(`${result.tasks} tasks read, ${result.commitments.length} registered as commitments`)
  for (const one of result.commitments) console.log(`  ${one.path}\t${one.deadline.text ?? '–'}\t${one.text}`)
  for (const one of result.doubtful) console.log(`  ? ${one.path}\t${one.agencies.join('; ')}`)
  return 0
}

/** The first import names the agency of a data folder; what the name does not tell is filled in later. */
async function ensureAgency(core: Core, name: string, path: string): Promise<void> {
  const { agency } = await appState(core)
  const directory = await effectiveDirectory(core)
  if (agency === null) {
    const { issuer } = await extractionOf(path)
    return setUpAgency(core, agencyFromName(name, issuer, directory))
  }
  if (![agency.name, ...agency.aliases].some((known) => sameAgencyName(known, name, directory))) {
    throw new ExpectedError('INVALID_INPUT', {
      detail: `thư mục dữ liệu này là của “${agency.name}”, không phải “${name}”`,
    })
  }
}

async function refuseDuplicate(core: Core, draft: DirectiveDraft): Promise<void> {
  if (draft.duplicateOf === null) return
  await discardDirectiveDraft(core, draft.id)
  throw new ExpectedError('DIRECTIVE_EXISTS', {
    number: draft.duplicateOf.label,
    issuer: draft.review.header.issuer,
    date: shortDate(vietnamDate(new Date(draft.duplicateOf.registeredAt))),
  })
}
