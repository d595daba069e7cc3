import type { IParagraphStyleOptions, IStylesOptions } from 'docx'
import { fontFamily, type TextStyle, twips } from './layout.ts'
import type { Layout } from './layout-of.ts'

const LANGUAGE = { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'ar-SA' } as const
const FONT = { ascii: fontFamily, hAnsi: fontFamily, cs: fontFamily, eastAsia: fontFamily } as const

/** One paragraph style of Word for each component of the layout table, named in Vietnamese. */
export function docxStyles({ styles }: Layout): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: 28, color: '000000', language: LANGUAGE },
        paragraph: { spacing: { before: 0, after: 0, line: 240 } },
      },
    },
    paragraphStyles: Object.entries(styles).map(([id, style]) => paragraphStyle(id, style)),
  }
}

function paragraphStyle(id: string, style: TextStyle): IParagraphStyleOptions {
  return {
    id,
    name: style.name,
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      font: FONT,
      // Half points, as the format counts them.
      size: style.size * 2,
      sizeComplexScript: style.size * 2,
      bold: style.bold,
      italics: style.italic,
      ...(style.underline ? { underline: { type: 'single' } } : {}),
      language: LANGUAGE,
    },
    paragraph: {
      alignment: style.align === 'justify' ? 'both' : style.align,
      spacing: {
        before: style.before * 20,
        after: style.after * 20,
        line: Math.round(style.line * 240),
        lineRule: 'auto',
      },
      ...(style.firstLine === 0 ? {} : { indent: { firstLine: twips(style.firstLine) } }),
      keepNext: style.keepWithNext,
      ...(style.outline === null ? {} : { outlineLevel: style.outline - 1 }),
    },
  }
}
