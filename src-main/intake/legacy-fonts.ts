import { ExpectedError } from '../domain/expected-error.ts'

/**
 * Refuses Unicode text that only shows Vietnamese through an old font (.VnTime, VNI-Times): "Uû ban nh©n d©n".
 * @throws ExpectedError TEXT_ENCODING.
 */
export function refuseLegacyFonts(name: string, text: string): void {
  const sample = text.slice(0, 20_000)
  const real = count(sample, /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu)
  const tcvn = count(sample, /(?<=\p{L})[µ¸¶·¹®©ª«¬¨»¼½¾]|[®©](?=\p{L})/gu)
  const vni = count(sample, /[aeiouyAEIOUY][ùøûõïâéèêëåäáàúüãöôAÙØÛÕÏ](?=[\s,.;:)a-z])|ñ(?=[aeiouyöô])/gu)
  if (tcvn > 20 && tcvn > real * 2)
    throw new ExpectedError('TEXT_ENCODING', { name, encoding: 'TCVN3 (ABC)' })
  if (vni > 40 && vni > real * 3) throw new ExpectedError('TEXT_ENCODING', { name, encoding: 'VNI' })
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
