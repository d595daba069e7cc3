import english from '../../docs/guide.en.md?raw'
import vietnamese from '../../docs/huong-dan.md?raw'
import type { Language } from '../../src-main/contract/errors.ts'
import { type GuideChapter, parseGuide } from './parse-guide.ts'

const guides: Readonly<Record<Language, readonly GuideChapter[]>> = {
  vi: parseGuide(vietnamese),
  en: parseGuide(english),
}

/** The guide for clerks in a language; the English one is a summary. */
export function guideIn(language: Language): readonly GuideChapter[] {
  return guides[language]
}

const pictures = import.meta.glob<string>('../../docs/pictures/*.png', {
  eager: true,
  query: '?url',
  import: 'default',
})

/** Where the app serves a picture of the guide. */
export function pictureUrl(name: string): string | undefined {
  return pictures[`../../docs/pictures/${name}`]
}
