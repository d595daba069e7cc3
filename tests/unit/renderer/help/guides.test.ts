import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cardPlace } from '../../../../src-renderer/help/card-place.ts'
import { chapterFor, parseGuide } from '../../../../src-renderer/help/parse-guide.ts'
import { helpScreens, screenOf } from '../../../../src-renderer/help/screen-of.ts'
import { hasNews, releases } from '../../../../src-renderer/help/whats-new.ts'

const docs = join(import.meta.dirname, '..', '..', '..', '..', 'docs')

describe.each(['huong-dan.md', 'guide.en.md'])('%s', (file) => {
  const chapters = parseGuide(readFileSync(join(docs, file), 'utf8'))

  it('explains every screen exactly once', () => {
    for (const screen of helpScreens) {
      expect(
        chapters.filter(({ screens }) => screens.includes(screen)),
        screen,
      ).toHaveLength(1)
    }
    expect(chapters.every(({ blocks }) => blocks.length > 0)).toBe(true)
  })

  it('leaves no mark of Markdown unread, and shows pictures that exist', () => {
    const pictures = readdirSync(join(docs, 'pictures'))
    for (const block of chapters.flatMap(({ blocks }) => blocks)) {
      if (block.kind === 'picture') expect(pictures).toContain(block.name)
      else {
        const lines = block.kind === 'list' ? block.items : [block.pieces]
        for (const { text } of lines.flat()) expect(text).not.toMatch(/\*\*|`|!\[|\]\(|<!--|^#/)
      }
    }
  })
})

describe('the guide', () => {
  it('reads paragraphs, lists, pictures and strong words', () => {
    const [first, second] = parseGuide(
      'Bỏ qua\n\n<!-- help: a b -->\n## 1. Một\n\n![Ảnh](pictures/x.png)\n\nChữ **đậm**\nnối `+7`.\n\nDanh sách:\n1. một\n   tiếp\n2. hai\n<!-- help: c -->\n## 2. Hai\n\n### Nhỏ\nChữ\n',
    )
    expect(first).toEqual({
      title: '1. Một',
      screens: ['a', 'b'],
      blocks: [
        { kind: 'picture', alt: 'Ảnh', name: 'x.png' },
        {
          kind: 'paragraph',
          pieces: [
            { kind: 'text', text: 'Chữ ' },
            { kind: 'strong', text: 'đậm' },
            { kind: 'text', text: ' nối ' },
            { kind: 'code', text: '+7' },
            { kind: 'text', text: '.' },
          ],
        },
        { kind: 'paragraph', pieces: [{ kind: 'text', text: 'Danh sách:' }] },
        {
          kind: 'list',
          ordered: true,
          items: [[{ kind: 'text', text: 'một tiếp' }], [{ kind: 'text', text: 'hai' }]],
        },
      ],
    })
    expect(second?.blocks).toEqual([
      { kind: 'heading', pieces: [{ kind: 'text', text: 'Nhỏ' }] },
      { kind: 'paragraph', pieces: [{ kind: 'text', text: 'Chữ' }] },
    ])
    expect(chapterFor(first === undefined || second === undefined ? [] : [first, second], 'c')).toBe(1)
  })

  it('is found by the address of a screen', () => {
    expect(
      ['/', '/directives/review/1', '/directives/1', '/reports/portal', '/reports/9', '/x'].map(screenOf),
    ).toEqual(['workbench', 'review', 'directives', 'portal', 'reports', 'workbench'])
  })
})

describe('what is new', () => {
  it('is told once after an update, and not at the first start', () => {
    const [newest] = releases
    expect(newest?.vi).toHaveLength(newest?.en.length ?? -1)
    const version = newest?.version ?? ''
    expect([hasNews(version, null), hasNews(version, '0.0.9'), hasNews(version, version)]).toEqual([
      false,
      true,
      false,
    ])
    expect(hasNews('9.9.9', '0.0.9')).toBe(false)
  })
})

describe('the card of the tour', () => {
  const window = { innerWidth: 1366, innerHeight: 768 }
  it('stands beside its target and inside the window', () => {
    expect(cardPlace(null, window)).toEqual({ right: 14, bottom: 14 })
    expect(cardPlace({ left: 10, top: 700, width: 200, height: 30 }, window)).toEqual({ left: 224, top: 554 })
    expect(cardPlace({ left: 1200, top: 10, width: 100, height: 30 }, window)).toEqual({ left: 992, top: 54 })
    expect(cardPlace({ left: 600, top: 700, width: 100, height: 30 }, window)).toEqual({
      left: 600,
      bottom: 82,
    })
  })
})
