/** A number by the language: "1.234,5" in Vietnamese, "1,234.5" in English; at most `digits` decimals. */
export function formatNumber(value: number, language: string, digits = 0): string {
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'vi-VN', {
    maximumFractionDigits: digits,
    minimumFractionDigits: 0,
  }).format(value)
}

/** "22/45 (48,9%)": a share with its numerator and denominator; "–" where the denominator is zero. */
export function formatShare(onTop: number, of: number, language: string): string {
  if (of === 0) return '–'
  const percent = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'vi-VN', {
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
  }).format((onTop / of) * 100)
  return `${formatNumber(onTop, language)}/${formatNumber(of, language)} (${percent}%)`
}
