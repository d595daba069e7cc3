/**
 * A clause's place in words, for people: "1.b" → "mục 1.b", "2.a.dash2" → "mục 2.a, gạch đầu dòng thứ 2".
 * Paths themselves are data; "PL1." leads into the first file that came beside the letter (gold form: n-th dash → dashN, n-th plus sign → plusN).
 */
export function clausePathWords(path: string): string {
  const [, appendix, rest = path] = /^PL(\d+)\.(.*)$/.exec(path) ?? []
  const parts = rest.split('.')
  const at = parts.findIndex((part) => /^(?:dash|plus)\d+$/.test(part))
  const numbered = at < 0 ? parts : parts.slice(0, at)
  const marks = at < 0 ? [] : parts.slice(at).map(markWords)
  const place = appendix === undefined ? '' : `phụ lục kèm theo (tệp ${appendix})`
  return [place, numbered.length > 0 ? `mục ${numbered.join('.')}` : '', ...marks].filter(Boolean).join(', ')
}

function markWords(part: string): string {
  const [, mark, number] = /^(dash|plus)(\d+)$/.exec(part) ?? []
  if (mark === undefined) return part
  return `${mark === 'dash' ? 'gạch đầu dòng' : 'dấu cộng'} thứ ${number}`
}
