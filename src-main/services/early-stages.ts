import type { Course } from '../domain/course.ts'

/** A slice holds up an answer by no more than this, in milliseconds. */
const SLICE = 5
const PAUSE = 40

/**
 * Reads the earlier stages of courses slice by slice in the pauses between answers. They are decoded when they are
 * asked for, and the first question about an early date would ask for all of them at once.
 */
export function readEarlyStages(entries: readonly { readonly course: Course }[]): void {
  let at = 0
  const slice = () => {
    const end = performance.now() + SLICE
    while (at < entries.length && performance.now() < end) {
      read(entries[at])
      at += 1
    }
    if (at < entries.length) later()
  }
  // A program that is done does not stay for it.
  const later = () => setTimeout(slice, PAUSE).unref()
  later()
}

/** A stored course that is broken is told by the question that needs it, and by the check. */
function read(entry: { readonly course: Course } | undefined): void {
  try {
    void entry?.course.stages
  } catch {
    // Nobody has asked yet.
  }
}
