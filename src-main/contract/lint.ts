import { z } from 'zod'

/** What can be wrong with a clerk's own text or with the make-up of a document. */
export const lintCode = z.enum([
  // Make-up of the document.
  'componentMissing',
  'componentStray',
  'orderWrong',
  'appendixNotMentioned',
  'subjectForm',
  'subjectLong',
  'numberForm',
  'recipientTwice',
  // Signature.
  'deputySigns',
  'authorityForm',
  'signerHonorific',
  // Running text.
  'notNfc',
  'invisibleCharacter',
  'doubleSpace',
  'spaceAtMark',
  'wrongDash',
  'closingMarkInside',
  'dateForm',
  'dateImpossible',
  'symbolForm',
  'abbreviationWrong',
  'percentForm',
  'thousandsForm',
  'shareWrong',
  'citationNotFull',
  'citationFullAgain',
  'listMarks',
  'listOrder',
  'blankLeft',
  // Figures that are counted from the facts.
  'figureOvertyped',
  'figureUnknown',
  // The commitment letter.
  'noItems',
  'clearsMissing',
  'committedDateMissing',
  'committedDatePast',
  'committedAfterAssignedWithoutReason',
  'committedAfterYearEnd',
  'productMissing',
  // The letter that asks for an extension.
  'newLastDayMissing',
  'newLastDayNotLater',
])
export type LintCode = z.infer<typeof lintCode>

/** `error`: against the rule; `warning`: allowed, but look at it; `hint`: better otherwise, never in the way. */
export const lintSeverity = z.enum(['error', 'warning', 'hint'])
export type LintSeverity = z.infer<typeof lintSeverity>

/**
 * One line of a field (or a field that holds one value) put in place of another. An empty `from` adds a line
 * at the end, an empty `to` takes the line away.
 */
export const lintChange = z.object({ field: z.string(), from: z.string(), to: z.string() })
export type LintChange = z.infer<typeof lintChange>

export const lintFix = z.object({
  /**
   * `apply` follows the rule; `keep` confirms what was typed; `tidy` puts right every point of layout in the field
   * at once and comes with the first of them.
   */
  kind: z.enum(['apply', 'keep', 'tidy']),
  changes: z.array(lintChange),
})
export type LintFix = z.infer<typeof lintFix>

/** Something to settle in a draft: where, what, by which rule, and what would settle it. */
export const lintFinding = z.object({
  code: lintCode,
  severity: lintSeverity,
  /** The path of the field in the form, "situation", "items.3.product", "signer.authority". */
  field: z.string(),
  /** The row of the appendix, counted from 0; null elsewhere. */
  itemIndex: z.int().nullable(),
  /** Only values: what stands there, what would stand there; the words around them belong to the screen. */
  detail: z.string(),
  /** Article or box of the rule, in Vietnamese. */
  rule: z.string(),
  /** The first one is the proposal; empty where only a person can tell. */
  fixes: z.array(lintFix),
})
export type LintFinding = z.infer<typeof lintFinding>
