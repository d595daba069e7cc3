import { describe, expect, it } from 'vitest'
import { isPrintAddress } from '../../../../src-main/shells/electron/app-address.ts'
import { reportText } from '../../../../src-main/shells/electron/failure-report.ts'
import { createPrintPages } from '../../../../src-main/shells/electron/print-pages.ts'

describe('print pages', () => {
  it('answer once, under a policy that runs and fetches nothing', async () => {
    const pages = createPrintPages()
    const address = pages.add('<p>Công văn</p>')
    expect(isPrintAddress(address)).toBe(true)
    const first = pages.answer(address)
    expect(await first.text()).toBe('<p>Công văn</p>')
    const policy = first.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/script-src|https?:/)
    expect(pages.answer(address).status).toBe(404)
  })

  it('are told apart, and forgotten when nobody asks', () => {
    const pages = createPrintPages()
    const [one, two] = [pages.add('1'), pages.add('2')]
    expect(one).not.toBe(two)
    pages.remove(one)
    expect(pages.answer(one).status).toBe(404)
    expect(pages.answer(two).status).toBe(200)
    expect(pages.answer('app://print/guess').status).toBe(404)
  })
})

describe('the report of a surprise', () => {
  it('keeps the stack and the versions, and drops the name of the user', () => {
    const error = new Error('boom in C:\\Users\\lan\\x')
    const text = reportText(error, { version: '1.2.3', home: 'C:\\Users\\lan' })
    expect(text).toContain('Cam Kết 1.2.3')
    expect(text).toContain('boom in ~\\x')
    expect(text).not.toContain('lan')
    expect(reportText('only words', { version: '1', home: '/home/x' })).toContain('only words')
  })
})
