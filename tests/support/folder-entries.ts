import { courseOf } from '../../src-main/domain/course.ts'
import type { Countable } from '../../src-main/domain/judged.ts'
import { asProduct, type Folder } from './oracle.ts'

/** The folders of the oracle as the commitments that the product judges. */
export function entriesOf(all: readonly Folder[]): Countable[] {
  return all.map((folder, index) => {
    const id = `01990000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`
    const { commitment, facts } = asProduct(folder, id)
    const course = courseOf(commitment, facts)
    return { id, directiveId: null, path: null, role: 'lead', agencies: '', course }
  })
}
