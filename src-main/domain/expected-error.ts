import { type ErrorCode, type ErrorParams, errorText } from '../contract/errors.ts'

/**
 * A failure that the product expects and can word for the user.
 * Compare `code`, never the class: the class does not survive a process or a thread.
 */
export class ExpectedError extends Error {
  readonly code: ErrorCode
  readonly params: ErrorParams

  constructor(code: ErrorCode, params: ErrorParams = {}) {
    super(`${code}: ${errorText(code, params, 'en')}`)
    this.name = 'ExpectedError'
    this.code = code
    this.params = params
  }
}
