import { type ErrorCode, errorText, isErrorCode, type Language } from '../../src-main/contract/errors.ts'
import { type Failure, failure } from '../../src-main/contract/routes.ts'

/** A failure that a plain route or the native bridge answered; procedures throw ORPCError instead. */
export class FailureError extends Error {
  readonly failure: Failure

  constructor(answered: Failure) {
    super(answered.code)
    this.name = 'FailureError'
    this.failure = answered
  }
}

/**
 * What went wrong, whatever was thrown: our own code where there is one, else UNEXPECTED with a report made
 * of the error's name, message and stack.
 */
export function toFailure(error: unknown): Failure {
  const own = fieldOf(error, 'failure') ?? fieldOf(error, 'data')
  const parsed = failure.safeParse(own)
  if (parsed.success && isErrorCode(parsed.data.code)) return parsed.data
  const code = fieldOf(error, 'code')
  if (isErrorCode(code) && code !== 'UNEXPECTED') return { code, params: {} }
  if (isConnectionLoss(error)) return { code: 'CORE_UNREACHABLE', params: {} }
  return { code: 'UNEXPECTED', params: { report: 'UI' }, report: reportOf(error) }
}

/** The text of a failure in the user's language. */
export function failureText(shown: Failure, language: Language): string {
  const code: ErrorCode = isErrorCode(shown.code) ? shown.code : 'UNEXPECTED'
  return errorText(code, { report: 'UI', ...shown.params }, language)
}

/** Throws the failure that a plain route answered; does nothing when the answer is a success. */
export async function throwFailedResponse(response: Response): Promise<void> {
  if (response.ok) return
  throw failedAnswer(response.status, await response.text())
}

/** The error for a failed answer of a plain route: its typed failure, or UNEXPECTED with the status. */
export function failedAnswer(status: number, body: string): FailureError {
  const parsed = failure.safeParse(parseJson(body))
  if (parsed.success && isErrorCode(parsed.data.code)) return new FailureError(parsed.data)
  return new FailureError({
    code: 'UNEXPECTED',
    params: { report: `HTTP ${status}` },
    report: `HTTP ${status}\n${body.slice(0, 2_000)}`,
  })
}

/** Browsers word a failed fetch as a TypeError without a code; a screen that is loaded late fails in words too. */
function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const failedFetch = error instanceof TypeError && /fetch|network|load failed/i.test(error.message)
  return failedFetch || /dynamically imported module|preload CSS/i.test(error.message)
}

function reportOf(error: unknown): string {
  if (error instanceof Error) return [`${error.name}: ${error.message}`, error.stack ?? ''].join('\n').trim()
  return String(error)
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
