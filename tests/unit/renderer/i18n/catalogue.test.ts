import { describe, expect, it } from 'vitest'
import { en, vi } from '../../../../src-renderer/i18n/catalogue.ts'

function texts(value: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(value).flatMap(([key, entry]): [string, string][] =>
      typeof entry === 'string' ? [[`${path}${key}`, entry]] : [...texts(entry, `${path}${key}.`)],
    ),
  )
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([whole]) => whole)
    .toSorted((a, b) => a.localeCompare(b))
    .join('')

describe('the catalogues', () => {
  const vietnamese = texts(vi)
  const english = texts(en)

  it('have no empty text', () => {
    expect([...vietnamese, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('fill the same values in, in both languages', () => {
    const different = [...vietnamese].filter(
      ([key, text]) => placeholders(text) !== placeholders(english.get(key) ?? ''),
    )
    expect(different.map(([key]) => key)).toEqual([])
  })

  it('have an English singular for every plural, since English has two forms', () => {
    const plurals = [...vietnamese.keys()].filter((key) => key.endsWith('_other'))
    expect(plurals.length).toBeGreaterThan(0)
    expect(plurals.filter((key) => !english.has(key.replace(/_other$/, '_one')))).toEqual([])
  })
})
