/** A piece of a line: plain, strong or a key or value to type. */
export interface GuidePiece {
  readonly kind: 'text' | 'strong' | 'code'
  readonly text: string
}

export type GuideBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly pieces: readonly GuidePiece[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly GuidePiece[])[] }
  | { readonly kind: 'picture'; readonly name: string; readonly alt: string }

export interface GuideChapter {
  readonly title: string
  /** The screens that this chapter explains, by the words of its `help` mark. */
  readonly screens: readonly string[]
  readonly blocks: readonly GuideBlock[]
}

/**
 * The chapters of a guide written in Markdown: what stands below each `##` heading, with the mark
 * `<!-- help: screen screen -->` on the line before it. Only what the guides use is known: paragraphs, lists,
 * `###`, pictures on a line of their own, `**strong**` and `` `code` ``.
 */
export function parseGuide(markdown: string): readonly GuideChapter[] {
  return markdown
    .normalize('NFC')
    .split(/^(?=<!-- help:)/m)
    .flatMap((part) => {
      const head = /^<!-- help:([^>]*?)-->\s*\n## (.+)\n/.exec(part)
      if (head === null) return []
      const [whole, screens = '', title = ''] = head
      return [
        {
          title: title.trim(),
          screens: screens.trim().split(/\s+/),
          blocks: blocksOf(part.slice(whole.length)),
        },
      ]
    })
}

/** The chapter for a screen, or the first one where none is about it. */
export function chapterFor(chapters: readonly GuideChapter[], screen: string): number {
  return Math.max(
    0,
    chapters.findIndex(({ screens }) => screens.includes(screen)),
  )
}

function blocksOf(text: string): GuideBlock[] {
  return text
    .split(/\n\s*\n|\n(?=#)|(?<=^#.*)\n/m)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .flatMap((block): GuideBlock[] => {
      const picture = /^!\[([^\]]*)\]\((?:[^)]*\/)?([^)/]+)\)$/.exec(block)
      if (picture !== null) return [{ kind: 'picture', alt: picture[1] ?? '', name: picture[2] ?? '' }]
      if (block.startsWith('#')) return [{ kind: 'heading', pieces: piecesOf(block.replace(/^#+\s*/, '')) }]
      return withLists(block)
    })
}

/** A list may follow its introduction without an empty line. */
function withLists(block: string): GuideBlock[] {
  const start = block.search(LIST_ITEM)
  if (start < 0) return [{ kind: 'paragraph', pieces: piecesOf(block) }]
  const before = block.slice(0, start).trim()
  const list = block.slice(start)
  const items = list
    .split(LIST_ITEM)
    .map((item) => item.trim())
    .filter((item) => item !== '')
  return [
    ...(before === '' ? [] : [{ kind: 'paragraph' as const, pieces: piecesOf(before) }]),
    { kind: 'list', ordered: /^\d/.test(list), items: items.map(piecesOf) },
  ]
}

const LIST_ITEM = /^(?:- |\d+\. )/m

function piecesOf(text: string): GuidePiece[] {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .split(/(\*\*.+?\*\*|`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part): GuidePiece => {
      if (part.startsWith('**') && part.endsWith('**') && part.length > 4)
        return { kind: 'strong', text: part.slice(2, -2) }
      if (part.startsWith('`') && part.endsWith('`') && part.length > 2)
        return { kind: 'code', text: part.slice(1, -1) }
      return { kind: 'text', text: part }
    })
}
