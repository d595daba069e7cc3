import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..', '..', 'src-renderer')

/** Read Vietnamese input, or name things in the data, which is Vietnamese whatever the screen's language. */
const readers = [
  'directives/review/next-path.ts',
  'evidence/picture-name.ts',
  'first-run/suggest-profile.ts',
  'ui/parse-date.ts',
]

/** Properties and attributes whose text a person sees or hears. */
const SHOWN =
  'aria-label|aria-description|aria-roledescription|aria-valuetext|alt|caption|description|error|hint|label|message|nothingFoundMessage|placeholder|text|title|tooltip|undoLabel'

const VIETNAMESE = /[ăâđêôơưĂÂĐÊÔƠƯàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/u

describe('words outside of the catalogues', () => {
  it('finds what oxlint does not see', () => {
    expect(
      untranslated('<Button title="Open file" aria-label={`Xoá ${name}`} label={t("x")} />'),
    ).toHaveLength(2)
    expect(untranslated("notifications.show({ message: 'Đã lưu' })")).toHaveLength(1)
    expect(untranslated("showDone('Đã lưu')")).toHaveLength(1)
    expect(untranslated("const x = { label: 'Saved well' }")).toHaveLength(1)
    expect(
      untranslated("// Chữ trong chú thích\nconst x = { label: t('a.b'), key: 'label', title: '' }"),
    ).toEqual([])
    expect(untranslated('/** “Đã lưu” */ <Box title={t(`kind.${kind}`)} data-tour="read" />')).toEqual([])
  })

  it('there are none', () => {
    const found = sources(root)
      .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))
      .filter(({ path }) => !path.startsWith('i18n/') && !readers.includes(path))
      .flatMap(({ path, text }) => untranslated(text).map((line) => `${path}: ${line}`))
    expect(found).toEqual([])
  })
})

/** Literals that a person would see, one line each. */
function untranslated(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
  const shown = new RegExp(
    `(?:^|[\\s{(,])['"]?(?:${SHOWN})['"]?\\s*(?:=\\s*\\{?|:)\\s*(?:"([^"\\n]*)"|'([^'\\n]*)'|\`([^\`]*)\`)`,
    'g',
  )
  const attributes = [...code.matchAll(shown)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .filter((text) => readsAsWords(text))
  const literals = [...code.matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .filter((text) => VIETNAMESE.test(text))
  return [...new Set([...attributes, ...literals])]
}

/** Names of keys, classes and units are no words. */
function readsAsWords(text: string): boolean {
  const said = text.replace(/\$\{[^}]*\}/g, '')
  return VIETNAMESE.test(said) || /\p{L}{2,}\s+\p{L}{2,}/u.test(said) || /^\p{Lu}\p{Ll}{2,}/u.test(said)
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}
