import { editsOf, type LineRule, nd30 } from './finding.ts'

const clean = nd30('Mục I.4 (Unicode, TCVN 6909:2001)')
const spacing = 'Quy ước soạn thảo (dấu cách, dấu câu)'
const dashes = nd30('Mục II.1.b, II.3.c, II.9.d (dùng gạch nối “-”)')

/** Characters, blanks and dashes of a line. */
export const spacingRules: readonly LineRule[] = [
  (line) =>
    line === line.normalize('NFC')
      ? []
      : [
          {
            code: 'notNfc',
            severity: 'error',
            start: 0,
            end: line.length,
            to: line.normalize('NFC'),
            rule: clean,
          },
        ],
  (line) =>
    editsOf(
      line,
      /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]+|[\u00a0\u2000-\u200a\u202f\t]/gu,
      ([found]) => ({
        code: 'invisibleCharacter',
        severity: 'warning',
        to: /[\u00a0\u2000-\u200a\u202f\t]/u.test(found) ? ' ' : '',
        rule: clean,
      }),
    ),
  // Blanks that wait for a number, a day or a month are meant: "số      /UBND", "ngày      tháng      năm".
  (line) =>
    editsOf(line, /(?<=\S)(?<!ngày|tháng| số|Số:) {2,}(?!\/| |tháng|năm)(?=\S)/gu, () => ({
      code: 'doubleSpace',
      severity: 'warning',
      to: ' ',
      rule: spacing,
    })),
  (line) =>
    editsOf(line, /(?<=[\p{L}\d%)”"⟧]) +(?:[,;](?=\p{L})|(?=[,;:!?](?:\s|$)|\.(?:\s|$)))/gu, ([found]) => ({
      code: 'spaceAtMark',
      severity: 'warning',
      to: found.trim() === '' ? '' : `${found.trim()} `,
      rule: spacing,
    })),
  (line) =>
    editsOf(line, /(?<![^\s]*(?::\/\/|@|www\.)[^\s]*)(?<=\p{L})[,;](?=\p{L})/gu, ([mark]) => ({
      code: 'spaceAtMark',
      severity: 'warning',
      to: `${mark} `,
      rule: spacing,
    })),
  // The dash of a list at the start of a line.
  (line) =>
    editsOf(line, /^(?:[–—•●▪◦*·]\s*|-(?=[^\s\d-]))/gu, () => ({
      code: 'wrongDash',
      severity: 'warning',
      to: '- ',
      rule: dashes,
    })),
  // Between numbers and words of running text.
  (line) =>
    editsOf(line, /(?<=[\p{L}\d)”%⟧]) ?[–—] ?(?=[\p{L}\d(“⟦])/gu, ([found]) => ({
      code: 'wrongDash',
      severity: 'hint',
      to: /\s/u.test(found) || /\d$/u.test(line.slice(0, line.indexOf(found))) ? ' - ' : '-',
      rule: dashes,
    })),
]
