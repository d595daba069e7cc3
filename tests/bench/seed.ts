import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Review, ReviewTask } from '../../src-main/contract/directive.ts'
import { setUpAgency } from '../../src-main/services/agency-service.ts'
import { recordFact } from '../../src-main/services/commitment-service.ts'
import type { Core } from '../../src-main/services/core.ts'
import { confirmDirective, readDirectiveText } from '../../src-main/services/directive-service.ts'
import { agencyProfileOf } from '../support/agency.ts'
import { type OpenCore, openCore } from '../support/core-client.ts'
import { dayDeadline } from '../support/facts.ts'
import { letterText } from '../support/letter-text.ts'

/** A folder for one bench; remove it with the function returned beside it. */
export function benchFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'cam-ket-bench-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

export async function benchCore(dataDir: string): Promise<OpenCore> {
  const core = await openCore(dataDir)
  await setUpAgency(core.app.core, agencyProfileOf('Sở Khoa học và Công nghệ tỉnh An Giang'))
  return core
}

/** A review of `count` tasks of ours, ready to be confirmed. */
export async function reviewOf(
  core: Core,
  letter: number,
  count: number,
): Promise<{ id: string; review: Review }> {
  const { id, review } = await readDirectiveText(core, `thư ${letter}`, letterText(letter))
  const [first] = review.tasks
  if (first === undefined) throw new Error('the letter of the benches has no task')
  const tasks = Array.from(
    { length: count },
    (_, index): ReviewTask => ({
      ...first,
      key: `${index}`,
      path: `${1 + Math.floor(index / 20)}.${index % 20}`,
      text: `${first.text} (nội dung ${letter}.${index})`,
      deadline: dayDeadline(`2025-${String(1 + (index % 12)).padStart(2, '0')}-15`),
      mine: true,
    }),
  )
  return { id, review: { ...review, tasks } }
}

/** Registers `count` commitments in letters of 100, every second one with a progress entry. */
export async function seedCommitments({ app: { core } }: OpenCore, count: number): Promise<void> {
  for (let letter = 1; letter <= Math.ceil(count / 100); letter += 1) {
    const { id, review } = await reviewOf(core, letter, 100)
    const { commitmentIds } = await confirmDirective(core, id, review, {})
    for (const commitmentId of commitmentIds.filter((_, index) => index % 2 === 0)) {
      await recordFact(core, {
        commitmentId,
        happenedOn: '2025-11-20',
        content: { kind: 'progress', percent: 50, text: 'Đã xong một nửa.', obstacles: '', proposals: '' },
        evidenceIds: [],
      })
    }
  }
}
