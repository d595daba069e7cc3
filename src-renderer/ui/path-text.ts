import { clausePathWords } from '../../src-main/contract/clause-path.ts'
import { currentLanguage } from '../i18n/language.ts'

/** A clause's place in the language of the screen: "mục 1.b", "item 1.b"; empty for an empty path. */
export function pathText(path: string): string {
  return clausePathWords(path, currentLanguage())
}
