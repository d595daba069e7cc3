import type { ReviewTask } from '../../../src-main/contract/directive.ts'

/** The values of a task that a card shows and that stand somewhere in the letter, in the order of the card. */
export const valueNames = [
  'deadline',
  'agencies',
  'coordinating',
  'accountable',
  'product',
  'reportTo',
  'sourceDocument',
  'note',
  'urgency',
] as const
export type ValueName = (typeof valueNames)[number]

/** One value of a task: the second of the coordinating agencies, the deadline (place 0). */
export type ValueRef = { name: ValueName; index: number }

/** A value with its words, as the letter or the clerk wrote them. */
export type TaskValue = ValueRef & { words: string }

/** What a task says, value by value; `urgency` are the words of haste in its text. */
export function taskValues(task: ReviewTask, urgency: readonly string[]): TaskValue[] {
  const { deadline } = task
  const words: Record<ValueName, readonly (string | null | undefined)[]> = {
    deadline: [deadline.text ?? deadline.recurrence],
    agencies: task.agencies,
    coordinating: task.coordinating,
    accountable: [task.accountable],
    product: [task.product],
    reportTo: [task.reportTo],
    sourceDocument: [task.sourceDocument],
    note: [task.note],
    urgency,
  }
  return valueNames.flatMap((name) =>
    words[name].flatMap((value, index) => (value ? [{ name, index, words: value }] : [])),
  )
}

/** "coordinating 1", as the marks of the source name a value. */
export function valueId({ name, index }: ValueRef): string {
  return `${name} ${index}`
}

/** The value that `valueId` names; null for other words. */
export function valueOfId(id: string): ValueRef | null {
  const [, named, index] = /^(\w+) (\d+)$/.exec(id) ?? []
  const name = valueNames.find((one) => one === named)
  return name === undefined ? null : { name, index: Number(index) }
}

export function sameValue(a: ValueRef | null, b: ValueRef | null): boolean {
  return a !== null && b !== null && a.name === b.name && a.index === b.index
}
