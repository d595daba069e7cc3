/** One text of an entry that can be changed in its place in the list. */
export interface CellEdit<Entry> {
  readonly label: string
  /** An empty text is no change. */
  readonly required?: boolean
  readonly value: (entry: Entry) => string
  readonly change: (entry: Entry, typed: string) => Entry
}

export function nameEdit<Entry extends { name: string }>(label: string): CellEdit<Entry> {
  return {
    label,
    required: true,
    value: ({ name }) => name,
    change: (entry, name) => ({ ...entry, name }),
  }
}

/** Other names and short forms, parted by semicolons. */
export function variantsEdit<Entry extends { variants: string[] }>(label: string): CellEdit<Entry> {
  return {
    label,
    value: ({ variants }) => variants.join('; '),
    change: (entry, typed) => ({ ...entry, variants: partsOf(typed) }),
  }
}

function partsOf(typed: string): string[] {
  const parts = typed.split(';').map((part) => part.trim())
  return [...new Set(parts)].filter((part) => part !== '')
}
