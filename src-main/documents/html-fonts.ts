import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** `embed` carries the fonts inside the page, for printing; `url` points to where the app serves them. */
export type HtmlFonts =
  | { readonly kind: 'embed' /** Folder that holds LiberationSerif-*.ttf. */; readonly dir: string }
  | { readonly kind: 'url' /** Address that ends in "/". */; readonly base: string }

/** The family under which the shipped font is embedded, so that no font of the machine takes its place. */
export const embeddedFamily = 'Cam Ket Serif'

const faces = [
  { file: 'LiberationSerif-Regular.ttf', weight: 400, style: 'normal' },
  { file: 'LiberationSerif-Bold.ttf', weight: 700, style: 'normal' },
  { file: 'LiberationSerif-Italic.ttf', weight: 400, style: 'italic' },
  { file: 'LiberationSerif-BoldItalic.ttf', weight: 700, style: 'italic' },
] as const

/**
 * The @font-face rules. The files are whole: a font cut into ranges of characters detaches Vietnamese marks
 * from their letters in print.
 */
export async function fontFaces(fonts: HtmlFonts): Promise<string> {
  const rules = await Promise.all(
    faces.map(async ({ file, weight, style }) => {
      const source =
        fonts.kind === 'url'
          ? `${fonts.base}${file}`
          : `data:font/ttf;base64,${(await readFile(join(fonts.dir, file))).toString('base64')}`
      return `@font-face{font-family:"${embeddedFamily}";font-weight:${weight};font-style:${style};font-display:block;src:url("${source}") format("truetype")}`
    }),
  )
  return rules.join('\n')
}
