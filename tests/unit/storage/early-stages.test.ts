import { expect, it } from 'vitest'
import { courseOf } from '../../../src-main/domain/course.ts'
import { readEarlyStages } from '../../../src-main/services/early-stages.ts'
import { decodeCourse, encodeCourse } from '../../../src-main/storage/course-text.ts'
import { commitmentWith } from '../../support/facts.ts'

it('reads early stages by itself, past a course that is broken', async () => {
  const text = encodeCourse(courseOf(commitmentWith({}), []))
  const broken = decodeCourse(`${text.split('\n').slice(0, 3).join('\n')}\n1`)
  const good = decodeCourse(text)
  let reads = 0
  readEarlyStages([
    { course: broken },
    {
      course: {
        ...good,
        get stages() {
          reads += 1
          return good.stages
        },
      },
    },
  ])
  expect(reads, 'not while somebody waits for an answer').toBe(0)
  await expect.poll(() => reads).toBe(1)
  expect(() => broken.stages).toThrow('A stored course')
})
