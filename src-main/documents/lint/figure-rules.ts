import type { LintFinding } from '../../contract/lint.ts'
import { figurePieces, type LiveFigure, storedText } from '../../contract/live-figures.ts'
import { finding, type LintText } from './finding.ts'

const rule = 'Số liệu trong văn bản phải khớp với cam kết đã đăng ký'

/** Generated figures that were overtyped and not confirmed yet, and those that nobody can count any more. */
export function figureFindings(text: LintText, figures: readonly LiveFigure[]): LintFinding[] {
  return text.lines.flatMap((line) => {
    if (!line.includes('⟦')) return []
    const pieces = figurePieces(line)
    return pieces.flatMap((piece, index): LintFinding[] => {
      if (piece.kind === 'text') return []
      const figure = figures.find(({ name }) => name === piece.name)
      const line2 = (other: (typeof pieces)[number]) => storedText(pieces.with(index, other))
      const typed = { kind: 'text', text: piece.kind === 'overtyped' ? piece.text : '' } as const
      const keep = { kind: 'keep', changes: [{ field: text.field, from: line, to: line2(typed) }] } as const
      if (figure === undefined) {
        return [
          finding('figureUnknown', 'error', text, {
            detail: piece.name,
            rule,
            fixes: [{ ...keep, changes: [...keep.changes] }],
          }),
        ]
      }
      if (piece.kind === 'live') return []
      const back = line2({ kind: 'live', name: piece.name })
      return [
        finding('figureOvertyped', 'warning', text, {
          detail: `“${piece.text}” → “${figure.text}”`,
          rule: figure.rule,
          fixes: [
            { kind: 'apply', changes: [{ field: text.field, from: line, to: back }] },
            { kind: 'keep', changes: [...keep.changes] },
          ],
        }),
      ]
    })
  })
}
