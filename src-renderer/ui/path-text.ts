import { translations } from '../i18n/instance.ts'

/** A clause as people name it: "1.dash2" is "1, gạch 2"; other paths stay as the letter numbers them. */
export function pathText(path: string): string {
  return path
    .split('.')
    .reduce<string[]>((parts, part) => {
      const dash = /^dash(\d+)$/.exec(part)?.[1]
      if (dash !== undefined) return [...parts, translations.t('common:dash', { number: dash })]
      const last = parts.at(-1)
      return last === undefined ? [part] : [...parts.slice(0, -1), `${last}.${part}`]
    }, [])
    .join(', ')
}
