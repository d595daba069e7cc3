import { readFileSync } from 'node:fs'
import { extract } from '../../src-main/intake/extract.ts'
import { readMarkdown } from '../../src-main/intake/read-markup.ts'
import { type SourceText, sourceFromText } from '../../src-main/intake/source-text.ts'

/** Text of a letter written for the tests of reading. */
export function letterText(name: string): string {
  return readFileSync(new URL(`../fixtures/letters/${name}`, import.meta.url), 'utf8')
}

export function letterSource(name: string): SourceText {
  const text = letterText(name)
  return sourceFromText(name, name.endsWith('.md') ? readMarkdown(text) : text)
}

export const readLetter = (name: string) => extract(letterSource(name))
