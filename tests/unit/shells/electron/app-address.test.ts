import { describe, expect, it } from 'vitest'
import {
  isAppAddress,
  isAppPage,
  mayDownload,
  mayLoad,
  mayNavigate,
  mayOpenOutside,
} from '../../../../src-main/shells/electron/app-address.ts'
import { isOwnPage } from '../../../../src-main/shells/electron/ipc-sender.ts'
import { mayUse } from '../../../../src-main/shells/electron/permissions.ts'

/** Addresses that look like the app or the portal, or that programs of the system would act upon. */
const hostile = [
  '',
  'x',
  '/',
  'about:blank',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>1</script>',
  'blob:https://evil.example/1',
  'file:///C:/Windows/System32/calc.exe',
  'file://server/share/x.exe',
  'smb://server/share',
  '\\\\server\\share',
  'http://nq57.vn/',
  'https://evil.example/',
  'https://nq57.vn.evil.example/',
  'https://evil.example/nq57.vn',
  'https://nq57.vn@evil.example/',
  'https://user:secret@nq57.vn/',
  'https://nq57.vn:8443/',
  'https://nq57.vn。evil.example/',
  'https://nq57。vn.evil/',
  'https://ｎq57.vn.evil/',
  'ms-msdt:/id PCWDiagnostic',
  'search-ms:query=x',
  'ms-word:ofe|u|https://evil.example/x.docx',
  'mailto:a@b.vn?attach=C:/secret.txt',
  'mailto:a@b.vn?ATTACHMENT=/etc/passwd',
  'app://camket.evil/',
  'app://camket@evil/',
  'app://evil@camket/',
  'app://camket:1/',
  'app:camket/',
  'App2://camket/',
  `https://nq57.vn/${'a'.repeat(2_000)}`,
]

describe('addresses', () => {
  it.each(hostile)('refuses %s everywhere', (address) => {
    expect(mayNavigate(address, true)).toBe(false)
    expect(mayOpenOutside(address)).toBe(false)
    expect(mayDownload(address)).toBe(false)
    expect(isAppAddress(address)).toBe(false)
    expect(isOwnPage(address)).toBe(false)
  })

  it('knows the one page of the app', () => {
    expect(isAppPage('app://camket/')).toBe(true)
    expect(isAppPage('app://camket/index.html#/letters/1')).toBe(true)
    expect(isAppPage('app://camket/evidence/1.html')).toBe(false)
    expect(isAppPage('app://print/1')).toBe(false)
  })

  it('lets frames inside the page show documents of the app only', () => {
    expect(mayNavigate('app://camket/letters/1.html', false)).toBe(true)
    expect(mayNavigate('about:srcdoc', false)).toBe(true)
    expect(mayNavigate('app://camket/letters/1.html', true)).toBe(false)
    expect(mayNavigate('https://nq57.vn/', false)).toBe(false)
  })

  it('loads from the app and what a page made itself, never from the network', () => {
    for (const address of [
      'app://camket/assets/a.js',
      'app://print/1',
      'data:image/png;base64,x',
      'blob:app://camket/1',
    ]) {
      expect(mayLoad(address), address).toBe(true)
    }
    for (const address of [
      'https://nq57.vn/',
      'http://127.0.0.1/',
      'ws://127.0.0.1/',
      'file:///etc/passwd',
      'app://evil/',
      '',
    ]) {
      expect(mayLoad(address), address).toBe(false)
    }
  })

  it('writes to the disk what its own page made, and nothing else', () => {
    expect(mayDownload('blob:app://camket/5e1c')).toBe(true)
    for (const address of [
      'app://camket/evidence/1',
      'blob:app://print/1',
      'blob:null/1',
      'data:image/png;base64,x',
    ]) {
      expect(mayDownload(address), address).toBe(false)
    }
  })

  it('opens the portal and plain mail outside', () => {
    expect(mayOpenOutside('https://nq57.vn/nhiem-vu?id=1')).toBe(true)
    expect(mayOpenOutside('https://www.nq57.vn/')).toBe(true)
    expect(mayOpenOutside('mailto:skhcn@angiang.gov.vn?subject=B%C3%A1o%20c%C3%A1o&body=x')).toBe(true)
  })

  it('grants clipboard writing to the app and nothing to anybody else', () => {
    expect(mayUse('clipboard-sanitized-write', 'app://camket')).toBe(true)
    expect(mayUse('clipboard-sanitized-write', 'https://nq57.vn/')).toBe(false)
    expect(mayUse('clipboard-read', 'app://camket/')).toBe(false)
    expect(mayUse('media', 'app://camket/')).toBe(false)
  })
})
