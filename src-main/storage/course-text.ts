import { deadlineKind } from '../contract/deadline.ts'
import type { Course, CourseState, Stage } from '../domain/course.ts'

/*
 * A course as text: lists over many commitments decode one such text each, so the form is lines and tabs rather
 * than JSON under a schema, which costs ten times as much. It is derived data and never leaves this machine; a text
 * of another version is made again from the facts.
 */

/** Stored courses of another version are made anew at the start. */
export const COURSE_VERSION = '2'

const FLAGS = { extensionAsked: 1, confirmed: 2, paused: 4, withdrawn: 8 } as const

/**
 * Three lines hold what is asked most, the assignment, the last stage and its state; then follow the number of
 * states, the states, and the stages in order.
 */
export function encodeCourse(course: Course): string {
  const states: CourseState[] = []
  const stages = course.stages.map((stage) => {
    let at = states.indexOf(stage.state)
    if (at < 0) at = states.push(stage.state) - 1
    return encodeStage(stage, at)
  })
  return [
    course.assignedOn ?? '',
    encodeStage(course.last, 0),
    encodeState(course.last.state),
    String(states.length),
    ...states.map(encodeState),
    ...stages,
  ].join('\n')
}

/**
 * Reads a course; its earlier stages only when they are asked for, since most questions are about the last.
 * @throws Error where the text was not made by `encodeCourse`.
 */
export function decodeCourse(text: string): Course {
  const first = text.indexOf('\n')
  const second = text.indexOf('\n', first + 1)
  const third = text.indexOf('\n', second + 1)
  if (third < 0) throw new Error('A stored course is cut off.')
  const last = decodeStage(text.slice(first + 1, second), [decodeState(text.slice(second + 1, third))])
  let rest = text.slice(third + 1)
  let stages: readonly Stage[] | null = null
  return {
    assignedOn: valueOrNull(text.slice(0, first)),
    last,
    get stages() {
      stages ??= decodeStages(rest)
      rest = ''
      return stages
    },
  }
}

function encodeStage(stage: Stage, state: number): string {
  const { from, reported, lastNewsOn, percent } = stage
  return [from, state, reported ? 1 : 0, lastNewsOn ?? '', percent ?? ''].join('\t')
}

function decodeStage(line: string, states: readonly CourseState[]): Stage {
  const [from = '', at, reported, lastNewsOn, percent] = line.split('\t')
  const state = states[Number(at)]
  if (state === undefined) throw new Error('A stored course names a state that it does not have.')
  return {
    from: shared(from),
    state,
    reported: reported === '1',
    lastNewsOn: valueOrNull(lastNewsOn),
    percent: percent === '' || percent === undefined ? null : Number(percent),
  }
}

function decodeStages(text: string): Stage[] {
  const lines = text.split('\n')
  const stateCount = Number(lines[0])
  const states = lines.slice(1, 1 + stateCount).map(decodeState)
  const stages = lines.slice(1 + stateCount).map((line) => decodeStage(line, states))
  if (stages.length === 0) throw new Error('A stored course has no stage.')
  return stages
}

function encodeState(state: CourseState): string {
  const flags =
    (state.extensionAsked ? FLAGS.extensionAsked : 0) +
    (state.confirmed ? FLAGS.confirmed : 0) +
    (state.paused ? FLAGS.paused : 0) +
    (state.withdrawn ? FLAGS.withdrawn : 0)
  return [
    state.deadlineKind,
    flat(state.rhythm ?? ''),
    state.assignedLastDay ?? '',
    state.strictLastDay ?? '',
    state.extendedTo ?? '',
    flags,
    state.doneOn ?? '',
    state.committedLastDay ?? '',
    flat(state.unit),
    flat(state.person),
    flat(state.leader),
    flat(state.field),
    state.missingClears,
    state.portalOn ?? '',
    state.settled.map((one) => `${one.dueOn}>${one.on}`).join(','),
  ].join('\t')
}

function decodeState(line: string): CourseState {
  const parts = line.split('\t')
  const at = (index: number): string => parts[index] ?? ''
  const kind = deadlineKind.options.find((one) => one === parts[0])
  if (kind === undefined) throw new Error('A stored course has an unknown kind of deadline.')
  const flags = Number(at(5))
  return {
    deadlineKind: kind,
    rhythm: valueOrNull(at(1)),
    assignedLastDay: valueOrNull(at(2)),
    strictLastDay: valueOrNull(at(3)),
    extendedTo: valueOrNull(at(4)),
    extensionAsked: (flags & FLAGS.extensionAsked) > 0,
    confirmed: (flags & FLAGS.confirmed) > 0,
    paused: (flags & FLAGS.paused) > 0,
    withdrawn: (flags & FLAGS.withdrawn) > 0,
    doneOn: valueOrNull(at(6)),
    committedLastDay: valueOrNull(at(7)),
    unit: shared(at(8)),
    person: shared(at(9)),
    leader: shared(at(10)),
    field: shared(at(11)),
    missingClears: Number(at(12)),
    portalOn: valueOrNull(at(13)),
    settled: at(14) === '' ? [] : at(14).split(',').map(decodeSettled),
  }
}

function decodeSettled(text: string): { dueOn: string; on: string } {
  const [dueOn = '', on = ''] = text.split('>')
  return { dueOn, on }
}

/** Separators inside a name would break the line. */
function flat(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ')
}

function valueOrNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : shared(text)
}

const values = new Map<string, string>()
const MOST_VALUES = 100_000

/** One copy of equal dates and names: questions over all courses then compare strings that are at hand. */
function shared(text: string): string {
  const known = values.get(text)
  if (known !== undefined) return known
  if (values.size >= MOST_VALUES) values.clear()
  values.set(text, text)
  return text
}
