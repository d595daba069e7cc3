import type { LintChange } from '../../src-main/contract/lint.ts'

/**
 * The value of a field after a change: one of its lines put in place of another, added at the end or taken away.
 * Null when the line to be changed is no longer there.
 */
export function changedValue(value: string, { from, to }: Pick<LintChange, 'from' | 'to'>): string | null {
  if (value === from) return to
  const lines = value.split('\n')
  if (from === '') return value.trim() === '' ? to : [...lines, to].join('\n')
  const index = lines.findIndex((line) => line.trim() === from.trim())
  if (index < 0) return null
  return (to === '' ? lines.toSpliced(index, 1) : lines.with(index, to)).join('\n')
}

/** The text at a path of a form's values, "items.3.product"; empty where there is none. */
export function valueAt(values: unknown, path: string): string {
  let value = values
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return ''
    value = Reflect.get(value, key)
  }
  return typeof value === 'string' ? value : ''
}
