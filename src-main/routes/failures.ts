import { randomBytes } from 'node:crypto'
import { ORPCError, ValidationError } from '@orpc/server'
import type { Logger } from 'pino'
import type { ErrorCode } from '../contract/errors.ts'
import type { Failure } from '../contract/routes.ts'
import { ExpectedError } from '../domain/expected-error.ts'

/**
 * What leaves the core of a failure: a code with its parameters. Surprises are logged under a short name that
 * the user sees, with a report to copy that holds the error and its stack but no input.
 */
export function describeFailure(error: unknown, log: Logger, version: string): Failure {
  if (error instanceof ExpectedError) return { code: error.code, params: { ...error.params } }
  const detail = invalidInput(error)
  if (detail !== null) return { code: 'INVALID_INPUT', params: { detail } }
  const name = randomBytes(4).toString('hex')
  log.error({ err: error, report: name }, 'unexpected failure')
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return {
    code: 'UNEXPECTED',
    params: { report: name },
    report: `Cam Kết ${version} · ${process.platform} ${process.arch} · Node ${process.versions.node}\n${name}\n${stack}`,
  }
}

/** HTTP status of a failed plain route or procedure. */
export function statusOf(code: string): number {
  const known: Partial<Record<ErrorCode, number>> = {
    NOT_FOUND: 404,
    HANDLE_EXPIRED: 404,
    FORBIDDEN: 403,
    UNEXPECTED: 500,
    DISK_FULL: 507,
  }
  return Object.entries(known).find(([name]) => name === code)?.[1] ?? 422
}

/** The fields that the contract refused, or null when the failure is another. */
function invalidInput(error: unknown): string | null {
  if (!(error instanceof ORPCError) || error.code !== 'BAD_REQUEST') return null
  const cause: unknown = error.cause
  if (!(cause instanceof ValidationError)) return error.message
  return cause.issues
    .slice(0, 5)
    .map((issue) => `${(issue.path ?? []).map(String).join('.') || '?'}: ${issue.message}`)
    .join('; ')
}
