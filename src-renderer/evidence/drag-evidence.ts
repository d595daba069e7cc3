import { z } from 'zod'
import type { Evidence } from '../../src-main/contract/evidence.ts'
import { evidence } from '../../src-main/contract/evidence.ts'

/** Only our own windows carry this type; to every other program such a drag is nothing. */
const TYPE = 'application/x-camket-evidence'
const carried = z.array(evidence)

/** Puts evidence into a drag, so that commitments of any window take it. */
export function carryEvidence(transfer: DataTransfer, items: readonly Evidence[]): void {
  transfer.effectAllowed = 'copy'
  transfer.setData(TYPE, JSON.stringify(items.map((item) => evidence.parse(item))))
}

/** Whether a drag holds evidence; what it is can be read only once it is dropped. */
export function carriesEvidence(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes(TYPE) ?? false
}

/** Whether a drag holds files from outside. */
export function carriesFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false
}

/** The evidence that was dropped; empty when it was something else. */
export function droppedEvidence(transfer: DataTransfer | null): Evidence[] {
  try {
    return carried.parse(JSON.parse(transfer?.getData(TYPE) ?? '[]'))
  } catch {
    return []
  }
}
