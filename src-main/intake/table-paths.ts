/** How a group of rows is numbered. */
type Style = 'roman' | 'letter' | 'number'
export type Group = {
  readonly style: Style
  readonly label: string
  /** Its rows say that they are its own: "1.1" or "a" below "1". */
  readonly closed: boolean
}

/** The number of a row without its stop and brackets: "(1)" → "1", "II." → "II", "1.2." → "1.2". */
export function orderOf(text: string): string {
  return text.replace(/^[\s(]+|[.):\s]+$/g, '')
}

/** The groups that hold after a group row: one of the same style replaces the last with all that stood in it. */
export function withGroup(groups: readonly Group[], order: string, closed: boolean): readonly Group[] {
  const style = styleOf(order, groups)
  if (style === null) return groups
  const same = groups.findIndex((group) => group.style === style)
  return [...(same < 0 ? groups : groups.slice(0, same)), { style, label: order, closed }]
}

/** The groups of a row: "2" ends the group "1" whose rows are "1.1", "1.2". */
export function groupsOf(groups: readonly Group[], order: string): readonly Group[] {
  const last = groups.at(-1)
  const ended = last?.closed === true && order !== '' && !isBelow(last.label, order)
  return ended && last.style === 'number' ? groups.slice(0, -1) : groups
}

/** Whether a number belongs below another by itself: "1.1" and "a" below "1". */
export function isBelow(label: string, order: string): boolean {
  return label !== '' && (order.startsWith(`${label}.`) || /^[a-zđ]$/u.test(order))
}

/** "PLI" + groups I + row 2 → "PLI.I.2". A row "1.2" in the group "1" already says so. */
export function rowPath(prefix: string, groups: readonly Group[], order: string): string {
  const above = groups.map(({ label }) => label).filter((label) => !order.startsWith(`${label}.`))
  return [prefix, ...above, order].filter((part) => part !== '').join('.')
}

/** Whether an order is that of a group whatever else its row says: Roman numerals and capital letters. */
export function isGroupOrder(order: string): boolean {
  return /^(?:[IVX]{1,6}|[A-HĐ])$/u.test(order)
}

/** "C", "D", "I", "V" and "X" are both letters and numerals: the groups so far decide. */
function styleOf(order: string, groups: readonly Group[]): Style | null {
  if (/^\d+(?:\.\d+)*$/.test(order)) return 'number'
  if (!/^(?:[IVXLC]{1,7}|[A-ZĐ])$/u.test(order)) return null
  const letters = groups.find(({ style }) => style === 'letter')
  const next = letters === undefined ? null : String.fromCharCode(letters.label.charCodeAt(0) + 1)
  if (/^[IVXLC]+$/.test(order) && order !== next) return 'roman'
  return 'letter'
}
