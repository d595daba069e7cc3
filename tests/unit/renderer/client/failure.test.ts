import { ORPCError } from '@orpc/client'
import { describe, expect, it } from 'vitest'
import {
  FailureError,
  failedAnswer,
  failureText,
  throwFailedResponse,
  toFailure,
} from '../../../../src-renderer/client/failure.ts'

describe('toFailure', () => {
  it('reads the failure that a procedure sends as data', () => {
    const data = { code: 'FILE_EMPTY', params: { name: 'thư.docx' } }
    expect(toFailure(new ORPCError('FILE_EMPTY', { data }))).toEqual(data)
  })

  it('reads our code where there is no data, and the failure of a plain route', () => {
    expect(toFailure(new ORPCError('NOT_SET_UP'))).toEqual({ code: 'NOT_SET_UP', params: {} })
    const failure = { code: 'PRINTER_MISSING', params: {} }
    expect(toFailure(new FailureError(failure))).toEqual(failure)
  })

  it('keeps the report of an unexpected failure', () => {
    const data = { code: 'UNEXPECTED', params: { report: 'a1' }, report: 'Error: …' }
    expect(toFailure(new ORPCError('UNEXPECTED', { data }))).toEqual(data)
  })

  it('names a core that does not answer', () => {
    expect(toFailure(new TypeError('Failed to fetch')).code).toBe('CORE_UNREACHABLE')
    expect(toFailure(new Error('Unable to preload CSS for /assets/a.css')).code).toBe('CORE_UNREACHABLE')
    expect(toFailure(new TypeError('x is not a function')).code).toBe('UNEXPECTED')
  })

  it('makes a report of anything else', () => {
    const failure = toFailure(new RangeError('quá dài'))
    expect(failure.code).toBe('UNEXPECTED')
    expect(failure.report).toContain('RangeError: quá dài')
    expect(toFailure('chữ').report).toBe('chữ')
    expect(toFailure(new ORPCError('INTERNAL_SERVER_ERROR')).code).toBe('UNEXPECTED')
  })
})

describe('failureText', () => {
  it('fills the parameters in, in both languages', () => {
    const failure = { code: 'FILE_EMPTY', params: { name: 'thư.docx' } }
    expect(failureText(failure, 'vi')).toBe('Tệp “thư.docx” trống (0 byte). Hãy chọn lại tệp.')
    expect(failureText(failure, 'en')).toContain('“thư.docx” is empty')
  })

  it('leaves no raw code or placeholder for a code it does not know', () => {
    const text = failureText({ code: 'WHATEVER', params: {} }, 'vi')
    expect(text).not.toContain('WHATEVER')
    expect(text).not.toMatch(/[{}]/)
  })
})

describe('plain routes', () => {
  it('parse the typed failure of an answer', async () => {
    const failure = { code: 'PRINTER_MISSING', params: {} }
    const answer = new Response(JSON.stringify(failure), { status: 409 })
    await expect(throwFailedResponse(answer)).rejects.toMatchObject({ failure })
    await expect(throwFailedResponse(new Response('ok'))).resolves.toBeUndefined()
  })

  it('word an answer that is none of ours', () => {
    const { failure } = failedAnswer(502, '<html>Bad Gateway</html>')
    expect(failure.code).toBe('UNEXPECTED')
    expect(failure.report).toContain('HTTP 502')
  })
})
