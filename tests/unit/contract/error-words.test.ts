import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inEnglish } from '../../../src-main/contract/error-words.ts'
import { errorText } from '../../../src-main/contract/errors.ts'

const root = join(import.meta.dirname, '..', '..', '..', 'src-main')
const vietnamese = /[À-ỹĐđ]/u

/** The words that the sources put into errors: of `what`, `detail`, `reason` and `limit`, and of the helpers that do. */
function wordsOfErrors(source: string): string[] {
  const places = [
    ...source.matchAll(/\b(?:what|detail|reason|limit): ([^\n]*)/g),
    ...source.matchAll(/\brequired\(([\s\S]*?)\n/g),
    ...source.matchAll(/\brequired\(\n[\s\S]*?\n\s+('[^'\n]*'),?\n\s*\)/g),
    ...source.matchAll(/\b(?:fail|refuse)\(([^\n]*)/g),
  ].map((match) => match[1] ?? '')
  return places
    .flatMap((place) =>
      [...place.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map((match) => match[1] ?? match[2] ?? ''),
    )
    .map((words) => words.replaceAll(/\$\{[^}]*\}/g, 'x'))
    .filter((words) => vietnamese.test(words))
}

/** Documents, the text of letters and the command line are Vietnamese. */
const elsewhere = /^(?:documents|contract|cli)\/|^intake\/(?:extract|deadline)|texts-vi\.ts$/

describe('the words of errors', () => {
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !elsewhere.test(path))
  const found = sources.flatMap((path) => wordsOfErrors(readFileSync(join(root, path), 'utf8')))

  it('are all known in English', () => {
    expect(found.length).toBeGreaterThan(40)
    expect([...new Set(found)].filter((words) => inEnglish(words) === words)).toEqual([])
  })

  it('keep names and numbers, also those that look like a pattern', () => {
    expect(inEnglish('bảng có 12 cột')).toBe('the table has 12 columns')
    expect(inEnglish('chỗ điền “ten_co_quan” thiếu dấu }')).toBe('the placeholder “ten_co_quan” lacks its }')
    expect(inEnglish('vòng lặp “viec” thiếu {/viec}')).toBe('the loop “viec” lacks {/viec}')
    expect(inEnglish('Kế hoạch (bản 1).docx')).toBe('Kế hoạch (bản 1).docx')
    const params = { name: 'thư $& {}.docx', reason: 'PDF hỏng' }
    expect(errorText('FILE_DAMAGED', params, 'en')).toContain('“thư $& {}.docx” is damaged')
    expect(errorText('FILE_DAMAGED', params, 'en')).toContain('(a damaged PDF)')
    expect(errorText('NOT_FOUND', { what: 'minh chứng' }, 'vi')).toContain('Không tìm thấy minh chứng.')
    expect(errorText('NOT_FOUND', { what: 'minh chứng' }, 'en')).toContain('Not found: the evidence.')
  })
})
