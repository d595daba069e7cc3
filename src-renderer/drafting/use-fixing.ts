import { useHotkeys } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import type { LintFinding, LintFix } from '../../src-main/contract/lint.ts'
import { showUndo } from '../ui/undo-notice.tsx'
import { changedValue, valueAt } from './changed-value.ts'

/**
 * Puts findings right in the form: one click or Ctrl + . for the first that has a fix, and an offer to undo it.
 * `write` sets a field of the form by its path.
 */
export function useFixing(options: {
  findings: readonly LintFinding[]
  values: () => unknown
  write: (path: string, value: string) => void
}): (fixes: readonly LintFix[]) => void {
  const { t } = useTranslation(['lint', 'common'])
  const { findings, values, write } = options
  const apply = (fixes: readonly LintFix[]) => {
    const before = new Map<string, string>()
    const after = new Map<string, string>()
    let changed = 0
    for (const { field, from, to } of fixes.flatMap(({ changes }) => changes)) {
      const now = after.get(field) ?? valueAt(values(), field)
      const next = changedValue(now, { from, to })
      if (next === null) continue
      changed += 1
      if (!before.has(field)) before.set(field, now)
      after.set(field, next)
    }
    if (after.size === 0) {
      notifications.show({ color: 'yellow', message: t('gone') })
      return
    }
    for (const [field, value] of after) write(field, value)
    showUndo({
      message: t('fixed', { count: changed }),
      undoLabel: t('common:action.undo'),
      undo: () => {
        for (const [field, value] of before) write(field, value)
      },
    })
  }
  const [first] = findings.flatMap(({ fixes }) => fixes.slice(0, 1))
  useHotkeys([['mod+.', () => first !== undefined && apply([first])]], [])
  return apply
}
