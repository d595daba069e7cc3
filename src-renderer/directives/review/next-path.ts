/** Letters in the order in which Vietnamese documents number items ("d" is followed by "đ"). */
const letters = 'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ')

/** The path of the item after this one: "1.a" → "1.b", "3" → "4", "2.dash1" → "2.dash2"; empty when unknown. */
export function nextPath(path: string): string {
  const [, before = '', last = ''] = /^(.*\.)?([^.]*)$/.exec(path.replace(/#\d+$/, '')) ?? []
  const [, mark, number] = /^(dash|plus)?(\d+)$/.exec(last) ?? []
  if (number !== undefined) return `${before}${mark ?? ''}${Number(number) + 1}`
  const at = letters.indexOf(last)
  const next = at < 0 ? undefined : letters[at + 1]
  return next === undefined ? '' : `${before}${next}`
}
