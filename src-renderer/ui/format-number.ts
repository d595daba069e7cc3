/** A number by the language: "1.234,5" in Vietnamese, "1,234.5" in English; at most `digits` decimals. */
export function formatNumber(value: number, language: string, digits = 0): string {
  return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: digits }).format(value)
}

/** A share of one in percent: 0.489 is "48,9%" with one decimal; always `digits` decimals. */
export function formatPercent(share: number, language: string, digits = 0): string {
  return new Intl.NumberFormat(localeOf(language), {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(share)
}

/** "22/45 (48,9%)": a share with its numerator and denominator; "–" where the denominator is zero. */
export function formatShare(onTop: number, of: number, language: string): string {
  if (of === 0) return '–'
  return `${formatNumber(onTop, language)}/${formatNumber(of, language)} (${formatPercent(onTop / of, language, 1)})`
}

function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : 'vi-VN'
}
