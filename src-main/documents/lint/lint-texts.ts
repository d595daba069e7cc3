import type { LintChange, LintFinding, LintSeverity } from '../../contract/lint.ts'
import type { LiveFigure } from '../../contract/live-figures.ts'
import type { CitedDocument } from '../citation.ts'
import { citationFindings } from './citation-rules.ts'
import { closingMarkFindings, strayFindings } from './component-rules.ts'
import { figureFindings } from './figure-rules.ts'
import { applied, type Edit, editsOf, type LineRule, type LintText, lineFindings } from './finding.ts'
import { listFindings } from './list-rules.ts'
import { numberRules } from './number-rules.ts'
import { spacingRules } from './spacing-rules.ts'

export interface LintContext {
  /** Documents whose citation is known in full. */
  readonly cited: readonly CitedDocument[]
  /** The year of the document. */
  readonly year: number
  /** The figures that the text may hold places for; without any there are none. */
  readonly figures?: readonly LiveFigure[]
}

/**
 * Everything that is wrong with a clerk's texts, by field in their order, whatever document they belong to: blanks,
 * dashes, dates, numbers, symbols, shares, lists, citations, components out of place, overtyped figures.
 * The texts are those that are stored, figure places and all; a fix never touches a place.
 */
export function lintTexts(texts: readonly LintText[], context: LintContext): LintFinding[] {
  return [
    ...texts.flatMap((text) => [
      ...withTidying(text, [
        ...text.lines.flatMap((line) => lineFindings(text, line, lineEdits(line))),
        ...(text.kind === 'running' ? listFindings(text) : []),
      ]),
      ...figureFindings(text, context.figures ?? []),
    ]),
    ...citationFindings(texts, context.cited, context.year),
    ...strayFindings(texts),
    ...closingMarkFindings(texts),
  ]
}

/** Errors first, then what to look at, then hints; within them in reading order. */
export function bySeverity(findings: readonly LintFinding[]): LintFinding[] {
  return findings.toSorted((a, b) => weight[a.severity] - weight[b.severity])
}

const weight: Readonly<Record<LintSeverity, number>> = { error: 0, warning: 1, hint: 2 }

/** What was meant to be filled in: "……", "[…]", "___". */
const blanksLeft: LineRule = (line) =>
  editsOf(line, /[….]{4,}|_{3,}|\[(?:\.{2,}|…|điền[^\]]*|[xX]{2,})\]/giu, () => ({
    code: 'blankLeft',
    severity: 'warning',
    to: null,
    rule: 'Văn bản trình ký không còn chỗ chưa điền',
  }))

/** The findings of a field, the first that can be fixed with the fix of all of them together. */
function withTidying(text: LintText, findings: readonly LintFinding[]): LintFinding[] {
  const first = findings.findIndex(({ fixes }) => fixes.length > 0)
  if (first < 0) return [...findings]
  const changes = tidyChanges(text)
  return findings.map((one, index) =>
    index === first ? { ...one, fixes: [...one.fixes, { kind: 'tidy', changes }] } : one,
  )
}

/** Every line of a field put right, as changes of the lines that stand there now. */
function tidyChanges(text: LintText): LintChange[] {
  const lines = text.lines.map((line) => tidied(line))
  const marks = text.kind === 'running' ? listFindings({ ...text, lines }) : []
  const listed = marks.flatMap(({ fixes }) => fixes.flatMap(({ changes }) => changes))
  return text.lines.flatMap((from, index) => {
    const line = lines[index] ?? from
    const to = listed.reduce((now, change) => (change.from === line && now === line ? change.to : now), line)
    return to === from ? [] : [{ field: text.field, from, to }]
  })
}

// One fix may show the next: a blank taken away brings a mark to its word.
const PASSES = 4

function tidied(line: string, pass = 0): string {
  const edits = lineEdits(line).filter(({ to }) => to !== null)
  return edits.length === 0 || pass === PASSES ? line : tidied(applied(line, edits), pass + 1)
}

function lineEdits(line: string): Edit[] {
  return [...spacingRules, ...numberRules, blanksLeft].flatMap((rule) => outsidePlaces(line, rule))
}

function outsidePlaces(line: string, rule: LineRule): Edit[] {
  const edits = rule(line)
  if (edits.length === 0 || !line.includes('⟦')) return edits
  const places = [...line.matchAll(/⟦[^⟧]*⟧/gu)].map(
    ({ index, 0: place }) => [index, index + place.length] as const,
  )
  return edits.filter(({ start, end }) => places.every(([from, to]) => end <= from || start >= to))
}
