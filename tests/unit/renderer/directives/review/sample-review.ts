import type { Review, ReviewTask } from '../../../../../src-main/contract/directive.ts'
import { blankTask } from '../../../../../src-renderer/directives/review/review-state.ts'

/** A task whose key is its place in the letter, with a passage of its own. */
export function task(key: string, change: Partial<ReviewTask> = {}): ReviewTask {
  return {
    ...blankTask(key, `Nhiệm vụ ${key}`),
    path: key,
    span: { start: Number(key) * 100, end: Number(key) * 100 + 50, page: 1 },
    ...change,
  }
}

export function reviewOf(...tasks: ReviewTask[]): Review {
  const header = {
    documentType: 'Công văn',
    documentNumber: '',
    documentSymbol: '/UBND-KGVX',
    documentDate: null,
    documentYear: 2025,
    receivedOn: null,
    issuer: '',
    subject: '',
    signerTitle: '',
    signerName: '',
  }
  return { header, tasks }
}
