import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceText, textWidth, wrapText } from '../../../src-main/documents/text-width.ts'
import { fontsDir } from './samples.ts'
import { advanceWidths } from './true-type.ts'

const letters =
  'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz'
const signs = '0123456789 .,;:/\\-–—()[]{}“”‘’"\'…%&+*=<>@#$^_`|~!?§'

describe('the width of text', () => {
  it.each([
    ['LiberationSerif-Regular.ttf', false],
    ['LiberationSerif-Bold.ttf', true],
  ])('is that of %s for every Vietnamese letter and sign', async (file, bold) => {
    const advance = await advanceWidths(join(fontsDir, file))
    for (const character of letters + letters.toLocaleUpperCase('vi') + signs) {
      const measured = (textWidth(character, { size: 12, bold }) / 12) * 2048
      // The horn is measured as one mark for ơ, Ơ, ư and Ư, whose horns differ.
      const tolerance = character.normalize('NFD').includes('\u031b') ? 151 : 0
      expect(Math.abs(measured - advance(character)), character).toBeLessThanOrEqual(tolerance)
    }
  })
})

describe('breaking lines', () => {
  const font = { size: 12, bold: false }

  it('loses no word and keeps every line within the width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zàơươđ]{1,30}$/), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 60, max: 500 }),
        (words, width) => {
          for (const lines of [
            wrapText(words.join(' '), width, font),
            balanceText(words.join(' '), width, font),
          ]) {
            expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
            for (const line of lines) expect(textWidth(line, font)).toBeLessThanOrEqual(width)
          }
        },
      ),
      { numRuns: 100 },
    )
  })

  it('balances a title over as few lines as it needs', () => {
    const title = 'cam kết tiến độ thực hiện và chịu trách nhiệm đối với các nhiệm vụ được giao'
    const lines = balanceText(title, 200, font)
    expect(lines).toHaveLength(wrapText(title, 200, font).length)
    const widths = lines.map((line) => textWidth(line, font))
    expect(Math.min(...widths)).toBeGreaterThan(0.75 * Math.max(...widths))
  })
})
