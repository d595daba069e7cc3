/** The words of a clause's place in the languages of the screen; documents always use Vietnamese. */
const words = {
  vi: {
    item: 'mục',
    dash: (number: string) => `gạch đầu dòng thứ ${number}`,
    plus: (number: string) => `dấu cộng thứ ${number}`,
    part: (number: string) => `ý thứ ${number}`,
    appendix: (number: string) => `phụ lục kèm theo (tệp ${number})`,
    annex: (number: string) => `phụ lục ${number}`.trim(),
  },
  en: {
    item: 'item',
    dash: (number: string) => `dash ${number}`,
    plus: (number: string) => `plus sign ${number}`,
    part: (number: string) => `part ${number}`,
    appendix: (number: string) => `appendix (file ${number})`,
    annex: (number: string) => `appendix ${number}`.trim(),
  },
} as const

/**
 * A clause's place in words, for people: "1.b" → "mục 1.b", "2.a.dash2" → "mục 2.a, gạch đầu dòng thứ 2",
 * "1.b#2" → "mục 1.b, ý thứ 2". Paths themselves are data: n-th dash → dashN, n-th plus sign → plusN, n-th
 * duty that a person split off within one clause → #n; "PL1." leads into the first file beside the letter, "PLI." into appendix I within a file.
 */
export function clausePathWords(path: string, language: keyof typeof words = 'vi'): string {
  const say = words[language]
  const [, appendix, inFile = path] = /^PL(\d+)\.(.*)$/.exec(path) ?? []
  const [, annex, rest = inFile] = /^PL([IVXLC]*)\.(.*)$/.exec(inFile) ?? []
  const [, whole = rest, piece] = /^(.*)#(\d+)$/.exec(rest) ?? []
  const parts = whole.split('.').filter(Boolean)
  const at = parts.findIndex((part) => mark(part) !== null)
  const numbered = at < 0 ? parts : parts.slice(0, at)
  const marks = at < 0 ? [] : parts.slice(at)
  return [
    appendix === undefined ? '' : say.appendix(appendix),
    annex === undefined ? '' : say.annex(annex),
    numbered.length > 0 ? `${say.item} ${numbered.join('.')}` : '',
    ...marks.map((part) => {
      const found = mark(part)
      return found === null ? part : say[found.kind](found.number)
    }),
    piece === undefined ? '' : say.part(piece),
  ]
    .filter(Boolean)
    .join(', ')
}

function mark(part: string): { kind: 'dash' | 'plus'; number: string } | null {
  const [, kind, number] = /^(dash|plus)(\d+)$/.exec(part) ?? []
  if (number === undefined) return null
  return { kind: kind === 'plus' ? 'plus' : 'dash', number }
}
