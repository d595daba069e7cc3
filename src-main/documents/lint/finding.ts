import type { LintCode, LintFinding, LintFix, LintSeverity } from '../../contract/lint.ts'

/** How a text is printed, which decides the rules it answers to. */
export type LintKind =
  /** Paragraphs of running text, with its citations. */
  | 'running'
  /** Points that the writer letters and punctuates itself. */
  | 'points'
  /** Names of a list that the writer punctuates itself. */
  | 'names'
  /** A cell of a table. */
  | 'cell'

/** A text that the clerk wrote, with its address in the form; in the order in which the document is read. */
export interface LintText {
  /** The path of its field. */
  readonly field: string
  readonly itemIndex: number | null
  readonly kind: LintKind
  /** One entry a line of the field. */
  readonly lines: readonly string[]
}

/** A place in a line that goes against a rule; `to` replaces it, null where only a person can tell. */
export interface Edit {
  readonly code: LintCode
  readonly severity: LintSeverity
  readonly start: number
  readonly end: number
  readonly to: string | null
  readonly rule: string
}

/** What a rule about single lines looks like. */
export type LineRule = (line: string) => Edit[]

const decree = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I'

/** A place in the first annex of Nghị định 30, "Mục II.4.b", with its box. */
export function nd30(place: string, box?: string): string {
  return `${decree}, ${place}${box === undefined ? '' : `, ô số ${box}`}`
}

export function finding(
  code: LintCode,
  severity: LintSeverity,
  at: { readonly field: string; readonly itemIndex?: number | null },
  more: { readonly detail?: string; readonly rule: string; readonly fixes?: readonly LintFix[] },
): LintFinding {
  return {
    code,
    severity,
    field: at.field,
    itemIndex: at.itemIndex ?? null,
    detail: more.detail ?? '',
    rule: more.rule,
    fixes: [...(more.fixes ?? [])],
  }
}

/** A fix that changes one line of one field. */
export function fix(field: string, from: string, to: string): LintFix[] {
  return [{ kind: 'apply', changes: [{ field, from, to }] }]
}

/** One finding for each code in a line, with all its places put right at once. */
export function lineFindings(text: LintText, line: string, edits: readonly Edit[]): LintFinding[] {
  return [...Map.groupBy(edits, ({ code }) => code).values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const fixable = same.filter(({ to }) => to !== null)
    const detail = same
      .slice(0, 3)
      .map((edit) => excerpt(line, edit))
      .join('; ')
    const fixes = fixable.length === 0 ? [] : fix(text.field, line, applied(line, fixable))
    return [finding(first.code, first.severity, text, { detail, rule: first.rule, fixes })]
  })
}

/** The line with edits that do not overlap. */
export function applied(line: string, edits: readonly Edit[]): string {
  let result = ''
  let end = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < end) continue
    result += line.slice(end, edit.start) + (edit.to ?? line.slice(edit.start, edit.end))
    end = edit.end
  }
  return result + line.slice(end)
}

const AROUND = 14

/** “… 48.9% …” → “48,9%”: what stands there with a little around it where it is short. */
function excerpt(line: string, { start, end, to }: Edit): string {
  const short = end - start < 4
  // Whole words, so that the place can be read.
  const from = short ? line.lastIndexOf(' ', Math.max(0, start - AROUND)) + 1 : start
  const blank = line.indexOf(' ', end + AROUND)
  const until = short ? (blank < 0 ? line.length : blank) : end
  const before = line.slice(from, until)
  const quoted = `“${cut(before)}”`
  if (to === null) return quoted
  const after = line.slice(from, start) + to + line.slice(end, until)
  return `${quoted} → “${cut(after)}”`
}

function cut(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 60)}…${text.slice(-15)}`
}

/** Edits for every match of a pattern. */
export function editsOf(
  line: string,
  pattern: RegExp,
  edit: (match: RegExpExecArray) => Omit<Edit, 'start' | 'end'> | null,
): Edit[] {
  return [...line.matchAll(pattern)].flatMap((match) => {
    const found = edit(match)
    const end = match.index + match[0].length
    return found === null || found.to === match[0] ? [] : [{ ...found, start: match.index, end }]
  })
}
