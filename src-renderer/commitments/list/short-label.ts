/**
 * "Công văn 1042/UBND-NC" → "1042/UBND-NC", "Công văn …/UBND-TH (2025): thực hiện …" → "…/UBND-TH (2025): thực hiện …":
 * number and symbol tell documents apart where there is little room. A label without them stays whole.
 */
export function shortLabel(label: string): string {
  return /^[^:]*?\s([\d…]\S*\/\S.*)$/.exec(label)?.[1] ?? label
}
